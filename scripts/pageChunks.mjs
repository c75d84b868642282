// Keeps the modules that several pages need first in two chunks, and the embed's own in two more. By itself the bundler makes a chunk for each set of lazy
// parts that share a module, some thirty for a first load: small files compress badly and each is a request.
import { fileURLToPath } from "node:url";

/** @typedef {(id: string) => { importedIds: readonly string[] } | null} GetModule */

const src = fileURLToPath(new URL("../src/", import.meta.url));

/** What two pages load at once, and the first step of an embed, which may stay at its poster. */
const WORKBENCH = "app/main.tsx";
const EMBED = "app/embed/EmbedApp.tsx";
const POSTER = "app/embed/main.tsx";

/** @returns {import("vite").Plugin} */
export function pageChunks() {
  /** @type {Record<"workbench" | "embed" | "poster", ReadonlySet<string>> | null} */
  let loads = null;

  /**
   * @param {string} id
   * @param {GetModule} getModule
   */
  function chunkOf(id, getModule) {
    // Ours alone: parts of libraries that only a lazy part uses would come along.
    if (!id.startsWith(src) || !/\.(?:tsx?|module\.css)$/.test(id)) return null;
    loads ??= {
      workbench: importedBy(src + WORKBENCH, getModule),
      embed: importedBy(src + EMBED, getModule),
      poster: importedBy(src + POSTER, getModule),
    };
    if (!loads.embed.has(id)) return null;
    const isFirst = loads.poster.has(id);
    // The kiosk, too, needs nearly all of it.
    if (loads.workbench.has(id)) return isFirst ? "start" : "panels";
    // What the share dialog borrows from the embed is no chunk of its own.
    return isFirst ? "embedStart" : "embed";
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
