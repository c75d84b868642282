import type { Position } from "#domain/place.ts";

/** Capitals of the force's contributors by ISO 3166-1 alpha-2: they give an arc its direction, nothing more. */
const CAPITALS: Readonly<Record<string, readonly [lat: number, lng: number]>> = {
  AL: [41.33, 19.82],
  AM: [40.18, 44.51],
  AT: [48.21, 16.37],
  BA: [43.86, 18.41],
  BE: [50.85, 4.35],
  BG: [42.7, 23.32],
  CA: [45.42, -75.7],
  CH: [46.95, 7.45],
  CZ: [50.09, 14.42],
  DE: [52.52, 13.4],
  DK: [55.68, 12.57],
  EE: [59.44, 24.75],
  ES: [40.42, -3.7],
  FI: [60.17, 24.94],
  FR: [48.86, 2.35],
  GB: [51.51, -0.13],
  GR: [37.98, 23.73],
  HR: [45.81, 15.98],
  HU: [47.5, 19.04],
  IE: [53.35, -6.26],
  IT: [41.9, 12.5],
  LT: [54.69, 25.28],
  LU: [49.61, 6.13],
  LV: [56.95, 24.11],
  MD: [47.01, 28.86],
  ME: [42.44, 19.26],
  MK: [42.0, 21.43],
  NL: [52.37, 4.9],
  NO: [59.91, 10.75],
  PL: [52.23, 21.01],
  PT: [38.72, -9.14],
  RO: [44.43, 26.1],
  RU: [55.76, 37.62],
  SE: [59.33, 18.07],
  SI: [46.06, 14.51],
  SK: [48.15, 17.11],
  TR: [39.93, 32.86],
  UA: [50.45, 30.52],
  US: [38.9, -77.04],
};

/** Where a country lies as seen from Kosovo; null where we do not know. */
export function positionOfCountry(country: string): Position | null {
  const capital = Object.hasOwn(CAPITALS, country) ? CAPITALS[country] : undefined;
  return capital === undefined ? null : { lat: capital[0], lng: capital[1] };
}
