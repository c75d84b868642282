import type { Config, DatasetConfig } from "./config.ts";
import { isAllowedUrl } from "./config.ts";
import type { Dataset } from "./dataset.ts";
import { RESOURCE_NAMES } from "./dataset.ts";
import { FeedError } from "./feedError.ts";
import type { FetchedText, Progress } from "./fetchText.ts";
import { fetchText } from "./fetchText.ts";
import type { DatasetTexts, ResourceText } from "./readDataset.ts";
import { readInWorker } from "./startWorker.ts";

/** A load as it goes on: of the events, which are by far the largest resource. */
export type OnProgress = (progress: Progress) => void;

// What each dataset was read from: a poll that brings the same text costs no parsing and no new object.
const textsOf = new WeakMap<Dataset, string>();

/**
 * Fetches a dataset of `config.json` and reads it.
 *
 * @param known what is on screen; comes back as the same object where the server has nothing else
 * @throws {FeedError} the descriptor or the events cannot be shown at all; a broken optional resource
 *   is in the dataset's reports instead
 */
export async function loadDataset(
  config: Config,
  entry: DatasetConfig,
  root: URL,
  signal: AbortSignal,
  onProgress: OnProgress,
  known: Dataset | null = null,
): Promise<Dataset> {
  const url = allowedUrl(entry.url, root, config);
  const first = await fetchText(url.href, signal, onProgress);
  const document = parseDocument(first.text, url);
  const descriptor = withOwnStories(readDescriptor(document), config, entry, root);

  const texts: DatasetTexts =
    descriptor === null
      ? {
          id: entry.id,
          version: "",
          title: entry.id,
          licence: null,
          loadedAt: Date.now(),
          createdAt: null,
          copiedAt: first.copiedAt,
          format: entry.format === "package" ? null : (entry.format ?? null),
          resources: [
            { name: "events", url: url.href, text: first.text, problem: null, bytes: first.bytes },
          ],
        }
      : await fetchPackage(entry, descriptor, first, url, config, signal, onProgress);

  const fingerprint = fingerprintOf(texts);
  if (known !== null && textsOf.get(known) === fingerprint) return known;
  const read = await readInWorker(texts, signal);
  const eventsUrl = texts.resources.find(({ name }) => name === "events")?.url ?? url.href;
  if (typeof read === "string") throw new FeedError(eventsUrl, read);
  // An empty feed is shown as empty; one whose every record is wrong cannot be shown.
  const issue = read.reports.find(({ name }) => name === "events")?.issues[0];
  if (read.index.events.length === 0 && issue !== undefined) {
    throw new FeedError(eventsUrl, "no-records", { detail: `${issue.path}: ${issue.message}` });
  }
  textsOf.set(read, fingerprint);
  return read;
}

/** The operator's stories in place of the package's own; they are told from the first dataset. */
function withOwnStories(
  descriptor: Descriptor | null,
  { stories, datasets }: Config,
  entry: DatasetConfig,
  root: URL,
): Descriptor | null {
  if (descriptor === null || stories === null || entry.id !== datasets[0]?.id) return descriptor;
  const others = descriptor.resources.filter(({ name }) => name !== "stories");
  const path = URL.canParse(stories, root) ? new URL(stories, root).href : stories;
  const own = { name: "stories" as const, path };
  return { ...descriptor, resources: [...others, own] };
}

async function fetchPackage(
  entry: DatasetConfig,
  descriptor: Descriptor,
  first: FetchedText,
  url: URL,
  config: Config,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<DatasetTexts> {
  const resources = await fetchResources(descriptor, url, config, signal, onProgress);
  const copies = [first, ...resources].flatMap(({ copiedAt }) => copiedAt ?? []);
  return {
    id: entry.id,
    version: descriptor.version,
    title: descriptor.title,
    licence: descriptor.licence,
    loadedAt: Date.now(),
    createdAt: descriptor.createdAt,
    // One resource from the store makes the whole a copy, as old as its oldest part.
    copiedAt: copies.length === 0 ? null : Math.min(...copies),
    format: "package",
    resources,
  };
}

/** Equal for equal content: a checksum per text, and whether it is a copy. */
function fingerprintOf({ version, copiedAt, resources }: DatasetTexts): string {
  const parts = resources.map(
    ({ url, text, problem }) => `${url} ${checksum(text ?? problem ?? "")}`,
  );
  return [version, copiedAt, ...parts].join("\n");
}

// FNV-1a, 32 bit, with the length: about 3 ms for the shipped 1.5 MB.
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return `${text.length}:${hash >>> 0}`;
}

function allowedUrl(address: string, root: URL, config: Config): URL {
  const url = URL.canParse(address, root) ? new URL(address, root) : null;
  if (url === null) throw new FeedError(address, "refused", { detail: "it is not an address." });
  if (isAllowedUrl(url, root.origin, config)) return url;
  const detail = "its origin is not listed under dataOrigins in config.json.";
  throw new FeedError(url.href, "refused", { detail });
}

function parseDocument(text: string, url: URL): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new FeedError(url.href, "not-json", { cause });
  }
}

interface ResourceAddress {
  readonly name: ResourceText["name"];
  readonly path: string;
}

interface Descriptor {
  readonly title: string;
  readonly version: string;
  readonly licence: string | null;
  readonly createdAt: number | null;
  readonly resources: readonly ResourceAddress[];
}

/** A Frictionless data package's descriptor; null where the document is none. */
function readDescriptor(document: unknown): Descriptor | null {
  if (typeof document !== "object" || document === null) return null;
  const { title, name, version, created, resources, licenses } = document as Record<
    string,
    unknown
  >;
  if (!Array.isArray(resources)) return null;
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  const licence = Array.isArray(licenses) ? (licenses[0] as { name?: unknown }) : null;
  return {
    title: text(title) || text(name),
    version: text(version),
    licence: text(licence?.name) || null,
    createdAt: instantOf(text(created)),
    resources: resources.flatMap((resource: unknown) => addressesOf(resource)),
  };
}

function instantOf(text: string): number | null {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? null : ms;
}

function addressesOf(resource: unknown): readonly ResourceAddress[] {
  if (typeof resource !== "object" || resource === null) return [];
  const { name, path } = resource as Record<string, unknown>;
  const known = RESOURCE_NAMES.find((candidate) => candidate === name);
  if (known === undefined) return [];
  const paths: readonly unknown[] = Array.isArray(path) ? path : [path];
  return paths.flatMap((one) => (typeof one === "string" ? [{ name: known, path: one }] : []));
}

/** All resources at once; only the events may fail the whole. */
async function fetchResources(
  descriptor: Descriptor,
  descriptorUrl: URL,
  config: Config,
  signal: AbortSignal,
  onProgress: OnProgress,
): Promise<readonly ResourceText[]> {
  return Promise.all(
    descriptor.resources.map(async ({ name, path }): Promise<ResourceText> => {
      const language = /([\w-]+)\.json$/.exec(path)?.[1];
      const rest = {
        name,
        url: URL.canParse(path, descriptorUrl) ? new URL(path, descriptorUrl).href : path,
        ...(name === "i18n" && language !== undefined ? { language } : {}),
      };
      try {
        const { href } = allowedUrl(path, descriptorUrl, config);
        const report = name === "events" ? onProgress : undefined;
        return { ...rest, ...(await fetchText(href, signal, report)), problem: null };
      } catch (cause) {
        if (name === "events" || signal.aborted || !(cause instanceof FeedError)) throw cause;
        return { ...rest, text: null, bytes: 0, problem: cause.message };
      }
    }),
  );
}
