// Keeps the modules that every page needs first in two chunks. By itself the bundler makes a chunk for each set of lazy
// parts that share a module, some thirty for a first load: small files compress badly and each is a request.
import { fileURLToPath } from "node:url";

/** @typedef {(id: string) => { importedIds: readonly string[] } | null} GetModule */

const src = fileURLToPath(new URL("../src/", import.meta.url));

/** What is loaded at once: the whole pages, and the first step of an embed, which may stay at its poster. */
const WHOLE_PAGES = ["app/main.tsx", "app/embed/EmbedApp.tsx", "app/kiosk/main.tsx"];
const POSTER = "app/embed/main.tsx";

/** @returns {import("vite").Plugin} */
export function pageChunks() {
  /** @type {{ pages: readonly ReadonlySet<string>[], poster: ReadonlySet<string> } | null} */
  let loads = null;

  /**
   * @param {string} id
   * @param {GetModule} getModule
   */
  function chunkOf(id, getModule) {
    // Ours alone: parts of libraries that only a lazy part uses would come along.
    if (!id.startsWith(src) || !/\.tsx?$/.test(id)) return null;
    loads ??= {
      pages: WHOLE_PAGES.map((entry) => importedBy(src + entry, getModule)),
      poster: importedBy(src + POSTER, getModule),
    };
    if (!loads.pages.every((page) => page.has(id))) return null;
    return loads.poster.has(id) ? "start" : "panels";
  }

  return {
    name: "page-chunks",
    apply: "build",
    buildStart() {
      loads = null;
    },
    config: () => ({
      build: {
        rollupOptions: {
          output: {
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                {
                  debugName: "pages",
                  name: (id, context) => chunkOf(id, (other) => context.getModuleInfo(other)),
                },
              ],
            },
          },
        },
      },
    }),
  };
}

/**
 * A module and all that it imports, dynamic imports left out.
 *
 * @param {string} entry
 * @param {GetModule} getModule
 */
function importedBy(entry, getModule) {
  const found = new Set([entry]);
  for (const id of found) for (const next of getModule(id)?.importedIds ?? []) found.add(next);
  return found;
}
