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

/** What may grow: nothing but rounding. */
export const SOAK_BUDGET = { nodes: 0, listeners: 0, heapPercent: 3 };

/**
 * @typedef {object} Sample  taken at the same step of the tour each time, after a collection
 * @property {number} nodes
 * @property {number} listeners
 * @property {number} heapBytes
 * @property {number} polls
 * @property {number} steps
 * @property {number} simulatedHours
 */

/**
 * Plays turns until the limits are reached.
 *
 * @param {import("@playwright/test").Page} page
 * @param {object} limits
 * @param {number} limits.polls  answers to polls, good and bad, to see at least
 * @param {number} limits.steps  steps of the tour to see at least
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

  const isDone = () =>
    seen.polls >= limits.polls &&
    seen.steps >= limits.steps &&
    Date.now() - started >= (limits.minutes ?? 0) * 60_000;
  let hasRound = false;
  while (!isDone() || !hasRound) {
    if (seen.moves % MOVES_PER_DISTURBANCE === 0) {
      await disturb(page, seen.moves / MOVES_PER_DISTURBANCE);
    }
    await page.clock.runFor(MOVE_MS);
    seen.moves++;
    const now = await stepOf(page);
    if (now !== step) {
      seen.steps++;
      await settle(page);
    }
    // Rounds are compared at one step and only while all is well: pictures differ, and so do messages.
    const isStart = now !== step && now.endsWith("/1") && now.startsWith("zvecan");
    step = now;
    if (!isStart) continue;
    await page.unroute(EVENTS);
    await page.context().setOffline(false);
    await page.clock.runFor(1000);
    await settle(page);
    const sample = {
      ...(await measure(client)),
      polls: seen.polls,
      steps: seen.steps,
      simulatedHours: (seen.moves * MOVE_MS) / 3_600_000,
    };
    samples.push(sample);
    onSample(sample);
    hasRound = samples.length >= WARM_UP + 4;
  }
  return { samples, errors };
}

/** Rounds in which caches and compiled code still fill. */
const WARM_UP = 2;

/**
 * The growth from the first warm rounds to the last ones, by their medians: a single heap is half a megabyte
 * above or below its neighbours.
 *
 * @param {readonly Sample[]} samples
 */
export function growthOf(samples) {
  const warm = samples.slice(WARM_UP);
  const count = Math.min(3, Math.floor(warm.length / 2));
  if (count === 0) throw new Error("Too few rounds of the tour to compare.");
  const first = warm.slice(0, count);
  const last = warm.slice(-count);
  const before = medianOf(first, "heapBytes");
  const after = medianOf(last, "heapBytes");
  return {
    nodes: medianOf(last, "nodes") - medianOf(first, "nodes"),
    listeners: medianOf(last, "listeners") - medianOf(first, "listeners"),
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
 * @param {number} turn
 */
async function disturb(page, turn) {
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
  await page.unroute(EVENTS);
  await page.context().setOffline(turn % 11 === 10);
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
  };
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
        `${sample.simulatedHours.toFixed(1)} h  ${sample.polls} polls  ${sample.steps} steps  ${sample.nodes} nodes  ${sample.listeners} listeners  ${(sample.heapBytes / 1e6).toFixed(2)} MB`,
      );
    },
  );
  await browser.close();
  await close();
  const growth = growthOf(samples);
  console.log(
    `growth: ${growth.nodes} nodes, ${growth.listeners} listeners, heap ${growth.heapPercent.toFixed(2)} % (${growth.heapSlopeBytesPerPoll.toFixed(0)} bytes per poll); ${errors.length} errors`,
  );
  for (const error of new Set(errors)) console.log(`error: ${error}`);
  const isWithin =
    growth.nodes <= SOAK_BUDGET.nodes &&
    growth.listeners <= SOAK_BUDGET.listeners &&
    growth.heapPercent < SOAK_BUDGET.heapPercent &&
    errors.length === 0;
  process.exitCode = isWithin ? 0 : 1;
}
