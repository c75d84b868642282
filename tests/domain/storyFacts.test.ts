import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

// Reads the shipped files themselves: what a story says is held against all that its cited records say.
const FOLDER = new URL("../../public/data/kosovo/", import.meta.url);
const file = (name: string): unknown => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"));

interface Step {
  readonly title: string;
  readonly text: string;
  /** The period on screen: a title may name it. */
  readonly view: object;
  readonly cites: readonly string[];
  /** Strength figures, where the step tells some. */
  readonly figures?: readonly string[];
}
interface Story {
  readonly id: string;
  readonly steps: readonly Step[];
}

const stories = file("stories.json") as readonly Story[];
const records = new Map(
  ["events.json", "deployments.json", "force-strength.json"].flatMap((name) =>
    (file(name) as readonly { readonly id: string }[]).map(
      (record) => [record.id, record] as const,
    ),
  ),
);

const citedBy = ({ cites, figures = [] }: Step) => [...cites, ...figures];

const WORDS: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  twenty: "20",
  thirty: "30",
};

/** Numbers in figures or, from two on, in words; "49,000" as 49000. Words such as "one" count nothing. */
function numbersIn(text: string): readonly string[] {
  const figures = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) =>
    number.replaceAll(",", ""),
  );
  const words = [...text.toLowerCase().matchAll(/[a-z]+/g)].flatMap(([word]) => WORDS[word] ?? []);
  return [...figures, ...words.filter((number) => number !== "1")].filter(
    (n, at, all) => all.indexOf(n) === at,
  );
}

/** All numbers that records state, in text or in fields; a date states its year, month and day. */
function statedIn(text: string): ReadonlySet<string> {
  const dates = [...text.matchAll(/(\d{4})-(\d{2})(?:-(\d{2}))?/g)].flatMap((date) =>
    date.slice(1).map((part) => String(Number(part))),
  );
  return new Set([...numbersIn(text), ...dates]);
}

test("every story cites records that exist", () => {
  const steps = stories.flatMap((story) => story.steps);
  expect(steps.flatMap(citedBy).filter((id) => !records.has(id))).toEqual([]);
});

test("every number that a story tells is stated by a record that its step cites", () => {
  const unbacked = stories.flatMap(({ id, steps }) =>
    steps.flatMap((step, offset) => {
      const cited = citedBy(step).map((record) => records.get(record));
      const stated = statedIn(JSON.stringify([step.view, ...cited]));
      return numbersIn(`${step.title} ${step.text}`)
        .filter((number) => !stated.has(number))
        .map((number) => `${id}/${offset + 1}: ${number}`);
    }),
  );
  expect(unbacked).toEqual([]);
});

test("the first story, read to its end, has told how NATO answered", () => {
  const [first] = stories;
  const told = first?.steps.map(({ title, text }) => `${title} ${text}`).join(" ") ?? "";
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
