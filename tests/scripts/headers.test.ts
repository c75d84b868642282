import { expect, test } from "vitest";
import { fileKind, headersFor, optionsFromConfig } from "#scripts/headers.mjs";

test("each address gets the headers of its kind", () => {
  const kinds = Object.fromEntries(
    [
      "",
      "index.html",
      "kiosk/",
      "kiosk/index.html",
      "embed/",
      "embed/index.html",
      "assets/main-x.js",
      "data/kosovo/events.json",
      "config.json",
      "embed.json",
    ].map((path) => [path, fileKind(path)]),
  );

  expect(kinds).toEqual({
    "": "app",
    "index.html": "app",
    "kiosk/": "app",
    "kiosk/index.html": "app",
    "embed/": "embed",
    "embed/index.html": "embed",
    "assets/main-x.js": "hashed",
    "data/kosovo/events.json": "file",
    "config.json": "file",
    "embed.json": "file",
  });
});

test("the embed may be framed by everybody and is not indexed", () => {
  expect(headersFor("embed")).toMatchObject({
    "Content-Security-Policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors *",
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Timing-Allow-Origin": "*",
    "X-Robots-Tag": "noindex",
    "Cache-Control": "max-age=60, stale-while-revalidate=600",
  });
  expect(headersFor("embed")).not.toHaveProperty("X-Frame-Options");
});

test("the app may be framed by itself alone and shares nothing", () => {
  const headers = headersFor("app");

  expect(headers["Content-Security-Policy"]).toMatch(
    /manifest-src 'self'.*frame-ancestors 'self'$/,
  );
  expect(headers["X-Frame-Options"]).toBe("SAMEORIGIN");
  expect(headers["Cross-Origin-Resource-Policy"]).toBe("same-origin");
  expect(headers).not.toHaveProperty("Access-Control-Allow-Origin");
  expect(headers).not.toHaveProperty("Cross-Origin-Embedder-Policy");
});

test("no policy lets inline code in, whatever the configuration says", () => {
  const options = optionsFromConfig(
    JSON.stringify({
      dataOrigins: ["https://feeds.example.org", "'unsafe-inline'", "https://x; script-src *", 7],
      basemap: { url: "https://{s}.tiles.example.org/{z}/{x}/{y}.png", subdomains: "ab" },
      screens: { lobby: { heartbeat: "https://wall.example.org/alive" }, plain: {} },
    }),
  );

  expect(options).toEqual({
    dataOrigins: ["https://feeds.example.org"],
    reportOrigins: ["https://wall.example.org"],
    tileOrigins: ["https://a.tiles.example.org", "https://b.tiles.example.org"],
  });
  const policy = headersFor("app", options)["Content-Security-Policy"];
  expect(policy).toContain(
    "img-src 'self' data: blob: https://a.tiles.example.org https://b.tiles.example.org;",
  );
  expect(policy).toContain("connect-src 'self' https://feeds.example.org https://wall.example.org");
  expect(policy).not.toMatch(/unsafe|script-src \*/);
});

test("a missing, broken or own-origin configuration adds no origin", () => {
  const none = { dataOrigins: [], reportOrigins: [], tileOrigins: [] };

  expect(optionsFromConfig(null)).toEqual(none);
  expect(optionsFromConfig("<!doctype html>")).toEqual(none);
  expect(optionsFromConfig('{"dataOrigins": "x", "basemap": {"url": "tiles/k.pmtiles"}}')).toEqual(
    none,
  );
});

test("a named list of embedders and a tile host without CORP change the embed alone", () => {
  const options = { embedders: ["https://news.example.org"], tilesLackCorp: true };

  const embed = headersFor("embed", options);
  expect(embed["Content-Security-Policy"]).toMatch(/frame-ancestors https:\/\/news\.example\.org$/);
  expect(embed).not.toHaveProperty("Cross-Origin-Embedder-Policy");
  expect(headersFor("app", options)).toEqual(headersFor("app"));
});

test("every feature but the three that are used is denied", () => {
  const features = (headersFor("app")["Permissions-Policy"] ?? "").split(", ");
  const granted = features.filter((feature) => feature.endsWith("=*"));

  expect(granted).toEqual(["fullscreen=*", "screen-wake-lock=*", "clipboard-write=*"]);
  expect(features.length - granted.length).toBeGreaterThan(25);
  expect(features).toContain("geolocation=()");
});
