import { buildEventIndex, daySpan } from "#analysis/eventIndex.ts";
import { buildSearchNames } from "#analysis/searchNames.ts";
import type { Dataset } from "./dataset.ts";
import { FeedError } from "./feedError.ts";
import { readInWorker } from "./startWorker.ts";

/**
 * Reads a file the reader chose. It stays in this browser.
 *
 * @throws {FeedError} it is not JSON, or in no format we know
 */
export async function openFile(file: File, signal: AbortSignal): Promise<Dataset> {
  const text = await file.text();
  const read = await readInWorker(
    {
      id: `file:${file.name}`,
      version: "",
      title: file.name,
      licence: null,
      loadedAt: Date.now(),
      createdAt: null,
      copiedAt: null,
      format: null,
      resources: [{ name: "events", url: file.name, text, problem: null, bytes: file.size }],
    },
    signal,
  );
  if (typeof read === "string") throw new FeedError(file.name, read);
  if (read.index.events.length === 0) throw new FeedError(file.name, "no-records");
  return read;
}

/**
 * A dataset with the events of an opened file beside its own. An id that both have is kept once, as the
 * dataset has it; the count of the others is what the file's report says.
 */
export function appendEvents(dataset: Dataset, file: Dataset): Dataset {
  const own = new Set(dataset.index.events.map(({ id }) => id));
  const added = file.index.events.filter(({ id }) => !own.has(id));
  const names = buildSearchNames(dataset.municipalities, dataset.places);
  const index = buildEventIndex([...dataset.index.events, ...added], names);
  return {
    ...dataset,
    id: file.id,
    version: "",
    title: `${dataset.title} + ${file.title}`,
    index,
    span: daySpan(index),
    reports: [...dataset.reports, ...file.reports.filter(({ status }) => status !== "absent")],
  };
}
