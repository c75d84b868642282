import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { FAMILY_IDS } from "#domain/category.ts";

type Rgb = readonly [number, number, number];
type Theme = "light" | "dark";

const css = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");
const TOKENS = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\(#([0-9a-f]{6}), #([0-9a-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light: rgbOf(light), dark: rgbOf(dark) }],
  ),
);

function rgbOf(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(0), channel(2), channel(4)];
}

function token(name: string, theme: Theme): Rgb {
  const found = TOKENS.get(name);
  if (found === undefined) throw new Error(`tokens.css has no colour --${name}.`);
  return found[theme];
}

const linear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** WCAG 2 relative luminance. */
function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** WCAG 2 contrast ratio, 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

// Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency (2009), severity 1.
const VISIONS: Readonly<Record<string, readonly Rgb[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(colour: Rgb, vision: string): Rgb {
  const [r, g, b] = colour.map(linear) as unknown as Rgb;
  const rows = VISIONS[vision] ?? [];
  return rows.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as unknown as Rgb;
}

/** Distance in OKLab (Ottosson 2020) x 100, of two colours in linear light. */
function distance(a: Rgb, b: Rgb): number {
  const [p, q] = [okLab(a), okLab(b)];
  return 100 * Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function okLab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

// Marks on the map stand in Kosovo, or carry a rim of its ground.
const SURFACES = ["background", "panel", "sunk", "selected", "map-kosovo"];
const FAMILIES = FAMILY_IDS.filter((family) => family !== "other");

describe.each<Theme>(["light", "dark"])("in the %s theme", (theme) => {
  test.each(["ink", "muted", "accent"])(
    "text in --%s is at least 4.5:1 on every surface",
    (name) => {
      const ratios = ["background", "panel", "sunk", "selected"].map((surface) =>
        contrast(token(name, theme), token(surface, theme)),
      );
      expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("a notice can be read on its ground", () => {
    const ratio = contrast(token("notice", theme), token("notice-ground", theme));
    expect(ratio).toBeGreaterThanOrEqual(4.5);
  });

  test("text on the accent can be read", () => {
    const ratio = contrast(token("accent-ink", theme), token("accent", theme));
    expect(ratio).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    "map-label-1",
    "map-label-2",
    "map-label-3",
    "map-water-text",
    "map-range-text",
    "map-peak-text",
  ])("map text in --%s is at least 4.5:1 on land", (name) => {
    const ratios = ["map-kosovo", "map-neighbours"].map((ground) =>
      contrast(token(name, theme), token(ground, theme)),
    );
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([...FAMILY_IDS, "force"])("a mark in --%s is at least 3:1 on every surface", (name) => {
    const ratios = SURFACES.map((surface) => contrast(token(name, theme), token(surface, theme)));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(VISIONS))("two families are never taken for one another: %s", (vision) => {
    const distances = FAMILIES.flatMap((a, at) =>
      FAMILIES.slice(at + 1).map((b) =>
        distance(seen(token(a, theme), vision), seen(token(b, theme), vision)),
      ),
    );
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(9);
  });
});
