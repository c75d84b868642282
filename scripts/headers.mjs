// The one source of every response header: the server of `npm start`, the browser tests and the
// recipes in docs/deploy/ all read it.

/**
 * What an operator may add to the policies.
 *
 * @typedef {object} HeaderOptions
 * @property {readonly string[]} [dataOrigins]  origins that `config.json` allows feeds from
 * @property {readonly string[]} [reportOrigins]  origins that kiosk screens send their heartbeat to
 * @property {readonly string[]} [tileOrigins]  origins of the configured map tiles
 * @property {boolean} [tilesLackCorp]  the tile host sends no CORP header: embeds then give up COEP
 * @property {readonly string[]} [embedders]  origins that may frame `embed/`; everybody if absent
 */

/** @typedef {"app" | "embed" | "hashed" | "file"} FileKind */

/** Features we use, each allowed to be handed on by a host page. */
const GRANTED = ["fullscreen", "screen-wake-lock", "clipboard-write"];

/** Every other feature that browsers have known for long: a name they do not know is a console warning. */
const DENIED = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "compute-pressure",
  "cross-origin-isolated",
  "display-capture",
  "encrypted-media",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "keyboard-map",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "serial",
  "storage-access",
  "sync-xhr",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

const PERMISSIONS = [
  ...GRANTED.map((feature) => `${feature}=*`),
  ...DENIED.map((feature) => `${feature}=()`),
].join(", ");

const SHORT_CACHE = "max-age=60, stale-while-revalidate=600";
const LONG_CACHE = "immutable, max-age=31536000";

/** Sent with everything. */
export const COMMON_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
};

/** Files that both pages share, and that an embed in an opaque sandbox asks for with origin `null`. */
const SHARED_FILE_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/**
 * What kind of file a path names, as far as headers go.
 *
 * @param {string} path  of the file below the build's folder, no leading slash: `""`, `embed/`, `assets/x.js`
 * @returns {FileKind}
 */
export function fileKind(path) {
  if (/^embed\/(?:[^/]*\.html)?$/.test(path)) return "embed";
  if (path === "" || path.endsWith("/") || path.endsWith(".html")) return "app";
  return path.startsWith("assets/") ? "hashed" : "file";
}

/**
 * The headers of one kind of file, `COMMON_HEADERS` included.
 *
 * @param {FileKind} kind
 * @param {HeaderOptions} [options]
 * @returns {Record<string, string>}
 */
export function headersFor(kind, options = {}) {
  switch (kind) {
    case "app":
      return {
        ...COMMON_HEADERS,
        "Content-Security-Policy": contentSecurityPolicy(options, {
          manifest: "'self'",
          ancestors: "'self'",
          // The share dialog tries an embed out before its snippet is copied.
          frames: "'self'",
        }),
        "X-Frame-Options": "SAMEORIGIN",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": PERMISSIONS,
        "Cache-Control": SHORT_CACHE,
      };
    case "embed":
      return {
        ...COMMON_HEADERS,
        ...SHARED_FILE_HEADERS,
        // No X-Frame-Options: old browsers would obey it instead of frame-ancestors.
        "Content-Security-Policy": contentSecurityPolicy(options, {
          manifest: "'none'",
          ancestors: options.embedders?.join(" ") ?? "*",
        }),
        ...(options.tilesLackCorp ? {} : { "Cross-Origin-Embedder-Policy": "require-corp" }),
        "Permissions-Policy": PERMISSIONS,
        "Timing-Allow-Origin": "*",
        "Cache-Control": SHORT_CACHE,
        "X-Robots-Tag": "noindex",
      };
    case "hashed":
      return {
        ...COMMON_HEADERS,
        ...SHARED_FILE_HEADERS,
        // For the worker scripts among them: without it a host with COEP shows nothing. On other files it says nothing.
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Cache-Control": LONG_CACHE,
      };
    case "file":
      return { ...COMMON_HEADERS, ...SHARED_FILE_HEADERS, "Cache-Control": SHORT_CACHE };
  }
}

/**
 * @param {HeaderOptions} options
 * @param {{ manifest: string, ancestors: string, frames?: string }} page
 */
function contentSecurityPolicy(options, { manifest, ancestors, frames }) {
  const { dataOrigins = [], reportOrigins = [], tileOrigins = [] } = options;
  const connect = [...new Set(["'self'", ...dataOrigins, ...reportOrigins, ...tileOrigins])];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src ${["'self'", "data:", "blob:", ...tileOrigins].join(" ")}`,
    "font-src 'self'",
    `connect-src ${connect.join(" ")}`,
    "worker-src 'self' blob:",
    `manifest-src ${manifest}`,
    ...(frames === undefined ? [] : [`frame-src ${frames}`]),
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    `frame-ancestors ${ancestors}`,
  ].join("; ");
}

/**
 * Reads from the text of `config.json` which origins the policies must let in.
 *
 * Only http(s) origins get through, so that nothing else in the file can become part of a policy.
 * A missing or broken file adds nothing: the page itself says what is wrong with it.
 *
 * @param {string | null} configText
 * @returns {HeaderOptions}
 */
export function optionsFromConfig(configText) {
  const config = parseObject(configText ?? "{}");
  const basemap = asObject(config.basemap);
  const dataOrigins = Array.isArray(config.dataOrigins) ? config.dataOrigins : [];
  const heartbeats = Object.values(asObject(config.screens)).map(
    (screen) => asObject(screen).heartbeat,
  );
  return {
    dataOrigins: originsOf(dataOrigins),
    reportOrigins: originsOf(heartbeats),
    tileOrigins: originsOf([basemap.url, basemap.darkUrl, basemap.packUrl], basemap.subdomains),
  };
}

/** @param {string} text */
function parseObject(text) {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return {};
  }
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
function asObject(value) {
  return typeof value === "object" && value !== null
    ? /** @type {Record<string, unknown>} */ (value)
    : {};
}

/**
 * @param {readonly unknown[]} addresses  those on our own origin are relative and give none
 * @param {unknown} [subdomains]  what `{s}` in a tile address stands for: letters, or a list
 */
function originsOf(addresses, subdomains = "abc") {
  const hosts = typeof subdomains === "string" ? [...subdomains] : [subdomains].flat().map(String);
  const origins = addresses
    .filter((address) => typeof address === "string")
    .flatMap((address) => hosts.map((host) => address.replace("{s}", host)))
    .filter((address) => /^https?:\/\//.test(address) && URL.canParse(address))
    .map((address) => new URL(address).origin);
  return [...new Set(origins)];
}
