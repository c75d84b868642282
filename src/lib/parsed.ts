/** Something wrong with one record of a feed, said so that the feed's owner can find and fix it. */
export interface Issue {
  /** Stable name for tests, counting and translation, e.g. `"date.unreadable"`. */
  readonly code: string;
  /** `rejected`: the record is not shown. `repaired`: it is shown after a stated change. */
  readonly effect: "rejected" | "repaired";
  /** Where it is in the feed, e.g. `events[17].date`. */
  readonly path: string;
  /** One sentence: what was found, and what was expected. */
  readonly message: string;
}

/** Everything a parser can say: what it could read, and what it could not. Parsers never throw on data. */
export interface Parsed<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

/** The record at `path` is not shown, and why. */
export function rejected(code: string, path: string, message: string): Issue {
  return { code, effect: "rejected", path, message };
}

/** The record at `path` is shown after a stated change. */
export function repaired(code: string, path: string, message: string): Issue {
  return { code, effect: "repaired", path, message };
}
