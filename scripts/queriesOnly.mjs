// Builds TanStack Query without mutations and endless lists: we ask and never change. Its client names both, so no
// bundler leaves them out; together they are 2 kB gzip of every page (measured for the pinned version).

const LEFT_OUT = /** @type {Record<string, string>} */ ({
  "mutationCache.js":
    "export class MutationCache { clear() {} findAll() { return []; } async resumePausedMutations() {} }",
  "infiniteQueryBehavior.js":
    "export const infiniteQueryBehavior = () => ({ onFetch() {} }); export const hasNextPage = () => false; export const hasPreviousPage = () => false;",
});

/** @returns {import("vite").Plugin} */
export function queriesOnly() {
  return {
    name: "queries-only",
    enforce: "pre",
    apply: "build",
    load(id) {
      const [, file = ""] = id.split("/@tanstack/query-core/build/modern/");
      return LEFT_OUT[file];
    },
  };
}
