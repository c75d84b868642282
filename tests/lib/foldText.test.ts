import { expect, test } from "vitest";
import { foldText, searchTextOf, wordsOf } from "#lib/foldText.ts";

test.each(["Zvecan", "Zvečan", "Zveçan", "Звечан", "ZVEČAN"])("%s is one name", (name) => {
  expect(foldText(name)).toBe("zvecan");
});

test("folding twice changes nothing", () => {
  const once = foldText("Đakovica, Gjakovë – Ђаковица");
  expect(foldText(once)).toBe(once);
});

test("digraphs of Cyrillic become two letters", () => {
  expect(foldText("Љуботен Њујорк Џез")).toBe("ljuboten njujork dzez");
});

test("words are split at everything that is neither letter nor digit", () => {
  expect(wordsOf("ks-20230529-zvecan: 93 KFOR's")).toEqual([
    "ks",
    "20230529",
    "zvecan",
    "93",
    "kfor",
    "s",
  ]);
});

test("a name with đ is found in both usual spellings", () => {
  const text = searchTextOf(["Đakovica"]);
  expect(text).toContain(" dakovica");
  expect(text).toContain(" djakovica");
});
