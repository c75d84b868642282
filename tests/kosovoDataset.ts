import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset, ResourceName } from "#data/dataset.ts";
import type { DatasetTexts, ResourceText } from "#data/readDataset.ts";
import { readDataset } from "#data/readDataset.ts";

// By path, not by URL: in the dom tests URL is the one of jsdom, which fs does not take.
const FOLDER = join(import.meta.dirname, "../public/data/kosovo");

/** A file of the shipped dataset, as text. */
export function kosovoFile(path: string): string {
  return readFileSync(join(FOLDER, path), "utf8");
}

/** The shipped dataset as the loader hands it to `readDataset`; a test may put its own text in place of a resource. */
export function kosovoTexts(
  override: Partial<Record<ResourceName, string | null>> = {},
): DatasetTexts {
  const descriptor = JSON.parse(kosovoFile("datapackage.json")) as {
    readonly title: string;
    readonly version: string;
    readonly resources: readonly {
      readonly name: ResourceName;
      readonly path: string | readonly string[];
    }[];
  };
  const resources = descriptor.resources.flatMap(({ name, path }): readonly ResourceText[] =>
    [path].flat().map((file) => {
      const text = Object.hasOwn(override, name) ? (override[name] ?? null) : kosovoFile(file);
      const language = /([\w-]+)\.json$/.exec(file)?.[1] ?? "";
      return {
        name,
        url: file,
        text,
        problem: text === null ? "It was not delivered." : null,
        bytes: text?.length ?? 0,
        ...(name === "i18n" ? { language } : {}),
      };
    }),
  );
  return {
    id: "kosovo",
    version: descriptor.version,
    title: descriptor.title,
    licence: "CC-BY-4.0",
    loadedAt: 0,
    createdAt: null,
    copiedAt: null,
    format: "package",
    resources,
  };
}

/** The shipped dataset as the worker reads it; the same object for all tests of a file. */
export function kosovoDataset(): Dataset {
  dataset ??= read(kosovoTexts());
  return dataset;
}

let dataset: Dataset | null = null;

function read(texts: DatasetTexts): Dataset {
  const result = readDataset(texts);
  if (typeof result === "string") throw new Error(`The shipped dataset is ${result}.`);
  return result;
}
