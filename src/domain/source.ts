/** Kinds of source, best first: the codebook's order, and the order in which figures are preferred. */
export const SOURCE_TYPES = ["official", "press", "reference", "copy"] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** How sure the editors are, best first. */
export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** A publication that backs a record. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** http or https, or null where the feed gives none: only those are ever made a link. */
  readonly url: string | null;
  /** ISO 8601, reduced to month or year where no more is known; null where not known. */
  readonly date: string | null;
  /** null where the feed does not say. */
  readonly sourceType: SourceType | null;
}

/** Whether a text names a kind of source. */
export function isSourceType(text: string): text is SourceType {
  return (SOURCE_TYPES as readonly string[]).includes(text);
}

/** Whether a text names a degree of confidence. */
export function isConfidence(text: string): text is Confidence {
  return (CONFIDENCES as readonly string[]).includes(text);
}
