/** Read aloud from a wall by a stranger; slower than a reader at a desk. */
const CHARACTERS_PER_SECOND = 15;

/** Whole seconds that a text takes to read. */
export function readingSecondsOf(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_SECOND);
}
