import type { EventIndex } from "#analysis/eventIndex.ts";
import type { DatasetTexts } from "./readDataset.ts";
import { readDataset } from "./readDataset.ts";

// The worker is a call, not a place for logic.
self.onmessage = ({ data }: MessageEvent<DatasetTexts>) => {
  const read = readDataset(data);
  const transfer = typeof read === "string" ? [] : columnsOf(read.index);
  self.postMessage(read, { transfer });
};

function columnsOf(index: EventIndex): ArrayBuffer[] {
  return Object.values(index).flatMap((column: unknown) =>
    ArrayBuffer.isView(column) ? [column.buffer as ArrayBuffer] : [],
  );
}
