// Finds a Chromium that Playwright can drive, or installs one: Debian's own as root, else one from the npm registry.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Works as root and in containers, and keeps the browser from talking to anybody but us. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge",
  "brave-browser",
];

const FOLDERS = ["/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/snap/bin"];

const MAC_APPS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The last version that runs on Node 20; 66 MB, unpacks itself into the temp folder. */
const REGISTRY_CHROMIUM = "@sparticuz/chromium@147.0.0";

const NO_BROWSER = `No Chromium or Chrome was found for the browser tests. Do one of these and run again:
  - Debian, Ubuntu:       sudo apt-get install --no-install-recommends chromium
  - any system:           npx playwright install --with-deps chromium
  - a browser elsewhere:  E2E_CHROMIUM=/path/to/chrome npm test
Everything but the browser tests: npm run unit`;

/**
 * The path of a browser that starts.
 *
 * @returns {Promise<string>}
 * @throws {Error} with the ways out, when there is none and none could be installed
 */
export async function ensureChromium() {
  const given = process.env.E2E_CHROMIUM ?? process.env.CHROME_PATH;
  if (given !== undefined) {
    if (starts(given)) return given;
    throw new Error(`E2E_CHROMIUM or CHROME_PATH is "${given}", which is no browser that starts.`);
  }
  const found = onThisSystem() ?? (await fromPlaywright());
  if (found !== undefined && starts(found)) return found;

  const installed = fromDebian() ?? (await fromRegistry());
  if (installed !== undefined) return installed;
  throw new Error(NO_BROWSER);
}

function onThisSystem() {
  const folders = [...(process.env.PATH ?? "").split(delimiter).filter(Boolean), ...FOLDERS];
  const places = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, ...MAC_APPS].find(isExecutable);
}

async function fromPlaywright() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function fromDebian() {
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return undefined;
  console.log("No Chromium found; installing Debian's (once, about 200 MB).");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync("apt-get", ["-qq", "-o", "Acquire::Retries=3", ...args], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    }).status === 0;

  // The lists have a lock that apt does not wait for, unlike dpkg's.
  for (let attempt = 0; attempt < 20 && !apt("update"); attempt++) pauseMs(3000);
  apt("-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300", "install", "chromium");
  const path = onThisSystem();
  return path !== undefined && starts(path) ? path : undefined;
}

async function fromRegistry() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const folder = fileURLToPath(new URL("../node_modules/.cache/e2e-browser", import.meta.url));
  const entry = join(folder, "node_modules/@sparticuz/chromium/build/esm/index.js");
  if (!existsSync(entry)) {
    console.log("No Chromium found; fetching one from the npm registry (once, 66 MB).");
    const options = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
    const args = ["install", "--prefix", folder, ...options, REGISTRY_CHROMIUM];
    const npm = process.env.npm_execpath;
    const run = npm
      ? spawnSync(process.execPath, [npm, ...args], { stdio: "inherit" })
      : spawnSync("npm", args, { stdio: "inherit" });
    if (run.status !== 0) return undefined;
  }
  // On a bare system these two make it unpack its own libraries and name them in LD_LIBRARY_PATH.
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
  const { default: chromium } = await import(pathToFileURL(entry).href);
  const path = await chromium.executablePath();
  return starts(path) ? path : undefined;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} path */
function starts(path) {
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

/** @param {number} ms */
function pauseMs(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
