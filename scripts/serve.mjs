// A small static server with exactly our headers, for `npm start`, the browser tests and containers.
// Alone: node scripts/serve.mjs [FOLDER], with PORT and HOST from the environment.
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { fileKind, headersFor, optionsFromConfig } from "./headers.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {{ tag: string, body: Buffer, encoded: Map<string, Promise<Buffer>> }} StoredFile */

const TYPES = /** @type {Record<string, string>} */ ({
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".geojson": "application/geo+json",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
});

const COMPRESSIBLE = /^(?:text\/|image\/svg|application\/(?:json|geo\+json|manifest|xml))/;

/** By preference. Level 5 of brotli beats gzip's 9 in both size and time on our files. */
const ENCODERS = /** @type {Record<string, (body: Buffer) => Promise<Buffer>>} */ ({
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
});

const notFoundPage = (/** @type {string} */ below) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Page not found</title>
<h1>Page not found</h1>
<p>There is nothing at this address. <a href="${below}">Open the dashboard</a></p>
</html>
`;

/**
 * Serves a built folder on one port.
 *
 * @param {object} settings
 * @param {string} settings.folder
 * @param {number} [settings.port]  0 or absent: a free one
 * @param {string} [settings.host]
 * @param {string} [settings.below]  path the site stands under, `/` or `/some/folder/`
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} once it answers; rejects when the port is taken
 */
export async function serve({ folder, port = 0, host = "127.0.0.1", below = "/" }) {
  const readStored = storedFiles();
  const root = resolve(folder);
  const server = createServer((request, response) => {
    answer(root, below, readStored, request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise((started, failed) => {
    server.once("error", failed);
    server.listen(port, host, () => started(undefined));
  });
  const address = server.address();
  const used = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${host}:${used}${below}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} root
 * @param {string} below
 * @param {(path: string) => Promise<StoredFile | null>} readStored
 * @param {Request} request
 * @param {Response} response
 */
async function answer(root, below, readStored, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const [rawPath = "/", query] = (request.url ?? "/").split(/\?(.*)/s);
  const path = sitePath(rawPath, below);
  const config = await readFile(join(root, "config.json"), "utf8").catch(() => null);
  const options = optionsFromConfig(config);

  if (path !== null && path !== "" && !path.endsWith("/") && (await isFolder(root, path))) {
    // Relative, so that no address in the request can send the reader to another site.
    const location = `./${encodeURIComponent(path.split("/").at(-1) ?? "")}/${query === undefined ? "" : `?${query}`}`;
    response.writeHead(308, { ...headersFor(fileKind(`${path}/`), options), Location: location });
    response.end();
    return;
  }
  const isIndex = path === "" || path?.endsWith("/");
  const file =
    path === null ? null : await readStored(join(root, isIndex ? `${path}index.html` : path));
  if (path === null || file === null) {
    await send(
      request,
      response,
      404,
      ".html",
      headersFor("app", options),
      storedBody(notFoundPage(below)),
    );
    return;
  }
  const extension = isIndex ? ".html" : extname(path);
  await send(request, response, 200, extension, headersFor(fileKind(path), options), file);
}

/**
 * The path below the site's folder, or null for what is never served: other folders, hidden files, nonsense.
 *
 * @param {string} rawPath
 * @param {string} below
 */
export function sitePath(rawPath, below) {
  if (!rawPath.startsWith(below)) return null;
  try {
    const path = decodeURIComponent(rawPath.slice(below.length));
    const steps = path.split("/");
    const isHidden = steps.some((step) => step.startsWith("."));
    const isOdd = /[\\\0]/.test(path) || steps.slice(0, -1).includes("");
    return isHidden || isOdd ? null : path;
  } catch {
    return null;
  }
}

/**
 * @param {string} root
 * @param {string} path
 */
async function isFolder(root, path) {
  const found = await stat(join(root, path)).catch(() => null);
  return found?.isDirectory() ?? false;
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {number} status
 * @param {string} extension
 * @param {Record<string, string>} headers
 * @param {StoredFile} file
 */
async function send(request, response, status, extension, headers, file) {
  const type = TYPES[extension] ?? "application/octet-stream";
  response.setHeaders(new Map(Object.entries({ ...headers, "Content-Type": type })));
  response.setHeader("ETag", file.tag);
  const encoding = COMPRESSIBLE.test(type) ? chooseEncoding(request) : null;
  if (COMPRESSIBLE.test(type)) response.setHeader("Vary", "Accept-Encoding");

  if (status === 200 && request.headers["if-none-match"]?.includes(file.tag)) {
    response.writeHead(304).end();
    return;
  }
  const range = status === 200 && encoding === null ? readRange(request, file.body.length) : null;
  if (range === "unsatisfiable") {
    response.writeHead(416, { "Content-Range": `bytes */${file.body.length}` }).end();
    return;
  }
  let body = encoding === null ? file.body : await encodedBody(file, encoding);
  if (encoding !== null) response.setHeader("Content-Encoding", encoding);
  else response.setHeader("Accept-Ranges", "bytes");
  if (range !== null) {
    response.setHeader("Content-Range", `bytes ${range.first}-${range.last}/${body.length}`);
    body = body.subarray(range.first, range.last + 1);
  }
  response.writeHead(range === null ? status : 206, { "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** @param {Request} request */
function chooseEncoding(request) {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const names = accepted
    .split(",")
    .filter((entry) => !/;\s*q=0(?:\.0*)?\s*$/.test(entry))
    .map((entry) => entry.split(";")[0]?.trim());
  return Object.keys(ENCODERS).find((name) => names.includes(name)) ?? null;
}

/**
 * One byte range, as map archives ask for it. Several ranges at once are answered with the whole file.
 *
 * @param {Request} request
 * @param {number} size
 */
function readRange(request, size) {
  const match = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? "");
  if (match === null || (match[1] === "" && match[2] === "")) return null;
  const first = match[1] === "" ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const last = match[1] === "" || match[2] === "" ? size - 1 : Math.min(Number(match[2]), size - 1);
  return first > last ? "unsatisfiable" : { first, last };
}

/** Files read once and kept as long as they do not change on disk. */
function storedFiles() {
  const kept = /** @type {Map<string, { stamp: string, file: StoredFile }>} */ (new Map());
  return async function readStored(/** @type {string} */ path) {
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) return null;
    const stamp = `${found.mtimeMs}-${found.size}`;
    const before = kept.get(path);
    if (before?.stamp === stamp) return before.file;
    const file = storedBody(await readFile(path));
    kept.set(path, { stamp, file });
    return file;
  };
}

/**
 * @param {Buffer | string} content
 * @returns {StoredFile}
 */
function storedBody(content) {
  const body = Buffer.from(content);
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  // Weak: the same content may travel in several encodings.
  return { tag: `W/"${hash}"`, body, encoded: new Map() };
}

/**
 * @param {StoredFile} file
 * @param {string} encoding
 */
function encodedBody(file, encoding) {
  const before = file.encoded.get(encoding);
  if (before !== undefined) return before;
  const encode = /** @type {(body: Buffer) => Promise<Buffer>} */ (ENCODERS[encoding]);
  const encoded = encode(file.body);
  file.encoded.set(encoding, encoded);
  return encoded;
}

const isRunAlone = import.meta.url === pathToFileURL(process.argv[1] ?? "").href;
if (isRunAlone) {
  const folder = process.argv[2] ?? "dist";
  const { url } = await serve({
    folder,
    port: Number(process.env.PORT ?? 4173),
    host: process.env.HOST ?? "127.0.0.1",
  });
  console.log(`Serving ${folder}${sep} at ${url}`);
}
