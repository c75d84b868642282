import { useDatasetText } from "#data/useDataset.ts";
import type { Casualties, SituationEvent } from "#domain/event.ts";
import { casualtyRange } from "#domain/event.ts";
import type { LanguageContext } from "#i18n/useLanguage.ts";
import { useLanguage, useTranslate } from "#i18n/useLanguage.ts";
import styles from "./EventCard.module.css";
import { Section } from "./Section.tsx";

/** People killed and injured, as ranges, with why a 0 is a 0 and how the figure came about. */
export function CasualtyLines({ event }: { readonly event: SituationEvent }) {
  const language = useLanguage();
  const { t } = language;
  const { fatalitiesNote, injuredNote } = useDatasetText().event(event);
  const lines = [
    { label: t("card.killed"), casualties: event.fatalities, note: fatalitiesNote },
    { label: t("card.injured"), casualties: event.injured, note: injuredNote },
  ];
  return (
    <Section title={t("card.casualties")}>
      <dl className={styles.facts}>
        {lines.map(({ label, casualties, note }) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>
              <b>{peopleInWords(casualties, language)}</b>
              {basisInWords(casualties, language)}
              {note !== null && event.claims.length === 0 && (
                <span className={styles.note}>{note}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {event.claims.length > 0 && <FigureNotes notes={lines.flatMap(({ note }) => note ?? [])} />}
    </Section>
  );
}

// With claims, the note repeats what stands above, and says how the best figure came about.
function FigureNotes({ notes }: { readonly notes: readonly string[] }) {
  const t = useTranslate();
  if (notes.length === 0) return null;
  return (
    <details className={styles.notes}>
      <summary>{t("card.casualties.how")}</summary>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </details>
  );
}

function peopleInWords(casualties: Casualties, { t, formats }: LanguageContext): string {
  const range = casualtyRange(casualties);
  return range === null ? t("common.notStated") : formats.interval(range.low, range.high);
}

function basisInWords(casualties: Casualties, { t, formats }: LanguageContext): string {
  const { best, kfor, zeroBasis } = casualties;
  const range = casualtyRange(casualties);
  const facts: string[] = [];
  if (best !== null && range !== null && range.low !== range.high) {
    facts.push(t("card.best", { figure: formats.integer(best) }));
  }
  if (kfor !== null && kfor > 0) facts.push(t("card.kforPart", { figure: formats.integer(kfor) }));
  if (best === 0 && zeroBasis !== null) facts.push(t(`card.zero.${zeroBasis}`));
  return facts.map((fact) => ` · ${fact}`).join("");
}
