// `npm run e2e [-- filter]`: the browser tests alone, over a fresh build; E2E_SKIP_BUILD=1 takes the build that is there.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { ensureChromium } from "./browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);

try {
  process.env.E2E_CHROMIUM = await ensureChromium();
  if (process.env.E2E_SKIP_BUILD !== "1") await build({ root, logLevel: "warn" });
  const args = ["test", "--config", "tests/e2e/playwright.config.ts", ...process.argv.slice(2)];
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/@playwright/test/cli.js", ...args],
    { stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
