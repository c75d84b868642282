import type { SituationEvent } from "#domain/event.ts";
import type { Base, Deployment, Endpoint } from "#domain/force.ts";
import type { LanguageId, NameMode, ToScript } from "#domain/language.ts";
import type { EventPlace, Municipality } from "#domain/place.ts";
import type { Story } from "#domain/story.ts";
import type { Dataset, Translations } from "./dataset.ts";

/** The dataset's own words in the reader's language; English where a translation is missing. */
export interface DatasetText {
  event(event: SituationEvent): {
    readonly title: string;
    readonly shortTitle: string;
    readonly summary: string;
    readonly fatalitiesNote: string | null;
    readonly injuredNote: string | null;
  };
  /** Title of an incident; the id itself where it is not in the data. */
  incident(id: string): string;
  deployment(deployment: Deployment): {
    readonly unit: string;
    readonly summary: string;
    readonly note: string | null;
  };
  /** What a camp is for. */
  baseRole(base: Base): string;
  story(story: Story): {
    readonly title: string;
    readonly summary: string;
    readonly steps: readonly { readonly title: string; readonly text: string }[];
  };
  /** A short string by its English text: names of actors, claimants, places abroad, notes of claims. */
  term(text: string): string;
  /** Where an event happened, bilingual as `names` asks: "Zvečan / Zveçan". */
  place(place: EventPlace): string;
  endpoint(endpoint: Endpoint): string;
  /** A municipality's name; both languages, the majority's first, when `names` is `both`. */
  municipality(id: string): string;
}

interface Spelling {
  readonly sq: string;
  readonly sr: string;
  readonly en: string;
  readonly first: "sq" | "sr";
}

/** The words of a dataset in a language, with place names as `names` asks. */
export function createDatasetText(
  dataset: Pick<Dataset, "translations" | "incidents" | "municipalities" | "places">,
  language: LanguageId,
  names: NameMode,
  toScript: ToScript,
): DatasetText {
  const translations: Translations =
    (language === "sq" ? dataset.translations.sq : dataset.translations["sr-Latn"]) ?? {};
  const isCyrillic = language === "sr-Cyrl";

  function field(resource: string, id: string, name: string): string | null {
    if (language === "en") return null;
    const record = translations[resource]?.[id];
    const text = textOf(record, name);
    return text === null ? null : toScript(text);
  }

  function term(text: string): string {
    if (language === "en") return text;
    const terms = translations.terms;
    const translated = terms !== undefined && Object.hasOwn(terms, text) ? terms[text] : null;
    return typeof translated === "string" ? toScript(translated) : text;
  }

  const spellings = buildSpellings(dataset, language, toScript);
  const municipalities = new Map(dataset.municipalities.map((m) => [m.id, m]));

  function spelled(spelling: Spelling): string {
    if (names !== "both") return spelling[names];
    const [first, second] =
      spelling.first === "sr" ? [spelling.sr, spelling.sq] : [spelling.sq, spelling.sr];
    return first === second ? first : `${first} / ${second}`;
  }

  // "Rudinë/Rudine, Zveçan/Zvečan": each known pair is reordered or reduced, the rest is kept.
  function placeName(name: string): string {
    const translated = term(name);
    if (translated !== name) return translated;
    return name
      .split(/(, | near | and | \()/)
      .map((part) => {
        const { pair, rest } = spellings.match(part);
        return pair === null ? part : `${spelled(pair)}${rest}`;
      })
      .join("");
  }

  return {
    event: (event) => ({
      title: field("events", event.id, "title") ?? event.title,
      shortTitle: field("events", event.id, "shortTitle") ?? event.shortTitle ?? event.title,
      summary: field("events", event.id, "summary") ?? event.summary,
      fatalitiesNote: field("events", event.id, "fatalitiesNote") ?? event.fatalities.note,
      injuredNote: field("events", event.id, "injuredNote") ?? event.injured.note,
    }),
    incident: (id) =>
      field("incidents", id, "title") ??
      dataset.incidents.find((incident) => incident.id === id)?.title ??
      id,
    deployment: (deployment) => ({
      unit: field("deployments", deployment.id, "unit") ?? deployment.unit,
      summary: field("deployments", deployment.id, "summary") ?? deployment.summary,
      note: field("deployments", deployment.id, "note") ?? deployment.note,
    }),
    baseRole: (base) => field("bases", base.id, "role") ?? base.role,
    story: (story) => {
      const record: unknown = translations.stories?.[story.id];
      const steps = ownValue(record, "steps");
      return {
        title: field("stories", story.id, "title") ?? story.title,
        summary: field("stories", story.id, "summary") ?? story.summary,
        steps: story.steps.map(({ title, text }, offset) => {
          const step: unknown =
            language !== "en" && Array.isArray(steps) ? steps[offset] : undefined;
          // What is not translated stays as it is: English is not written in Cyrillic.
          const said = (key: string, english: string) => {
            const translated = textOf(step, key);
            return translated === null ? english : toScript(translated);
          };
          return { title: said("title", title), text: said("text", text) };
        }),
      };
    },
    term,
    place: ({ name }) => placeName(name),
    endpoint: ({ name }) => placeName(name),
    municipality: (id) => {
      const municipality = municipalities.get(id);
      return municipality === undefined
        ? id
        : spelled(spellingOfMunicipality(municipality, isCyrillic));
    },
  };
}

function textOf(record: unknown, key: string): string | null {
  const text = ownValue(record, key);
  return typeof text === "string" ? text : null;
}

// Translations are read as they stand in the file: a record may be anything.
function ownValue(record: unknown, key: string): unknown {
  if (typeof record !== "object" || record === null || !Object.hasOwn(record, key)) return null;
  return (record as Record<string, unknown>)[key];
}

function spellingOfMunicipality(municipality: Municipality, isCyrillic: boolean): Spelling {
  const { sq, sr, srCyrl, en, labelFirst } = municipality;
  return { sq, sr: isCyrillic ? srCyrl : sr, en, first: labelFirst };
}

// Finds, at the start of a part of a place name, the longest known spelling: "Zveçan/Zvečan", "North Mitrovica".
function buildSpellings(
  dataset: Pick<Dataset, "municipalities" | "places">,
  language: LanguageId,
  toScript: ToScript,
): { match(part: string): { pair: Spelling | null; rest: string } } {
  const isCyrillic = language === "sr-Cyrl";
  const known = new Map<string, Spelling>();
  const firstOf = new Map(dataset.municipalities.map((m) => [m.id, m.labelFirst]));
  function add(spelling: Spelling, latinSr: string, ...texts: readonly string[]): void {
    for (const text of [`${spelling.sq}/${latinSr}`, ...texts]) {
      if (!known.has(text)) known.set(text, spelling);
    }
  }
  for (const municipality of dataset.municipalities) {
    const { sr, en, sq } = municipality;
    add(spellingOfMunicipality(municipality, isCyrillic), sr, en, sr, sq);
  }
  for (const { name, sq, sr, en, municipality, country, kind } of dataset.places) {
    // Places abroad, and Kosovo as a whole, are named in the language of the text around them.
    if (sq === null || sr === null || country !== "XK" || kind === "territory") continue;
    const first = firstOf.get(municipality ?? "") ?? "sq";
    const shownSr = toScript(sr);
    const texts = en === null ? [] : [en];
    // "Jarinjë/Jarinje crossing": what the name says in English beyond the spellings is for English only.
    if (language !== "en") texts.push(name);
    add({ sq, sr: shownSr, en: en ?? sq, first }, sr, ...texts);
  }
  const texts = [...known.keys()].toSorted((a, b) => b.length - a.length);
  return {
    match: (part) => {
      const text = texts.find(
        (candidate) =>
          part.startsWith(candidate) && !/^[\p{L}/]/u.test(part.slice(candidate.length)),
      );
      return text === undefined
        ? { pair: null, rest: part }
        : { pair: known.get(text) ?? null, rest: part.slice(text.length) };
    },
  };
}
