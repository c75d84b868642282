import { expect, test } from "vitest";
import { cyrillicFromLatin } from "#lib/cyrillicFromLatin.ts";
import { latinFromCyrillic } from "#lib/latinFromCyrillic.ts";

test.each([
  ["Zvečan", "Звечан"],
  ["Njegoš i Ljiljana", "Његош и Љиљана"],
  ["NJEGOŠ", "ЊЕГОШ"],
  ["injekcija", "инјекција"],
  ["EULEX-a i NATO-a", "ЕУЛЕКС-а и НАТО-а"],
  ["tinejdžer", "тинејџер"],
  ["đak", "ђак"],
  ["Deo datoteke config.json", "Део датотеке config.json"],
  ["oEmbed adresa (https)", "oEmbed адреса (https)"],
  ["Učitano: 12 kB, QR kod KFOR-a", "Учитано: 12 kB, QR код КФОР-а"],
  ["obala Natural Earth", "обала Natural Earth"],
])("writes %s as %s", (latin, cyrillic) => {
  expect(cyrillicFromLatin(latin)).toBe(cyrillic);
});

test.each([
  "https://example.org/a",
  "{{count}}",
  "CSV",
  "GeoJSON FeatureCollection",
  "BibTeX",
  "WordPress",
  "iframe",
  "force-strength.json",
  "XVI",
  "Washington",
])("leaves %s as it is", (text) => {
  expect(cyrillicFromLatin(text)).toBe(text);
});

test("goes back to the Latin it came from", () => {
  const latin = "napad na mirovne snage kod zvečana i leposavića, džep, ljudi, njiva";
  expect(latinFromCyrillic(cyrillicFromLatin(latin))).toBe(latin);
});
