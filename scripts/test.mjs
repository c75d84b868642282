// `npm test`: every check in order, then one line to count by: `N passed, N failed`.
// A check step counts as one test; a suite that ran no test, or left no report, counts as failed.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ensureChromium } from "./browser.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results");

const UNIT_REPORT = "test-results/unit.json";
const E2E_REPORT = "test-results/e2e.json";
const sum = /** @type {Counts} */ ({ passed: 0, failed: 0, skipped: 0 });
const times = /** @type {string[]} */ ([]);

check("types", ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"]);
check("lint", ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."]);
suite(
  "unit",
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${UNIT_REPORT}`,
  ],
  readUnitReport,
);
const isBuilt = check("build", ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"]);
if (isBuilt) check("size", ["scripts/size.mjs"]);
else fail("size", "there is no build to weigh");

const chromium = await ensureChromium().catch((error) => {
  console.error(`\n${error.message}\n`);
  return null;
});
if (isBuilt && chromium !== null) {
  process.env.E2E_CHROMIUM = chromium;
  suite(
    "e2e",
    ["node_modules/@playwright/test/cli.js", "test", "--config", "tests/e2e/playwright.config.ts"],
    readE2eReport,
  );
} else fail("e2e", chromium === null ? "there is no browser" : "there is no build to open");

console.log(`\n${times.join(" | ")}`);
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : "";
console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed > 0 ? 1 : 0;

/**
 * @param {string} name
 * @param {readonly string[]} args  of node
 */
function run(name, args) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  times.push(`${name} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return status === 0;
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 */
function check(name, args) {
  const isGood = run(name, args);
  if (isGood) sum.passed++;
  else fail(name, "see above");
  return isGood;
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @param {() => Counts} readReport
 */
function suite(name, args, readReport) {
  const isGood = run(name, args);
  const counts = countsOrNull(readReport);
  if (counts === null) return fail(name, "it left no report");
  sum.passed += counts.passed;
  sum.failed += counts.failed;
  sum.skipped += counts.skipped;
  if (counts.passed + counts.failed === 0) fail(name, "it ran no test");
  else if (!isGood && counts.failed === 0) fail(name, "it failed outside its tests");
}

/**
 * @param {string} name
 * @param {string} reason
 */
function fail(name, reason) {
  sum.failed++;
  console.error(`${name} failed: ${reason}.`);
}

/** @param {() => Counts} readReport */
function countsOrNull(readReport) {
  try {
    return readReport();
  } catch {
    return null;
  }
}

/** @returns {Counts} */
function readUnitReport() {
  const report = JSON.parse(readFileSync(UNIT_REPORT, "utf8"));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @returns {Counts} A test that passed at its second try on a busy machine has passed; the report names it. */
function readE2eReport() {
  const { stats } = JSON.parse(readFileSync(E2E_REPORT, "utf8"));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
}
