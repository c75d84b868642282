import { readFileSync } from "node:fs";
import type { Dataset } from "#data/dataset.ts";
import { RESOURCE_NAMES } from "#data/dataset.ts";
import { readDataset } from "#data/readDataset.ts";

const FOLDER = new URL("../public/data/kosovo/", import.meta.url);

/** A file of the shipped dataset, as text. */
export function kosovoFile(path: string): string {
  return readFileSync(new URL(path, FOLDER), "utf8");
}

/** The shipped dataset as the worker reads it; the same object for all tests of a file. */
export function kosovoDataset(): Dataset {
  dataset ??= read();
  return dataset;
}

let dataset: Dataset | null = null;

function read(): Dataset {
  const lists = RESOURCE_NAMES.filter((name) => name !== "i18n").map((name) => ({
    name,
    path: `${name}.json`,
  }));
  const translations = (["sq", "sr-Latn"] as const).map((language) => ({
    name: "i18n" as const,
    path: `i18n/${language}.json`,
    language,
  }));
  const result = readDataset({
    id: "kosovo",
    version: "2026.11.23",
    title: "Security events and KFOR in Kosovo, 1999-2026",
    licence: "CC-BY-4.0",
    loadedAt: 0,
    format: "package",
    resources: [...lists, ...translations].map(({ path, ...resource }) => {
      const text = kosovoFile(path);
      return { ...resource, url: path, text, problem: null, bytes: text.length };
    }),
  });
  if (typeof result === "string") throw new Error(`The shipped dataset is ${result}.`);
  return result;
}
