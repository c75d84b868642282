// `npm run check-recipes`: starts nginx, Caddy and Apache, those that are installed, on the build with the recipes of
// docs/deploy/, and compares the headers they really send with headers.mjs. Needs a build; not part of npm test.
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { fileKind, headersFor, optionsFromConfig } from "./headers.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "recipes-"));
const site = join(work, "site");
cpSync(join(root, "dist"), site, { recursive: true });

/** @param {string} name */
const recipe = (name) => readFileSync(join(root, "docs/deploy", name), "utf8");

/**
 * How each server takes its recipe. The recipes name a port and a folder of their own; both are replaced here.
 *
 * @type {Record<string, { port: number, prepare: () => void, check: string[], run: string[] }>}
 */
const SERVERS = {
  nginx: {
    port: 18081,
    prepare() {
      const server = recipe("nginx.conf").replace("8080", "18081").replace("/srv/dashboard", site);
      writeFileSync(
        join(work, "nginx.conf"),
        `daemon off; pid ${work}/nginx.pid; error_log stderr; user root; events {} http { include /etc/nginx/mime.types; access_log off; ${server} }`,
      );
    },
    check: ["nginx", "-t", "-q", "-c", join(work, "nginx.conf")],
    run: ["nginx", "-c", join(work, "nginx.conf")],
  },
  caddy: {
    port: 18082,
    prepare() {
      const text = recipe("Caddyfile").replace("8080", "18082").replace("/srv/dashboard", site);
      writeFileSync(join(work, "Caddyfile"), `{\n\tadmin off\n}\n${text}`);
    },
    check: ["caddy", "validate", "--adapter", "caddyfile", "--config", join(work, "Caddyfile")],
    run: ["caddy", "run", "--adapter", "caddyfile", "--config", join(work, "Caddyfile")],
  },
  apache2: {
    port: 18083,
    prepare() {
      mkdirSync(join(work, "apache"));
      const modules = "authz_core deflate dir filter headers mime mpm_event alias".split(" ");
      const load = modules.map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
      );
      writeFileSync(join(site, ".htaccess"), recipe("apache.htaccess"));
      writeFileSync(
        join(work, "apache.conf"),
        `${load.join("\n")}
Listen 127.0.0.1:18083
ServerName localhost
PidFile ${work}/apache/pid
DefaultRuntimeDir ${work}/apache
ErrorLog ${work}/apache/error.log
TypesConfig /etc/mime.types
DocumentRoot ${site}
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>
`,
      );
    },
    check: ["apache2", "-t", "-f", join(work, "apache.conf")],
    run: ["apache2", "-D", "FOREGROUND", "-f", join(work, "apache.conf")],
  },
};

const script = readdirSync(join(site, "assets")).find((name) => name.endsWith(".js"));
const PATHS = [
  "",
  "kiosk/",
  "embed/",
  "config.json",
  "data/kosovo/events.json",
  `assets/${script}`,
];

for (const [name, server] of Object.entries(SERVERS)) {
  if (spawnSync("which", [name]).status !== 0) {
    console.log(`${name}: skipped, it is not installed`);
    continue;
  }
  server.prepare();
  const [command = "", ...args] = server.check;
  const checked = spawnSync(command, args, { encoding: "utf8" });
  const faults = checked.status === 0 ? await faultsOf(server) : [checked.stderr];
  console.log(
    `${name}: ${faults.length === 0 ? "same headers, same pages" : "NOT as it should be"}`,
  );
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
rmSync(work, { recursive: true, force: true });

/**
 * @param {{ port: number, run: string[] }} server
 * @returns {Promise<string[]>}
 */
async function faultsOf({ port, run: [command = "", ...args] }) {
  const child = spawn(command, args, { stdio: "ignore" });
  const url = `http://127.0.0.1:${port}/`;
  try {
    await untilAnswered(url);
    const faults = await Promise.all(PATHS.map((path) => headerFaults(url, path)));
    return [...faults.flat(), ...(await redirectFaults(url)), ...(await missingFaults(url))];
  } finally {
    child.kill("SIGTERM");
    await new Promise((ended) => child.once("exit", ended));
  }
}

/** @param {string} url */
async function untilAnswered(url) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await pause(100);
  }
  throw new Error(`${url} did not answer.`);
}

/**
 * @param {string} url
 * @param {string} path
 */
async function headerFaults(url, path) {
  const options = optionsFromConfig(readFileSync(join(site, "config.json"), "utf8"));
  const expected = headersFor(fileKind(path), options);
  const response = await fetch(`${url}${path}`);
  const faults = response.status === 200 ? [] : [`/${path} answers ${response.status}`];
  const names = new Set(
    Object.values(["app", "embed"]).flatMap((kind) =>
      Object.keys(headersFor(/** @type {"app" | "embed"} */ (kind))),
    ),
  );
  for (const name of names) {
    const sent = response.headers.get(name);
    const wanted = expected[name] ?? null;
    if (sent !== wanted) faults.push(`/${path} ${name}: ${sent} instead of ${wanted}`);
  }
  if (response.headers.get("etag") === null) faults.push(`/${path} has no ETag`);
  // Servers send the smallest files as they are.
  const isWorthwhile = (await response.text()).length > 1024 && /\.(js|json)$|\/$|^$/.test(path);
  if (isWorthwhile && response.headers.get("content-encoding") === null)
    faults.push(`/${path} is not compressed`);
  return faults;
}

/** @param {string} url */
async function redirectFaults(url) {
  const response = await fetch(`${url}embed?panel=map`, { redirect: "manual" });
  const location = response.headers.get("location") ?? "";
  const target = new URL(location, `${url}embed`);
  const isRight = target.pathname === "/embed/" && target.search === "?panel=map";
  return isRight ? [] : [`/embed?panel=map leads to "${location}"`];
}

/** @param {string} url */
async function missingFaults(url) {
  const paths = [".vite/manifest.json", "nothing", "data/"];
  const answers = await Promise.all(paths.map((path) => fetch(`${url}${path}`)));
  return answers.flatMap(({ status }, index) =>
    status === 404 || status === 403 ? [] : [`/${paths[index]} answers ${status}`],
  );
}
