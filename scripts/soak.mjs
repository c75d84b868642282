// Runs the kiosk for weeks in minutes: npm run soak -- MINUTES [FOLDER]. The clock is moved by hand, so polls,
// tour steps, network loss and bad answers follow each other as fast as the page can work.
import { readFile } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { CHROMIUM_ARGS, ensureChromium } from "./browser.mjs";
import { serve } from "./serve.mjs";

/** Polls as often as the page allows, and two or three of them to a step: 500 polls come with 200 steps. */
const QUERY = "kiosk/?refresh=30&dwell=70&reload=336";
/** How far the page's clock is moved at once; no step is shorter. */
const MOVE_MS = 10_000;
/** A disturbance lasts for two polls or so. */
const MOVES_PER_DISTURBANCE = 6;
const EVENTS = "**/data/kosovo/events.json";

/**
 * What may grow from the first warm rounds to the last ones: nothing but rounding. Measured over 510 polls and 324
 * steps after the warm-up: nodes and listeners 0, objects, arrays, strings and functions +0.02 %, and the whole heap
 * +2.2 %, which is code that the engine compiles (the types of two heap snapshots say so).
 */
export const SOAK_BUDGET = { nodes: 0, listeners: 0, keptPercent: 3, heapPercent: 3 };

/** Polls before the first warm round: the engine compiles what is used often until then. */
const WARM_UP_POLLS = 150;

/**
 * @typedef {object} Sample  taken at the same step of the tour each time, after a collection
 * @property {number} nodes
 * @property {number} listeners
 * @property {number} keptBytes  what the page keeps: objects, arrays, strings, functions; without compiled code
 * @property {number} heapBytes  the whole script heap, compiled code included
 * @property {number} polls
 * @property {number} steps
 * @property {number} simulatedHours
 */

/**
 * Plays turns until the limits are reached. The samples begin after the warm-up.
 *
 * @param {import("@playwright/test").Page} page
 * @param {object} limits
 * @param {number} limits.polls  answers to polls, good and bad, to see at least after the warm-up
 * @param {number} limits.steps  steps of the tour to see at least after the warm-up
 * @param {number} [limits.warmUpPolls]
 * @param {number} [limits.samples]  calm rounds to compare at least; 4, else
 * @param {number} [limits.minutes]  real minutes to go on for, whatever was seen
 * @param {string} [limits.tour]  one story instead of all: shorter rounds
 * @param {(sample: Sample) => void} [onSample]
 * @returns {Promise<{ samples: Sample[], errors: string[] }>}
 */
export async function soak(page, limits, onSample = () => {}) {
  const started = Date.now();
  /** @type {Sample[]} */
  const samples = [];
  /** @type {string[]} */
  const errors = [];
  const seen = { polls: 0, steps: 0, moves: 0 };
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("requestfinished", (request) => {
    if (request.url().endsWith("/datapackage.json")) seen.polls++;
  });
  page.on("requestfailed", (request) => {
    if (request.url().endsWith("/datapackage.json")) seen.polls++;
  });

  await page.clock.install({ time: new Date("2026-11-26T12:00:00Z") });
  await page.goto(limits.tour === undefined ? QUERY : `${QUERY}&tour=${limits.tour}`);
  await page.waitForSelector("html[data-ready=true][data-step]");
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  let step = await stepOf(page);

  const isDone = () => {
    const first = samples[0];
    const last = samples.at(-1);
    return (
      first !== undefined &&
      last !== undefined &&
      samples.length >= (limits.samples ?? 4) &&
      last.polls - first.polls >= limits.polls &&
      last.steps - first.steps >= limits.steps &&
      Date.now() - started >= (limits.minutes ?? 0) * 60_000
    );
  };
  // Rounds of the tour are by turns disturbed and calm. Samples are taken where a calm one ends: after a bad answer the
  // picture differs, and a refused or replaced dataset is held until the next answer.
  let isCalm = false;
  while (!isDone()) {
    if (seen.moves % MOVES_PER_DISTURBANCE === 0) {
      await disturb(page, isCalm ? null : seen.moves / MOVES_PER_DISTURBANCE);
    }
    await page.clock.runFor(MOVE_MS);
    seen.moves++;
    const before = step;
    step = await stepOf(page);
    if (step === before) continue;
    seen.steps++;
    await settle(page);
    if (!step.startsWith("zvecan") || !step.endsWith("/1")) continue;
    const wasCalm = isCalm;
    isCalm = !isCalm;
    if (!wasCalm || seen.polls < (limits.warmUpPolls ?? WARM_UP_POLLS)) continue;
    const sample = {
      ...(await measure(client)),
      polls: seen.polls,
      steps: seen.steps,
      simulatedHours: (seen.moves * MOVE_MS) / 3_600_000,
    };
    samples.push(sample);
    onSample(sample);
  }
  return { samples, errors };
}

/**
 * The growth from the first rounds to the last ones, by their medians: a single heap is half a megabyte above or
 * below its neighbours.
 *
 * @param {readonly Sample[]} samples
 */
export function growthOf(samples) {
  const count = Math.min(3, Math.floor(samples.length / 2));
  if (count === 0) throw new Error("Too few rounds of the tour to compare.");
  const first = samples.slice(0, count);
  const last = samples.slice(-count);
  const before = medianOf(first, "heapBytes");
  const after = medianOf(last, "heapBytes");
  return {
    nodes: medianOf(last, "nodes") - medianOf(first, "nodes"),
    listeners: medianOf(last, "listeners") - medianOf(first, "listeners"),
    keptPercent: (medianOf(last, "keptBytes") / medianOf(first, "keptBytes") - 1) * 100,
    heapPercent: (after / before - 1) * 100,
    heapSlopeBytesPerPoll:
      (after - before) / Math.max(1, medianOf(last, "polls") - medianOf(first, "polls")),
  };
}

/**
 * @param {readonly Sample[]} samples
 * @param {keyof Sample} name
 */
function medianOf(samples, name) {
  const values = samples.map((sample) => sample[name]).sort((a, b) => a - b);
  return values[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/** @param {import("@playwright/test").Page} page */
async function stepOf(page) {
  return (await page.locator("html").getAttribute("data-step")) ?? "";
}

/**
 * Lets answers arrive and frames be drawn: network and worker run on the real clock.
 *
 * @param {import("@playwright/test").Page} page
 */
async function settle(page) {
  await page.waitForLoadState("networkidle");
  await page.clock.runFor(600);
}

/**
 * By turns: the server's own data, data that changed, a web page, half a file, nothing, ten times as much, no network.
 *
 * @param {import("@playwright/test").Page} page
 * @param {number | null} turn  null: all is well
 */
async function disturb(page, turn) {
  await page.unroute(EVENTS);
  await page.context().setOffline(turn !== null && turn % 11 === 10);
  if (turn === null) return;
  const text = await readFile(
    fileURLToPath(new URL("../public/data/kosovo/events.json", import.meta.url)),
    "utf8",
  );
  const json = (/** @type {string} */ body) => ({
    status: 200,
    contentType: "application/json",
    body,
  });
  const answers = [
    null,
    json(text.replace('"title": "', `"title": "${turn} `)),
    null,
    { status: 200, contentType: "text/html", body: "<html>Log in</html>" },
    json(text.slice(0, text.length / 2)),
    json("[]"),
    json(`[${Array.from({ length: 10 }, () => text.trim().slice(1, -1)).join(",")}]`),
  ];
  const answer = answers[turn % answers.length] ?? null;
  if (answer !== null) await page.route(EVENTS, (route) => route.fulfill(answer));
}

/** @param {import("@playwright/test").CDPSession} client */
async function measure(client) {
  // Twice: what the first collection finalises, the second frees.
  await client.send("HeapProfiler.collectGarbage");
  await client.send("HeapProfiler.collectGarbage");
  const { metrics } = await client.send("Performance.getMetrics");
  const value = (/** @type {string} */ name) =>
    metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    nodes: value("Nodes"),
    listeners: value("JSEventListeners"),
    heapBytes: value("JSHeapUsedSize"),
    keptBytes: await keptBytes(client),
  };
}

/** Not the page's to keep: what the engine compiled, and what the browser logs for the tool that looks at it. */
const NOT_KEPT = new Set(["code", "native", "synthetic", "hidden"]);

/**
 * Adds up a heap snapshot.
 *
 * @param {import("@playwright/test").CDPSession} client
 */
async function keptBytes(client) {
  /** @type {string[]} */
  const chunks = [];
  const onChunk = (/** @type {{ chunk: string }} */ { chunk }) => chunks.push(chunk);
  client.on("HeapProfiler.addHeapSnapshotChunk", onChunk);
  await client.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  client.off("HeapProfiler.addHeapSnapshotChunk", onChunk);
  const { snapshot, nodes } = JSON.parse(chunks.join(""));
  /** @type {string[]} */
  const fields = snapshot.meta.node_fields;
  const [types] = snapshot.meta.node_types;
  const typeAt = fields.indexOf("type");
  const sizeAt = fields.indexOf("self_size");
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!NOT_KEPT.has(types[nodes[at + typeAt]])) bytes += nodes[at + sizeAt];
  }
  return bytes;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const minutes = Number(process.argv[2] ?? 10);
  if (!(minutes >= 0)) throw new Error(`Minutes are a number, not "${process.argv[2]}".`);
  const folder = process.argv[3] ?? fileURLToPath(new URL("../dist", import.meta.url));
  const { url, close } = await serve({ folder, port: 0 });
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [...CHROMIUM_ARGS],
  });
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1920, height: 1080 },
    serviceWorkers: "block",
  });
  const { samples, errors } = await soak(
    await context.newPage(),
    { polls: 500, steps: 200, minutes },
    (sample) => {
      console.log(
        `${sample.simulatedHours.toFixed(1)} h  ${sample.polls} polls  ${sample.steps} steps  ${sample.nodes} nodes  ${sample.listeners} listeners  ${(sample.keptBytes / 1e6).toFixed(3)} MB kept  ${(sample.heapBytes / 1e6).toFixed(2)} MB heap`,
      );
    },
  );
  await browser.close();
  await close();
  const growth = growthOf(samples);
  console.log(
    `growth: ${growth.nodes} nodes, ${growth.listeners} listeners, kept ${growth.keptPercent.toFixed(2)} %, heap ${growth.heapPercent.toFixed(2)} % (${growth.heapSlopeBytesPerPoll.toFixed(0)} bytes per poll); ${errors.length} errors`,
  );
  for (const error of new Set(errors)) console.log(`error: ${error}`);
  const isWithin =
    growth.nodes <= SOAK_BUDGET.nodes &&
    growth.listeners <= SOAK_BUDGET.listeners &&
    growth.keptPercent < SOAK_BUDGET.keptPercent &&
    growth.heapPercent < SOAK_BUDGET.heapPercent &&
    errors.length === 0;
  process.exitCode = isWithin ? 0 : 1;
}
