import type { Claim, ClaimGroup, Measure, SituationEvent } from "#domain/event.ts";
import type { Source } from "#domain/source.ts";

/** One published figure beside its source. */
export interface ClaimRow {
  readonly claim: Claim;
  /** null: the page is not among the event's sources, which the card says. */
  readonly source: Source | null;
  /** The most recent figure that an official source gives for this group. */
  readonly isLatestOfficial: boolean;
}

/** All figures for one measure of one group, in the order of the record. */
export interface ClaimSet {
  readonly measure: Measure;
  readonly group: ClaimGroup;
  readonly rows: readonly ClaimRow[];
  /** Lowest and highest of them; null where none gives a number. */
  readonly range: ClaimRange | null;
}

/** Lowest and highest of several published figures. */
export interface ClaimRange {
  readonly low: number;
  readonly high: number;
  /** The highest figure is "at least": more is possible. */
  readonly isOpen: boolean;
}

/** Who says which figure: one set per measure and group, in the order in which the record names them. */
export function groupClaims(
  event: Pick<SituationEvent, "claims" | "sources">,
): readonly ClaimSet[] {
  const byGroup = new Map<string, Claim[]>();
  for (const claim of event.claims) {
    const key = `${claim.measure}/${claim.group}`;
    byGroup.set(key, [...(byGroup.get(key) ?? []), claim]);
  }
  return [...byGroup.values()].map((claims) => {
    const latest = latestOfficial(claims, event.sources);
    const { measure, group } = claims[0] as Claim;
    return {
      measure,
      group,
      rows: claims.map((claim) => ({
        claim,
        source: sourceOf(claim, event.sources),
        isLatestOfficial: claim === latest,
      })),
      range: rangeOfClaims(claims),
    };
  });
}

/** Lowest to highest figure of several claims; a bound counts as the figure it names ("almost 40" as 40). */
export function rangeOfClaims(claims: readonly Claim[]): ClaimRange | null {
  const lows = claims.flatMap(({ value, low, high }) => value ?? low ?? high ?? []);
  const highs = claims.flatMap(({ value, low, high }) => value ?? high ?? low ?? []);
  if (lows.length === 0) return null;
  const high = Math.max(...highs);
  const isOpen = claims.some((claim) => isAtLeast(claim) && claim.low === high);
  return { low: Math.min(...lows), high, isOpen };
}

/** "5 or more": a lower bound and nothing else. */
export function isAtLeast(claim: Claim): boolean {
  return claim.value === null && claim.low !== null && claim.high === null;
}

/** "Almost 40", "up to 40": an upper bound and nothing else. */
export function isAtMost(claim: Claim): boolean {
  return claim.value === null && claim.low === null && claim.high !== null;
}

/** Ticks of an axis from 0 that holds `high`: four or five round steps, the last at or above it. */
export function axisTicks(high: number): readonly number[] {
  const rough = Math.max(high, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough) ?? 10;
  // People are counted whole: no tick between 2 and 3.
  const step = Math.max(1, factor * power === 2.5 ? 3 : factor * power);
  const count = Math.ceil(Math.max(high, 1) / step);
  return Array.from({ length: count + 1 }, (_, tick) => tick * step);
}

function sourceOf(claim: Claim, sources: readonly Source[]): Source | null {
  return claim.source === null ? null : (sources[claim.source] ?? null);
}

function latestOfficial(claims: readonly Claim[], sources: readonly Source[]): Claim | null {
  const official = claims.filter((claim) => sourceOf(claim, sources)?.sourceType === "official");
  // Of equal dates the later listed wins; reduced ISO dates compare as text.
  return official.toSorted((a, b) => (a.date ?? "").localeCompare(b.date ?? "")).at(-1) ?? null;
}
