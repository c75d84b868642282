// Builds Leaflet from the modules in its package, so that what the map does not use stays out: 26 kB gzip instead of 46
// (measured). Its file for bundlers is one script whose parts extend each other and cannot be told apart.

/**
 * Layers and controls matter only to those who name them. What all vector layers share is imported for its effect.
 */
const NAMED_ONLY =
  /leaflet\/src\/(?:control\/|layer\/(?!vector\/(?:index|Renderer\.getRenderer)\.js))/;

/**
 * Imported by what we use, used by nothing we do: drawing for old browsers and on canvas, a gesture of old phones, and
 * the rectangle of Shift and drag, for which a map of this size has plus and minus.
 */
const LEFT_OUT = /** @type {Record<string, string>} */ ({
  "layer/vector/Canvas.js": "export const Canvas = null; export const canvas = () => null;",
  "layer/vector/SVG.VML.js": "export const vmlCreate = null; export const vmlMixin = {};",
  "map/handler/Map.BoxZoom.js": "export const BoxZoom = null;",
  "map/handler/Map.TapHold.js": "export const TapHold = null;",
});

/** @returns {import("vite").Plugin} */
export function leafletFromSource() {
  return {
    name: "leaflet-from-source",
    enforce: "pre",
    apply: "build",
    config: () => ({
      resolve: { alias: [{ find: /^leaflet$/, replacement: "leaflet/src/Leaflet.js" }] },
      build: {
        rollupOptions: {
          treeshake: { moduleSideEffects: [{ test: NAMED_ONLY, sideEffects: false }] },
        },
      },
    }),
    load(id) {
      const [, file = ""] = id.split("/leaflet/src/");
      return LEFT_OUT[file];
    },
  };
}
