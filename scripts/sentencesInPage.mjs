// Sentences are no code. In the build the English catalogue stands in each page as a block of data, 12 kB gzip that no
// script has to carry and nothing has to wait for; `import sentences from "#i18n/en.json"` reads it from there.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const CATALOGUE = fileURLToPath(new URL("../src/i18n/en.json", import.meta.url));
const ELEMENT_ID = "sentences";

/** @returns {import("vite").Plugin} */
export function sentencesInPage() {
  return {
    name: "sentences-in-page",
    enforce: "pre",
    apply: "build",
    load(id) {
      if (id !== CATALOGUE) return undefined;
      const code = `export default JSON.parse(document.getElementById("${ELEMENT_ID}").textContent);`;
      return { code, moduleType: "js" };
    },
    transformIndexHtml() {
      const text = JSON.stringify(JSON.parse(readFileSync(CATALOGUE, "utf8")));
      return [
        {
          tag: "script",
          // No policy asks about a script of this type: it is data, and is never run.
          attrs: { type: "application/json", id: ELEMENT_ID },
          children: text.replaceAll("<", "\\u003c"),
          injectTo: "body",
        },
      ];
    },
  };
}
