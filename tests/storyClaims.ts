/** A day, month or year as words or a field give it: only what is stated is there. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** What a text claims that can be held against a record: numbers, dates, weekdays and names. */
export interface Claims {
  /** In figures or, from two on, in words; "49,000" as 49000. Sorted; one and a half count nothing. */
  readonly numbers: readonly number[];
  /** "over 130": not the same claim as 130. */
  readonly hedged: readonly string[];
  readonly dates: readonly PartialDate[];
  readonly weekdays: readonly string[];
  /** Capitalised words that do not begin a sentence. */
  readonly names: readonly string[];
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const MONTH = `(${MONTHS.join("|")})`;
const DATE_WORDS = new RegExp(
  `\\b(?:(\\d{1,2}) )?${MONTH}(?: ((?:19|20)\\d\\d))?\\b|\\b((?:19|20)\\d\\d)\\b(?!,\\d)`,
  "g",
);
const ISO_DATE = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/g;

/** Words of the three languages that are a number; "twice" and "fortnight" hide a two, "dvodnevni" too. */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...inWords("two three four five six seven eight nine ten"),
  ...inWords("dy tre katër pesë gjashtë shtatë tetë nëntë dhjetë"),
  ...inWords("dva tri četiri pet šest sedam osam devet deset"),
  ...{ tri: 3, dve: 2, twenty: 20, njëzet: 20, dvadeset: 20 },
  ...{ thirty: 30, tridhjetë: 30, trideset: 30 },
  ...{ twice: 2, fortnight: 2, dvodnevnim: 2 },
};

function inWords(words: string): Record<string, number> {
  return Object.fromEntries(words.split(" ").map((word, offset) => [word, offset + 2]));
}

/** The numbers of a text, dates among them. `thousands` is the sign between groups of three digits. */
export function numbersIn(text: string, thousands: "," | "."): readonly number[] {
  const point = thousands === "," ? "." : ",";
  const figures = [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([figure]) =>
    Number(figure.replaceAll(thousands, "").replace(point, ".")),
  );
  const words = [...text.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(
    ([word]) => NUMBER_WORDS[word] ?? [],
  );
  return [...figures, ...words].sort((a, b) => a - b);
}

/** The dates of an English text, in words or as fields write them. */
export function datesIn(text: string): readonly PartialDate[] {
  const fields = [...text.matchAll(ISO_DATE)].map(([, year, month, day]) =>
    partialDate(year, Number(month), day),
  );
  const words = [...text.replace(ISO_DATE, "").matchAll(DATE_WORDS)].map(
    ([, day, month, year, yearAlone]) =>
      partialDate(year ?? yearAlone, month === undefined ? 0 : MONTHS.indexOf(month) + 1, day),
  );
  return [...fields, ...words];
}

function partialDate(year: string | undefined, month: number, day: string | undefined) {
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === 0 ? {} : { month }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/** An English text without its dates, so that a day of a month is no number of anything. */
export function withoutDates(text: string): string {
  return text.replace(ISO_DATE, "").replace(DATE_WORDS, "");
}

/** What an English sentence claims. */
export function claimsOf(sentence: string): Claims {
  const capitalised = [...sentence.matchAll(/\p{Lu}[\p{L}\d]+/gu)].filter(({ index }) => index > 0);
  const words = capitalised.map(([word]) => word);
  return {
    numbers: numbersIn(withoutDates(sentence), ","),
    hedged: hedgedNumbersIn(sentence, ","),
    dates: datesIn(sentence),
    weekdays: words.filter((word) => WEEKDAYS.includes(word)),
    names: words.filter((word) => !WEEKDAYS.includes(word) && !MONTHS.includes(word)),
  };
}

/** The day of the week of a whole date; null where a part of it is not stated. */
export function weekdayOf({ year, month, day }: PartialDate): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  return WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? null;
}

/** Whether a date says all that another one says. */
export function saysAll(stated: PartialDate, { year, month, day }: PartialDate): boolean {
  return (
    (year === undefined || year === stated.year) &&
    (month === undefined || month === stated.month) &&
    (day === undefined || day === stated.day)
  );
}

/** The sentences of a text. A semicolon ends none. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?]) (?=\p{Lu})/u);
}

/** Ways of hedging a number; "above" it and "more than" it are one. */
export type Hedge = "about" | "almost" | "justUnder" | "over";

const HEDGE_WORDS: Readonly<Record<Hedge, string>> = {
  about: "about|around|some|roughly|rreth|oko",
  almost: "almost|gati|gotovo",
  justUnder: "just under|pak më pak se|nešto manje od",
  over: "more than|over|above|më shumë se|mbi|više od|iznad",
};
const HEDGES = Object.keys(HEDGE_WORDS) as readonly Hedge[];

/** The hedged numbers of a text in any of the three languages, sorted: "over 130". */
export function hedgedNumbersIn(text: string, thousands: "," | "."): readonly string[] {
  return HEDGES.flatMap((hedge) => {
    const hedged = new RegExp(`\\b(?:${HEDGE_WORDS[hedge]}) ([\\p{L}\\d.,]+)`, "giu");
    return [...text.matchAll(hedged)].flatMap(([, word = ""]) =>
      numbersIn(word, thousands).map((number) => `${hedge} ${number}`),
    );
  }).sort();
}
