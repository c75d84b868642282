// Weighs what each page imports statically, from the manifest of the build, against the budget.
// What a page loads by import() until it is ready is weighed in the browser: tests/e2e/budget.spec.ts.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { BUDGET, isWorkerFile } from "./budget.mjs";

/** @typedef {{ file: string, imports?: string[], css?: string[] }} Chunk */

process.chdir(fileURLToPath(new URL("../dist", import.meta.url)));
const manifest = /** @type {Record<string, Chunk>} */ (
  JSON.parse(readFileSync(".vite/manifest.json", "utf8"))
);

let isWithin = true;
for (const { name, html, scriptKb } of BUDGET.pages) {
  const chunks = importedBy(html);
  const scripts = chunks.map(({ file }) => file).filter((file) => !isWorkerFile(file));
  report(`${name} JS`, weightKb(scripts), scriptKb);
  report(`${name} CSS`, weightKb(chunks.flatMap(({ css }) => css ?? [])), BUDGET.styleKb);
}
for (const file of readdirSync("assets")
  .filter(isWorkerFile)
  .filter((name) => name.endsWith(".js")))
  console.log(`${`apart: ${file}`.padEnd(40)} ${weightKb([`assets/${file}`]).toFixed(1)} kB`);
process.exitCode = isWithin ? 0 : 1;

/**
 * The chunk of an entry and all that it imports, dynamic imports left out.
 *
 * @param {string} entry
 */
function importedBy(entry) {
  const names = new Set([entry]);
  for (const name of names) {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`${name} is not in the manifest of the build.`);
    for (const imported of chunk.imports ?? []) names.add(imported);
  }
  return [...names].map((name) => /** @type {Chunk} */ (manifest[name]));
}

/** @param {readonly string[]} files */
function weightKb(files) {
  const weights = [...new Set(files)].map(
    (file) => gzipSync(readFileSync(file), { level: 9 }).length,
  );
  return weights.reduce((sum, bytes) => sum + bytes, 0) / 1000;
}

/**
 * @param {string} what
 * @param {number} kb
 * @param {number} limitKb
 */
function report(what, kb, limitKb) {
  const isOver = kb > limitKb;
  if (isOver) isWithin = false;
  const verdict = isOver ? "TOO MUCH" : "ok";
  console.log(`${what.padEnd(40)} ${kb.toFixed(1)} of ${limitKb} kB gzip  ${verdict}`);
}
