import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { headersFor } from "#scripts/headers.mjs";
import { serve, sitePath } from "#scripts/serve.mjs";

const folder = mkdtempSync(join(tmpdir(), "serve-"));
let site: Awaited<ReturnType<typeof serve>>;
let inFolder: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  for (const name of ["embed", "kiosk", "assets", "data", ".hidden"]) mkdirSync(join(folder, name));
  const page = `<!doctype html><title>Page</title>${"<p>words</p>".repeat(200)}`;
  for (const path of ["index.html", "embed/index.html", "kiosk/index.html", ".hidden/secret.html"])
    writeFileSync(join(folder, path), page);
  writeFileSync(join(folder, "assets/main.worker-x.js"), "export const a = 1;");
  writeFileSync(join(folder, "data/tiles.pmtiles"), "0123456789");
  writeFileSync(join(folder, "config.json"), '{"dataOrigins": ["https://feeds.example.org"]}');
  site = await serve({ folder });
  inFolder = await serve({ folder, below: "/some/place/" });
});

afterAll(async () => {
  await site.close();
  await inFolder.close();
  rmSync(folder, { recursive: true });
});

/** The address as it is written: `fetch` would resolve `..` before sending. */
function statusOf(path: string, method = "GET"): Promise<number | undefined> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

test.each([
  ["", "app"],
  ["kiosk/", "app"],
  ["embed/", "embed"],
  ["embed/?panel=map", "embed"],
  ["assets/main.worker-x.js", "hashed"],
  ["data/tiles.pmtiles", "file"],
] as const)("/%s has every header of its kind, and no other of ours", async (path, kind) => {
  const response = await fetch(`${site.url}${path}`);
  const expected = headersFor(kind, { dataOrigins: ["https://feeds.example.org"] });

  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject(
    Object.fromEntries(
      Object.entries(expected).map(([name, value]) => [name.toLowerCase(), value]),
    ),
  );
  const policies = [...response.headers.keys()].filter((name) =>
    /policy|origin|frame|robots/.test(name),
  );
  expect(policies.length).toBe(
    Object.keys(expected).filter((name) => /policy|origin|frame|robots/i.test(name)).length,
  );
});

test("nothing outside the folder, and nothing hidden in it, is given out", async () => {
  for (const path of [
    "/../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/package.json",
    "/assets/../../package.json",
    "/assets/..%5c..%5cpackage.json",
    "//etc/passwd",
    "/.hidden/secret.html",
    "/%00",
    "/%zz",
    "/nothing",
  ])
    expect([path, await statusOf(path)]).toEqual([path, 404]);
});

test("a folder's address without its slash leads to it and keeps the query", async () => {
  const response = await fetch(`${site.url}embed?panel=map&from=2023`, { redirect: "manual" });

  expect(response.status).toBe(308);
  expect(response.headers.get("location")).toBe("./embed/?panel=map&from=2023");
});

test("a page that is not there says so, under the policy of the app", async () => {
  const response = await fetch(`${site.url}nothing`);

  expect(response.status).toBe(404);
  expect(response.headers.get("x-frame-options")).toBe("SAMEORIGIN");
  expect(await response.text()).toContain("Page not found");
});

test("an unchanged file is not sent again", async () => {
  const first = await fetch(site.url);
  const tag = first.headers.get("etag") ?? "";
  const second = await fetch(site.url, { headers: { "If-None-Match": tag } });

  expect(tag).not.toBe("");
  expect(second.status).toBe(304);
  expect(await second.text()).toBe("");
});

test("a changed file is sent at once", async () => {
  const path = join(folder, "data/changing.json");
  writeFileSync(path, "[1]");
  await (await fetch(`${site.url}data/changing.json`)).text();
  writeFileSync(path, "[1, 2]");

  expect(await (await fetch(`${site.url}data/changing.json`)).text()).toBe("[1, 2]");
});

test.each(["br", "gzip", "identity"])("text arrives whole when sent as %s", async (encoding) => {
  const response = await fetch(site.url, { headers: { "Accept-Encoding": encoding } });

  expect(response.headers.get("content-encoding")).toBe(encoding === "identity" ? null : encoding);
  expect(response.headers.get("vary")).toBe("Accept-Encoding");
  expect(await response.text()).toContain("<p>words</p>");
});

test("a part of a map archive can be asked for", async () => {
  const ask = (range: string) =>
    fetch(`${site.url}data/tiles.pmtiles`, { headers: { Range: range } });
  const middle = await ask("bytes=2-4");

  expect(middle.status).toBe(206);
  expect(middle.headers.get("content-range")).toBe("bytes 2-4/10");
  expect(await middle.text()).toBe("234");
  expect(await (await ask("bytes=-3")).text()).toBe("789");
  expect((await ask("bytes=20-")).status).toBe(416);
});

test("HEAD answers like GET without a body, and nothing can be written", async () => {
  const head = await fetch(site.url, { method: "HEAD" });

  expect(head.status).toBe(200);
  expect(head.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await head.text()).toBe("");
  expect(await statusOf("/", "POST")).toBe(405);
});

test("the site can stand in a folder of its host", async () => {
  expect((await fetch(`${inFolder.url}kiosk/`)).status).toBe(200);
  expect((await fetch(new URL("/kiosk/", inFolder.url))).status).toBe(404);
});

test("a path is refused rather than repaired", () => {
  expect(sitePath("/embed/", "/")).toBe("embed/");
  expect(sitePath("/a%20b.json", "/")).toBe("a b.json");
  expect(sitePath("/a//b", "/")).toBeNull();
  expect(sitePath("/a/../b", "/")).toBeNull();
});
