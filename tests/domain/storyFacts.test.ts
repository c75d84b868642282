import { expect, test } from "vitest";
import { kosovoFile } from "#tests/kosovoDataset.ts";
import type { Hedge, PartialDate } from "#tests/storyClaims.ts";
import {
  claimsOf,
  datesIn,
  hedgedNumbersIn,
  numbersIn,
  saysAll,
  sentencesOf,
  weekdayOf,
  withoutDates,
} from "#tests/storyClaims.ts";

// Reads the shipped files themselves: what a story says is held against all that its cited records say.
interface Words {
  readonly title: string;
  readonly text: string;
}
interface Step extends Words {
  readonly cites: readonly string[];
  readonly figures?: readonly string[];
}
interface Story<Part extends Words> {
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly Part[];
}
/** The head count of a movement or a total; an event has none. */
interface Counted {
  readonly personnel?: number | null;
  readonly precision?: string;
}
interface Catalogue {
  readonly stories: Readonly<Record<string, Story<Words>>>;
}

const read = (name: string): unknown => JSON.parse(kosovoFile(name));
const stories = read("stories.json") as readonly (Story<Step> & { readonly id: string })[];
const records = new Map(
  ["events.json", "deployments.json", "force-strength.json"].flatMap((name) =>
    (read(name) as readonly (Counted & { readonly id: string })[]).map(
      (record) => [record.id, record] as const,
    ),
  ),
);

/**
 * What no cited record states although a story says it, and why it may stand.
 * An entry that is no longer needed fails the test: it would hide the next slip.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "quarter-century-of-kfor/7: 2021-?-?":
    "The end of the period on screen: the smallest totals of all, 3,400 to 3,700, lie between 2019 and 2022.",
  "zvecan-to-a-thousand-more-troops/6: over 130":
    "So in ks-20231013-romania-reinforcement; cited is the record of the same movement, which says 130.",
  "zvecan-to-a-thousand-more-troops/6: Özkan":
    "The handover names him by rank and surname; the first name is in his term of command.",
  "zvecan-to-a-thousand-more-troops/8: Western":
    "What he thanked the soldiers for is in no record: only the sources of the visit can say it.",
  "zvecan-to-a-thousand-more-troops/8: Balkans":
    "What he thanked the soldiers for is in no record: only the sources of the visit can say it.",
  "zvecan-to-a-thousand-more-troops/9: Dr": "No record gives her title; it names her as President.",
  "zvecan-to-a-thousand-more-troops/9: UN":
    "The mandate is that of ks-19990610-unscr-1244; that he spoke of it, only the sources can say.",
  "zvecan-to-a-thousand-more-troops/10: Association":
    "The record of the visit writes the association in lower case.",
};

/** Keys of records that say nothing about what happened: ids, dates of the record, positions, grades. */
const SILENT_KEYS: ReadonlySet<string> = new Set([
  ...["id", "url", "added", "updated", "lat", "lng", "severity", "source", "tags", "incident"],
  ...["municipality", "place", "respondsTo", "sameAs", "includedIn", "conflictsWith"],
]);

/** What nations are called where their records give the code alone. */
const NATION_WORDS: Readonly<Record<string, readonly string[]>> = {
  AT: ["Austrian"],
  DE: ["German"],
  GB: ["Britain", "British"],
  RO: ["Romanians"],
  TR: ["Turkish"],
};
const nationNames = new Intl.DisplayNames("en", { type: "region" });

/** All that records say: their texts, numbers and nations; a source says its title and publisher. */
function saidBy(value: unknown, key = ""): readonly string[] {
  if (SILENT_KEYS.has(key) || value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => saidBy(item, key));
  if (typeof value === "object") {
    // The day of a publication is no day of what it tells.
    const isSource = "publisher" in value;
    return Object.entries(value).flatMap(([name, part]) =>
      isSource && name === "date" ? [] : saidBy(part, name),
    );
  }
  const text = String(value);
  return key === "nations"
    ? [text, nationNames.of(text) ?? "", ...(NATION_WORDS[text] ?? [])]
    : [text];
}

/** How records hedge their head counts, as words do; "just under" is the stories' other word for "almost". */
const HEDGES: Readonly<Record<string, readonly Hedge[]>> = {
  approx: ["about"],
  almost: ["almost", "justUnder"],
  "at-least": ["over"],
};

function hedgedBy({ personnel, precision = "" }: Counted): readonly string[] {
  return (HEDGES[precision] ?? []).map((hedge) => `${hedge} ${personnel}`);
}

/** What a text says and its records do not. */
function unbacked(sentences: readonly string[], cited: readonly string[]): readonly string[] {
  const said = cited.flatMap((id) => saidBy(records.get(id)));
  const numbers = new Set(said.flatMap((text) => numbersIn(withoutDates(text), ",")));
  const dates = said.flatMap(datesIn);
  const hedged = new Set([
    ...said.flatMap((text) => hedgedNumbersIn(text, ",")),
    ...cited.flatMap((id) => hedgedBy(records.get(id) ?? {})),
  ]);
  const words = new Set(said.flatMap((text) => text.match(/[\p{L}\d]+/gu) ?? []));
  return sentences
    .map(claimsOf)
    .flatMap((claims) => [
      ...claims.hedged.filter((number) => !hedged.has(number)),
      ...claims.numbers.filter((number) => !numbers.has(number)).map(String),
      ...claims.dates
        .filter((date) => !dates.some((stated) => saysAll(stated, date)))
        .map(wordDate),
      ...claims.weekdays.filter((day) => !dates.some((stated) => weekdayOf(stated) === day)),
      ...claims.names.filter((name) => !words.has(name)),
    ]);
}

function wordDate({ year, month, day }: PartialDate): string {
  return [year, month, day].map((part) => part ?? "?").join("-");
}

const citedBy = ({ cites, figures = [] }: Step) => [...cites, ...figures];

test("every story cites records that exist", () => {
  const steps = stories.flatMap((story) => story.steps);
  expect(steps.flatMap(citedBy).filter((id) => !records.has(id))).toEqual([]);
});

test("every number, date and name that a story tells is stated by a record that its step cites", () => {
  const found = stories.flatMap((story) => [
    ...unbacked([story.title, story.summary], story.steps.flatMap(citedBy)).map(
      (claim) => `${story.id}: ${claim}`,
    ),
    ...story.steps.flatMap((step, offset) =>
      unbacked([step.title, ...sentencesOf(step.text)], citedBy(step)).map(
        (claim) => `${story.id}/${offset + 1}: ${claim}`,
      ),
    ),
  ]);
  expect([...new Set(found)].sort()).toEqual(Object.keys(EXCEPTIONS).sort());
});

test.each(["sq", "sr-Latn"])(
  "%s tells the numbers of the English stories, as exactly",
  (language) => {
    const { stories: translated } = read(`i18n/${language}.json`) as Catalogue;
    for (const { id, steps, title, summary } of stories) {
      const other = translated[id];
      const pairs = [
        [`${title}. ${summary}`, `${other?.title}. ${other?.summary}`],
        ...steps.map((step, offset) => [wordsOf(step), wordsOf(other?.steps[offset])]),
      ] as const;
      expect(other?.steps.length).toBe(steps.length);
      for (const [english = "", text = ""] of pairs) {
        expect(numbersIn(text, "."), text).toEqual(numbersIn(english, ","));
        expect(hedgedNumbersIn(text, "."), text).toEqual(hedgedNumbersIn(english, ","));
      }
    }
  },
);

const wordsOf = (words: Words | undefined) => `${words?.title}. ${words?.text}`;

test("the first story, read to its end, has told how NATO answered", () => {
  const told = stories[0]?.steps.map(wordsOf).join(" ") ?? "";
  for (const fact of [
    "20 November",
    "Pristina",
    "Camp Nothing Hill",
    "around 1,000 troops",
    "heavier armour",
    "more patrols in the north",
  ]) {
    expect(told).toContain(fact);
  }
});

test("a sentence is read for all that it claims, and a day of a month is no head count", () => {
  const said =
    "Later that Monday, 29 May 2023, more than 1,200 Romanians left two camps for Türkiye.";

  expect(claimsOf(said)).toEqual({
    numbers: [2, 1200],
    hedged: ["over 1200"],
    dates: [{ year: 2023, month: 5, day: 29 }],
    weekdays: ["Monday"],
    names: ["Romanians", "Türkiye"],
  });
});
