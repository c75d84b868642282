import type { SourceType } from "#domain/source.ts";

/** Outline of a total's mark by its kind of source; where none is stated, the press's disc. */
export function sourceMarkPath(type: SourceType | null, x: number, y: number, r: number): string {
  if (type === "reference") {
    const side = r * 1.8;
    return `M${x - side / 2} ${y - side / 2}h${side}v${side}h${-side}z`;
  }
  if (type === "copy") {
    const q = r * 1.2;
    return `M${x} ${y - q}l${q} ${q}l${-q} ${q}l${-q} ${-q}z`;
  }
  return `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
}
