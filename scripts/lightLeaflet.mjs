// Leaflet without what this project never draws: 42 kB gzip become about 27 (measured for 1.9.4, the pinned version).
// The package is one file whose classes are made by calls, which no bundler dares to leave out by itself.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const MODULE = join(dirname(require.resolve("leaflet/package.json")), "dist/leaflet-src.esm.js");

/**
 * Statements that keep unused classes alive, by how they begin: our map has its own controls, credit, tables and
 * tips, so controls, markers, icons, popups, tooltips, WMS, canvas and VML drawing go.
 */
const UNUSED = [
  /^Map\.include\(\{\n\taddControl:/,
  /^Map\.mergeOptions\(\{\n\tzoomControl:/,
  /^Map\.addInitHook\(function \(\) \{\n\tif \(this\.options\.zoomControl\)/,
  /^Map\.mergeOptions\(\{\n\tattributionControl:/,
  /^Map\.addInitHook\(function \(\) \{\n\tif \(this\.options\.attributionControl\)/,
  /^(?:Control|control)\.\w+ = /,
  /^CRS\.\w+ = /,
  /^(?:Marker|Circle|CircleMarker)\.include\(PointToGeoJSON\)/,
  /^(?:Polyline|Polygon|LayerGroup)\.include\(\{/,
  /^(?:Map|Layer)\.include\(\{\n\t_initOverlay:/,
  /^Map\.mergeOptions\(\{\n\tclosePopupOnClick:/,
  /^(?:Map|Layer)\.include\(\{\n\n*\t(?:open|bind)(?:Popup|Tooltip):/,
  /^Icon\.Default = /,
  /^GeoJSON\.\w+ = /,
  /^(?:TileLayer|tileLayer)\.(?:WMS|wms) = /,
  /^Map\.mergeOptions\(\{\n\ttapHold:/,
  /^Map\.addInitHook\('addHandler', 'tapHold'/,
  /^Map\.TapHold = /,
  /^if \(Browser\.vml\) \{/,
];

/** Uses of unused classes within used ones. */
const REPLACED = /** @type {const} */ ([
  ["(this.options.preferCanvas && canvas(options)) || svg(options)", "svg(options)"],
  ["Browser.vml ? vmlCreate : svgCreate", "svgCreate"],
  ["new Marker(latlng, options && options.markersInheritOptions && options)", "null"],
]);

/** @returns {import("vite").Plugin} */
export function lightLeaflet() {
  return {
    name: "light-leaflet",
    enforce: "pre",
    apply: "build",
    resolveId(id) {
      return id === "leaflet" ? MODULE : undefined;
    },
    transform(code, id) {
      return id === MODULE ? { code: lighten(code), map: null } : undefined;
    },
  };
}

/**
 * @param {string} code  of Leaflet's module
 * @throws {Error} where a part is not found: another version of Leaflet wants another list
 */
function lighten(code) {
  const found = new Set();
  const plain = code.replaceAll("\r\n", "\n").replace(/^\s*\/\/.*\n/gm, "");
  const kept = statements(plain).filter((statement) => {
    const unused = UNUSED.find((begins) => begins.test(statement));
    if (unused !== undefined) found.add(unused);
    return unused === undefined;
  });
  const missing = UNUSED.filter((begins) => !found.has(begins)).map(String);
  let light = kept.join("\n");
  for (const [used, instead] of REPLACED) {
    if (!light.includes(used)) missing.push(used);
    light = light.replace(used, instead);
  }
  if (missing.length > 0) throw new Error(`Leaflet has changed; not found: ${missing.join(", ")}`);
  // The calls that make a class do nothing else.
  return light.replace(/ = (\w+\.extend\(|extend\(\{\}, )/g, " = /*@__PURE__*/ $1");
}

/**
 * Top-level statements: each begins with a letter at the start of a line, and takes the comments after it along.
 *
 * @param {string} code
 */
function statements(code) {
  return code.split(/\n(?=[A-Za-z])/);
}
