import { test as base, expect, type Page } from "@playwright/test";

/** What a page did that it should not have. Kept per test; empty at its end, or the test fails. */
interface Watch {
  /** Lets the problems that match pass, for tests about failures: a missing file is an error in the console. */
  allow(pattern: RegExp): void;
  /** Watches a page that the test opened itself, e.g. one of another context. */
  page(page: Page): void;
}

/**
 * Playwright's `test` with a strict eye: each page may log no error, throw none, break no policy and
 * ask no other origin for anything.
 */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const problems: string[] = [];
      const allowed: RegExp[] = [];
      const origin = new URL(baseURL ?? "http://127.0.0.1").origin;
      const watchPage = (watched: Page) => watch(watched, origin, problems);
      watchPage(page);
      await use({ allow: (pattern) => void allowed.push(pattern), page: watchPage });
      const left = problems.filter((text) => !allowed.some((pattern) => pattern.test(text)));
      expect(left, "what the page did that it should not have").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens an address and waits for the signal that every visible panel has painted. */
export async function openReady(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "true");
}

function watch(page: Page, origin: string, problems: string[]): void {
  page.on("console", (message) => {
    // A broken policy and a file that is not there are reported here too.
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`thrown: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    const isLocal = url.protocol === "data:" || url.protocol === "blob:";
    if (!isLocal && url.origin !== origin) problems.push(`other origin: ${url.href}`);
  });
}
