import type { Dataset } from "./dataset.ts";
import workerUrl from "./dataset.worker.ts?worker&url";
import type { DatasetTexts, ReadProblem } from "./readDataset.ts";

type Read = Dataset | ReadProblem;

/** A way to run `readDataset` that may be refused by the frame we are in. */
type Attempt = (texts: DatasetTexts, signal: AbortSignal) => Promise<Read>;

/**
 * Reads texts off the main thread where that is allowed.
 *
 * An opaque sandbox refuses workers by address (SecurityError) but takes the same code from a blob; where
 * both are refused, the page reads the texts itself, in slices between which it paints.
 */
export async function readInWorker(texts: DatasetTexts, signal: AbortSignal): Promise<Read> {
  for (const attempt of [readByUrl, readByBlob]) {
    try {
      return await attempt(texts, signal);
    } catch (cause) {
      if (signal.aborted) throw cause;
    }
  }
  return readHere(texts);
}

const readByUrl: Attempt = (texts, signal) =>
  ask(new Worker(workerUrl, { type: "module" }), texts, signal);

const readByBlob: Attempt = async (texts, signal) => {
  const response = await fetch(workerUrl, { signal });
  if (!response.ok) throw new Error(`The worker's code was refused: ${response.status}.`);
  const blob = new Blob([await response.text()], { type: "text/javascript" });
  const url = URL.createObjectURL(blob);
  try {
    // Classic: an opaque origin is refused module workers even of its own blob. The build has it in one file.
    return await ask(new Worker(url), texts, signal);
  } finally {
    URL.revokeObjectURL(url);
  }
};

async function readHere(texts: DatasetTexts): Promise<Read> {
  const { readInSlices } = await import("./readDataset.ts");
  const slices = readInSlices(texts);
  for (;;) {
    // Between two slices the page paints and answers.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const { done, value } = slices.next();
    if (done) return value;
  }
}

function ask(worker: Worker, texts: DatasetTexts, signal: AbortSignal): Promise<Read> {
  return new Promise<Read>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Read>) => resolve(data);
    // Also fired when the policy forbids the worker or its code cannot be fetched.
    worker.onerror = (event) => reject(new Error(event.message || "The worker did not start."));
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    worker.postMessage(texts);
  }).finally(() => worker.terminate());
}
