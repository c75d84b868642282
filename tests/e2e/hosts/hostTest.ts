import { createServer } from "node:http";
import { test as base, expect } from "#tests/e2e/fixtures.ts";

/** A page of somebody else's site. */
export interface HostPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the host page recorded: a message, and the number of the frame it came from (-1: none of its own). */
export interface HostMessage {
  readonly frame: number;
  readonly origin: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a host hears is what the test is about.
  readonly data: any;
}

interface HostFixtures {
  /** The dashboard's own address. */
  readonly site: string;
  /** Serves a page on another site than the dashboard's and opens it; gives its address. */
  openHost(page: HostPage): Promise<string>;
}

// Records, follows heights where a frame asks for it (as a host without our script would), and speaks.
const RECORDER = `
window.heard = [];
const frames = () => [...document.querySelectorAll("iframe")];
addEventListener("message", ({ source, origin, data }) => {
  const frame = frames().findIndex((one) => one.contentWindow === source);
  heard.push({ frame, origin, data });
  const element = frames()[frame];
  if (element?.hasAttribute("data-follow") && data?.type === "height")
    element.style.height = data.body.height + "px";
});
window.say = (frame, type, body = {}, change = {}) =>
  frames()[frame].contentWindow.postMessage({ proto: "ksd", v: 1, seq: 1, type, body, ...change }, "*");
`;

/**
 * Tests with the dashboard in somebody's page. The host stands on `localhost`, the dashboard on `127.0.0.1`:
 * another origin and another site. Requests of anybody to a third one fail the test.
 */
export const test = base.extend<HostFixtures>({
  async site({ baseURL }, use) {
    await use(baseURL ?? "");
  },
  async openHost({ page, watch }, use) {
    const servers: { close(): void }[] = [];
    await use(async ({ body, headers }) => {
      const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,"><script src="host.js"></script><body>${body}</body></html>`;
      const server = createServer((request, response) => {
        const isScript = request.url === "/host.js";
        response.writeHead(200, {
          "Content-Type": isScript ? "text/javascript" : "text/html; charset=utf-8",
          ...headers,
        });
        response.end(isScript ? RECORDER : html);
      });
      await new Promise<void>((listening) => server.listen(0, "localhost", listening));
      servers.push({
        close() {
          server.close();
          server.closeAllConnections();
        },
      });
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      const url = `http://localhost:${port}/`;
      watch.allow(new RegExp(`^other origin: ${url}`));
      await page.goto(url);
      return url;
    });
    for (const server of servers) server.close();
  },
});

export { expect };
