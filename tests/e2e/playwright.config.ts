import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { CHROMIUM_ARGS } from "#scripts/browser.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

// The config is read again in every worker: the port is chosen once and handed down in the environment.
process.env.E2E_PORT ??= freePort();
const url = `http://127.0.0.1:${process.env.E2E_PORT}/`;

export default defineConfig({
  testDir: ".",
  outputDir: `${root}test-results/e2e`,
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Wide, because the machine may be busy with other work; nothing is asserted about time.
  timeout: 90_000,
  // A click and a wheel may reach a frame of another process in the wrong order there: such a test gets one more try,
  // and the report calls it flaky.
  retries: 1,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: `${root}test-results/e2e.json` }]],
  use: {
    baseURL: url,
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "on-first-retry",
    // Tests answer requests themselves; those about offline work allow it.
    serviceWorkers: "block",
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs dist`,
    cwd: root,
    env: { PORT: process.env.E2E_PORT },
    url,
    reuseExistingServer: false,
  },
  projects: [
    {
      name: "chromium",
      use: {
        ...devices["Desktop Chrome"],
        viewport: { width: 1440, height: 900 },
        launchOptions: {
          args: [...CHROMIUM_ARGS],
          ...(process.env.E2E_CHROMIUM && { executablePath: process.env.E2E_CHROMIUM }),
        },
      },
    },
  ],
});

function freePort(): string {
  const script =
    "const server = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(server.address().port); server.close(); })";
  return spawnSync(process.execPath, ["-e", script], { encoding: "utf8" }).stdout.trim();
}
