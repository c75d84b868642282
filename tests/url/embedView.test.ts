import { describe, expect, test } from "vitest";
import type { EmbedView } from "#url/embedView.ts";
import { BARE_EMBED_VIEW, changeQuery, formatEmbedView, readEmbedView } from "#url/embedView.ts";
import { BARE_VIEW, parseView } from "#url/view.ts";

const anyDataset = () => true;
const noDataset = () => false;

describe("reading an embed's address", () => {
  test.each<EmbedView>([
    BARE_EMBED_VIEW,
    { ...BARE_EMBED_VIEW, panels: ["map"], interact: "none" },
    { ...BARE_EMBED_VIEW, panels: ["list", "troops"], hidden: ["counts", "title"], load: "click" },
    { ...BARE_EMBED_VIEW, interact: "full" },
  ])("survives a round trip: %j", (embed) => {
    expect(readEmbedView(formatEmbedView(embed, "from=2023")).embed).toEqual(embed);
  });

  test("an empty address is version 1 of everything, guarded, at once", () => {
    expect(readEmbedView("").embed).toEqual({
      version: "1",
      panels: [],
      hidden: [],
      interact: "guarded",
      load: "auto",
    });
  });

  test("panel=all is the same as no panel named", () => {
    expect(readEmbedView("?panel=all").embed).toEqual(BARE_EMBED_VIEW);
    expect(readEmbedView("?panel=map,all").embed.panels).toEqual([]);
  });

  test("an unknown version is shown as this one, and named", () => {
    expect(readEmbedView("?v=7")).toMatchObject({ embed: { version: "1" }, unreadable: ["v"] });
  });

  test("a bad value falls back alone; the good ones beside it hold", () => {
    const { embed, unreadable } = readEmbedView("?panel=map,clock&interact=maybe&load=click");
    expect(embed).toMatchObject({ panels: ["map"], interact: "guarded", load: "click" });
    expect(unreadable).toEqual(["interact"]);
  });

  test("unknown parameters are listed once and change nothing", () => {
    const { embed, unreadable, unknown } = readEmbedView("?utm=1&utm=2&from=2023&tour=none");
    expect(embed).toEqual(BARE_EMBED_VIEW);
    expect(unreadable).toEqual([]);
    expect(unknown).toEqual(["utm", "tour"]);
  });
});

describe("changes that a host asks for", () => {
  test("what is named changes, what is not named stays, and null is the default", () => {
    const changed = changeQuery(
      "?v=1&panel=map&from=2023&severity=3",
      { from: null, category: "violence" },
      noDataset,
      BARE_VIEW,
    );
    expect(changed).toEqual({ query: "v=1&panel=map&severity=3&category=violence" });
  });

  test("a change reads back as the view that the same text in an address gives", () => {
    const changed = changeQuery("", { q: "Zvečan & co", from: "2023-05" }, noDataset, BARE_VIEW);
    expect("query" in changed && parseView(changed.query)).toEqual(
      parseView("?from=2023-05&q=Zve%C4%8Dan+%26+co"),
    );
  });

  test.each([
    ["an unknown key", { from: "2023", tour: "none" }, "key.unknown"],
    ["a prototype key", JSON.parse('{"__proto__": "x", "from": "2023"}'), "key.unknown"],
    ["a constructor", { constructor: "x" }, "key.unknown"],
    ["a number", { severity: 3 }, "value.unreadable"],
    ["a record", { q: { toString: "x" } }, "value.unreadable"],
    ["an unreadable value", { from: "soon" }, "value.unreadable"],
    ["dates in the wrong order", { from: "2024", to: "2023" }, "value.unreadable"],
    ["an address of data", { data: "https://elsewhere.example/x.json" }, "data.forbidden"],
  ])("%s refuses the whole message", (_name, changes, code) => {
    expect(changeQuery("?from=2021", changes, noDataset, BARE_VIEW)).toMatchObject({
      refused: { code },
    });
  });

  test("a dataset of the configuration may be chosen", () => {
    expect(changeQuery("", { data: "second" }, anyDataset, BARE_VIEW)).toEqual({
      query: "data=second",
    });
  });
});
