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
])("writes %s as %s", (latin, cyrillic) => {
  expect(cyrillicFromLatin(latin)).toBe(cyrillic);
});

test.each(["https://example.org/a", "{{count}}", "CSV", "GeoJSON", "XVI", "Washington"])(
  "leaves %s as it is",
  (text) => {
    expect(cyrillicFromLatin(text)).toBe(text);
  },
);

test("goes back to the Latin it came from", () => {
  const latin = "napad na mirovne snage kod zvečana i leposavića, džep, ljudi, njiva";
  expect(latinFromCyrillic(cyrillicFromLatin(latin))).toBe(latin);
});
