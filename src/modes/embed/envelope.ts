/** The name in every message, so that other scripts' messages are told apart. */
export const PROTOCOL = "ksd";
export const PROTOCOL_VERSION = 1;

/** Longest body, in characters of its texts and names; more is dropped unread. */
export const MAX_BODY_CHARS = 16 * 1024;

/** Messages per second that are read; the rest of that second is dropped. */
export const MAX_MESSAGES_PER_SECOND = 50;

/** A record with text keys and anything in them: what a message carries. */
export type Body = Readonly<Record<string, unknown>>;

/** One message, in either direction. `id` is drawn by the frame for each load; `seq` counts per sender. */
export interface Envelope {
  readonly proto: typeof PROTOCOL;
  readonly v: typeof PROTOCOL_VERSION;
  readonly id?: string;
  readonly seq: number;
  readonly type: string;
  readonly body: Body;
}

/** Whether a message claims to be ours; cheap, so that it can come before everything else. */
export function isOurs(data: unknown): data is Body {
  return isRecord(data) && own(data, "proto") === PROTOCOL;
}

/** Reads a message of the other side. Null for another version, a missing type, or a body that is no record or too big. */
export function readEnvelope(data: unknown): Envelope | null {
  if (!isOurs(data) || own(data, "v") !== PROTOCOL_VERSION) return null;
  const type = own(data, "type");
  const body = own(data, "body") ?? {};
  const id = own(data, "id");
  const seq = own(data, "seq");
  if (typeof type !== "string" || !isRecord(body) || !fits(body, MAX_BODY_CHARS)) return null;
  return {
    proto: PROTOCOL,
    v: PROTOCOL_VERSION,
    ...(typeof id === "string" ? { id } : {}),
    seq: typeof seq === "number" ? seq : 0,
    type,
    body,
  };
}

/** A message ready to be posted. */
export function envelope(id: string | undefined, seq: number, type: string, body: Body): Envelope {
  return {
    proto: PROTOCOL,
    v: PROTOCOL_VERSION,
    ...(id === undefined ? {} : { id }),
    seq,
    type,
    body,
  };
}

/** A gate that lets so many through per second, counted by the caller's clock. */
export function createRateGate(perSecond: number): (nowMs: number) => boolean {
  let second = -Infinity;
  let count = 0;
  return function isWithinRate(nowMs) {
    if (nowMs - second >= 1000 || nowMs < second) {
      second = nowMs;
      count = 0;
    }
    count += 1;
    return count <= perSecond;
  };
}

/** A value under its own name only: a message must not reach into the prototype. */
export function own(record: Body, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isRecord(value: unknown): value is Body {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

// Stops at the limit: a body of a megabyte costs no more than one of 16 kB, and a ring ends too.
function fits(value: unknown, limit: number): boolean {
  let left = limit;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    left -= typeof next === "string" ? next.length + 2 : 8;
    if (left < 0) return false;
    if (typeof next !== "object" || next === null) continue;
    if (ArrayBuffer.isView(next) || next instanceof ArrayBuffer) {
      left -= next.byteLength;
      continue;
    }
    // Counted before they are listed: naming a million offsets is what takes the time.
    if (Array.isArray(next) && next.length > left) return false;
    for (const key in next) {
      if (!Object.hasOwn(next, key)) continue;
      left -= key.length;
      if (left < 0) return false;
      open.push((next as Body)[key]);
    }
  }
  return left >= 0;
}
