import type { ExportFormat } from "#analysis/exportEvents.ts";
import { exportEvents } from "#analysis/exportEvents.ts";
import type { Dataset } from "#data/dataset.ts";
import { provenanceOf } from "#data/dataset.ts";
import { saveTextFile } from "#ui/saveTextFile.ts";

/** Hands the events at these positions to the reader's browser, named after their dataset. */
export function saveExport(format: ExportFormat, dataset: Dataset, positions: Int32Array): void {
  const events = [...positions].flatMap((position) => dataset.index.events[position] ?? []);
  const provenance = provenanceOf(dataset, window.location.href);
  const { extension, mediaType, text } = exportEvents(format, events, provenance);
  saveTextFile(`${fileNameOf(dataset)}.${extension}`, mediaType, text);
}

// An opened file's id is "file:NAME", with whatever the reader called it.
function fileNameOf({ id, version }: Dataset): string {
  const name = id.replace(/^file:/, "").replace(/\.\w+$/, "");
  return [name, "events", version]
    .filter(Boolean)
    .join("-")
    .replaceAll(/[^\p{L}\p{N}.-]+/gu, "-");
}
