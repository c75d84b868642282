import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PUBLIC = fileURLToPath(new URL("../public", import.meta.url));

/** Top-level names of the files that every page shares, as they lie in public/; folders end in `/`. */
export function sharedFiles() {
  return readdirSync(PUBLIC, { withFileTypes: true })
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .filter((name) => !name.endsWith(".html"))
    .sort();
}
