// Names the classes of CSS modules by two small numbers, the same in every build of the same files. The usual names carry
// the local name and a hash: 1.4 kB gzip more in a page's scripts and 3 in all style sheets (measured).
import { readdirSync } from "node:fs";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));

/** @returns {import("vite").Plugin} */
export function shortClassNames() {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".module.css"))
    .map((file) => file.split(sep).join("/"))
    .sort();
  /** Local names of a file, in the order in which it first says them. @type {Map<string, string[]>} */
  const namesByFile = new Map();

  /**
   * @param {string} name
   * @param {string} path
   */
  function generateScopedName(name, path) {
    const file = relative(SRC, path).split(sep).join("/");
    const names = namesByFile.get(file) ?? [];
    namesByFile.set(file, names);
    if (!names.includes(name)) names.push(name);
    return `_${files.indexOf(file).toString(36)}_${names.indexOf(name).toString(36)}`;
  }

  return {
    name: "short-class-names",
    apply: "build",
    config: () => ({ css: { modules: { generateScopedName } } }),
  };
}
