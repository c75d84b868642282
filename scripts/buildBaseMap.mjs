/**
 * Makes the base map's files in src/features/map/basemap/ from a folder with their originals.
 * Run by hand when an original changes: node scripts/buildBaseMap.mjs FOLDER
 *
 * Each output keeps its own licence: boundaries stay under the ODbL in a file of their own.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder with the originals.");
const target = join(import.meta.dirname, "../src/features/map/basemap");

/** @typedef {{ objects: Record<string, { type: string, arcs: unknown[] }>, arcs: unknown[] }} Topology */

const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const write = (/** @type {string} */ name, /** @type {object} */ value) =>
  writeFileSync(join(target, name), `${JSON.stringify(value)}\n`);

/**
 * Leaves out an object and the arcs that only it used.
 *
 * @param {Topology} topology
 * @param {string} name
 */
function withoutObject(topology, name) {
  const { [name]: _left, ...objects } = topology.objects;
  const numbers = /** @type {Map<number, number>} */ (new Map());
  /** @type {(arcs: unknown[]) => unknown[]} Numbers, nested as the geometry is; ~n is arc n backwards. */
  const renumber = (arcs) =>
    arcs.map((entry) => {
      if (Array.isArray(entry)) return renumber(entry);
      const arc = Number(entry);
      const old = arc < 0 ? ~arc : arc;
      if (!numbers.has(old)) numbers.set(old, numbers.size);
      const kept = /** @type {number} */ (numbers.get(old));
      return arc < 0 ? ~kept : kept;
    });
  const kept = Object.fromEntries(
    Object.entries(objects).map(([id, { type, arcs }]) => [id, { type, arcs: renumber(arcs) }]),
  );
  return { ...topology, objects: kept, arcs: [...numbers.keys()].map((old) => topology.arcs[old]) };
}

// The 33 older municipalities hide five newer ones, so their lines are never drawn.
write("kosovo-boundaries.odbl.json", {
  notice:
    "Contains information from OpenStreetMap, © OpenStreetMap contributors, made available under the Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/). Derived from the package @geo-maps/countries-maritime-10m 0.6.0, simplified to 25 m. This file stays under the ODbL 1.0.",
  ...withoutObject(read("kosovo-boundaries.odbl.topo.json"), "municipality_lines_33"),
});
write("land.natural-earth.json", {
  notice:
    "Made with Natural Earth, public domain; from the package world-atlas 2.0.2, clipped, 250 m.",
  ...read("land.natural-earth.json"),
});
write("waters-roads.json", {
  notice:
    "Rivers, lakes and roads drawn by hand, schematic (1 to 2 km); own work. Lakes Ohrid and Prespa are from OpenStreetMap, © OpenStreetMap contributors, ODbL 1.0.",
  ...read("schematic-rivers-lakes-roads.own.json"),
});
write("gazetteer.json", {
  notice: "Written by hand; own work. Crossings are accurate to about 1 to 3 km.",
  ...read("gazetteer.own.json"),
});
