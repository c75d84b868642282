// Splits src/i18n/en.json over the chunks that say its sentences. One file is right for translators and for the type
// of its keys; as one module it would be 12 kB gzip in the first load of every page, most of it about closed dialogs.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const src = fileURLToPath(new URL("../src/", import.meta.url));
const MASTER = join(src, "i18n/en.json");
const PREFIX = "\0sentences:";
const PLURAL_ENDING = /_(?:zero|one|two|few|many|other)$/;

/**
 * Each module gets the sentences whose keys stand in it as text, or begin as a template in it does
 * (`family.${id}`). Keys that no module names stay where they were, for everybody.
 *
 * @returns {import("vite").Plugin}
 */
export function sentencesByChunk() {
  /** @type {Record<string, string>} */
  let sentences = {};
  /** Keys by file. @type {Map<string, readonly string[]>} */
  let said = new Map();
  return {
    name: "sentences-by-chunk",
    enforce: "pre",
    apply: "build",
    buildStart() {
      sentences = JSON.parse(readFileSync(MASTER, "utf8"));
      said = findSaid(Object.keys(sentences));
    },
    resolveId(id) {
      return id.startsWith(PREFIX) ? id : undefined;
    },
    load(id) {
      if (id === MASTER) {
        const named = new Set([...said.values()].flat());
        const rest = Object.keys(sentences).filter((key) => !named.has(key));
        return JSON.stringify(pick(sentences, rest));
      }
      if (!id.startsWith(PREFIX)) return undefined;
      const keys = said.get(id.slice(PREFIX.length)) ?? [];
      const own = JSON.stringify(pick(sentences, keys));
      return `import master from ${JSON.stringify(MASTER)};\nObject.assign(master, ${own});`;
    },
    transform(code, id) {
      if (!said.has(id)) return undefined;
      return { code: `import ${JSON.stringify(PREFIX + id)};\n${code}`, map: null };
    },
  };
}

/**
 * The keys that each source file names.
 *
 * @param {readonly string[]} keys
 */
function findSaid(keys) {
  const byBase = groupByBase(keys);
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const found = files.map((file) => {
    const text = readFileSync(join(src, file), "utf8");
    const literals = [...text.matchAll(/["'`]([a-z]\w*\.[\w.-]*)(["'`]|\$\{)/g)];
    const own = literals.flatMap(([, head = "", end]) =>
      end === "${" ? keys.filter((key) => key.startsWith(head)) : (byBase.get(head) ?? []),
    );
    return /** @type {const} */ ([join(src, file), [...new Set(own)]]);
  });
  return new Map(found.filter(([, own]) => own.length > 0));
}

/** @param {readonly string[]} keys */
function groupByBase(keys) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const key of keys) groups.set(base(key), [...(groups.get(base(key)) ?? []), key]);
  return groups;
}

/** @param {string} key */
function base(key) {
  return key.replace(PLURAL_ENDING, "");
}

/**
 * @param {Record<string, string>} all
 * @param {readonly string[]} keys
 */
function pick(all, keys) {
  return Object.fromEntries(keys.map((key) => [key, all[key]]));
}
