import { expect, test } from "vitest";
import { COPY_HEADER } from "#data/fetchText.ts";
import type { OfflineHost } from "#data/offlineAnswers.ts";
import { answerData, isGoodAnswer } from "#data/offlineAnswers.ts";

const ADDRESS = "https://example.org/data/events.json";
const NOON = Date.UTC(2026, 10, 26, 12);
const json = (body: string, headers: Record<string, string> = {}) =>
  new Response(body, { headers: { "content-type": "application/json", ...headers } });

function someHost(answer: () => Promise<Response>, copy?: Response) {
  const stored: Response[] = [];
  const host: OfflineHost = {
    fetch: answer,
    pending: {
      match: async () => undefined,
      put: async (_, response) => {
        stored.push(response);
      },
    },
    findCopy: async () => copy?.clone(),
    nowMs: () => NOON,
  };
  return { host, stored };
}

const ask = (host: OfflineHost) => answerData(new Request(ADDRESS), host);
const kept = () => json('[{"id":"old"}]', { "x-ksd-kept": "2026-11-26T08:00:00.000Z" });
const offline = () => Promise.reject(new TypeError("Failed to fetch"));

test("a good answer passes unmarked and waits for a page to accept it", async () => {
  const { host, stored } = someHost(async () => json('[{"id":"new"}]'), kept());
  const answer = await ask(host);

  expect(answer.headers.get(COPY_HEADER)).toBeNull();
  expect(await answer.text()).toContain("new");
  expect(stored[0]?.headers.get("x-ksd-kept")).toBe("2026-11-26T12:00:00.000Z");
  expect(await stored[0]?.text()).toContain("new");
});

test.each([
  ["no network", offline],
  [
    "a captive portal",
    async () => new Response("<html>", { headers: { "content-type": "text/html" } }),
  ],
  ["half a file", async () => json('[{"id":"n')],
  ["an empty list", async () => json("[]")],
  ["a server error", async () => new Response("", { status: 503 })],
])("%s gives the copy, marked with its date, and keeps nothing", async (_, answer) => {
  const { host, stored } = someHost(answer, kept());
  const given = await ask(host);

  expect(given.headers.get(COPY_HEADER)).toBe("2026-11-26T08:00:00.000Z");
  expect(await given.text()).toContain("old");
  expect(stored).toEqual([]);
});

test("without a copy the failure is the page's to tell", async () => {
  await expect(ask(someHost(offline).host)).rejects.toThrow("Failed to fetch");
  const bad = await ask(someHost(async () => new Response("", { status: 503 })).host);
  expect(bad.status).toBe(503);
});

test("what came with the app is dated by its server", async () => {
  const shipped = json("[1]", { date: "Thu, 26 Nov 2026 08:00:00 GMT" });
  const given = await ask(someHost(offline, shipped).host);

  expect(given.headers.get(COPY_HEADER)).toBe("2026-11-26T08:00:00.000Z");
});

test("text that is neither JSON nor a page is not judged", async () => {
  expect(await isGoodAnswer(new Response("a,b", { headers: { "content-type": "text/csv" } }))).toBe(
    true,
  );
});

test("a full disk keeps no copy and still gives the answer", async () => {
  const { host } = someHost(async () => json('[{"id":"new"}]'));
  const put = () => Promise.reject(new DOMException("full", "QuotaExceededError"));

  const answer = await ask({ ...host, pending: { ...host.pending, put } });
  expect(await answer.text()).toContain("new");
});
