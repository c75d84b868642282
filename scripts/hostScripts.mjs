// Builds the scripts for host pages: classic files without imports, named by version and content, with their hashes.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The contract's version; a new one is a new name, so that old pages keep the script they were written for. */
const VERSION = "v1";

const SCRIPTS = /** @type {const} */ (["embed", "ksDashboard"]);

/**
 * @typedef {object} HostScript
 * @property {string} file       from the root of the build
 * @property {string} integrity  for the attribute of that name
 */

/**
 * Adds the host scripts to a build: `assets/embed.v1.HASH.js`, `assets/ksDashboard.v1.HASH.js`, their types, and
 * `embed/scripts.json`, which says where they are.
 *
 * @returns {import("vite").Plugin}
 */
export function hostScripts() {
  return {
    name: "host-scripts",
    apply: "build",
    async generateBundle() {
      const listed = /** @type {Record<string, HostScript>} */ ({});
      for (const name of SCRIPTS) {
        const source = await bundle(`${root}src/app/host/${name}.ts`);
        const hash = createHash("sha256").update(source).digest("hex").slice(0, 8);
        const file = `assets/${name}.${VERSION}.${hash}.js`;
        const integrity = `sha384-${createHash("sha384").update(source).digest("base64")}`;
        this.emitFile({ type: "asset", fileName: file, source });
        listed[name] = { file, integrity };
      }
      this.emitFile({
        type: "asset",
        fileName: "embed/scripts.json",
        source: `${JSON.stringify(listed, null, 2)}\n`,
      });
      // Interfaces only: the file is its own declaration.
      this.emitFile({
        type: "asset",
        fileName: `embed/hostApi.${VERSION}.d.ts`,
        source: readFileSync(`${root}src/app/host/hostApi.ts`, "utf8"),
      });
    },
  };
}

/**
 * @param {string} entry
 * @returns {Promise<string>} one classic script
 */
async function bundle(entry) {
  const built = await build({
    configFile: false,
    root,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      rollupOptions: { input: entry, output: { format: "iife" } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const chunk = outputs.find((output) => output.type === "chunk");
  if (chunk?.type !== "chunk") throw new Error(`${entry} gave no script.`);
  return chunk.code;
}
