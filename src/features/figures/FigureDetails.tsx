import { eventAt } from "#analysis/eventIndex.ts";
import type { CasualtyFigure } from "#analysis/keyFigures.ts";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import { casualtyRange } from "#domain/event.ts";
import { wordEventDate } from "#i18n/eventWords.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";
import { EventsBreakdown } from "./EventsBreakdown.tsx";
import styles from "./FigureDetails.module.css";
import { comparisonInWords } from "./figureWords.ts";
import { StrengthSources } from "./StrengthSources.tsx";
import type { ShownFigures } from "./useKeyFigures.ts";

/** Which of the key figures is explained. */
export type FigureKind = "events" | "killed" | "injured" | "strength";

/** More rows than this are counted, not listed: the list itself has them all. */
const MAX_ROWS = 40;

interface FigureDetailsProps {
  readonly kind: FigureKind;
  readonly shown: ShownFigures;
  /** Called before something else is opened. */
  readonly onLeave: () => void;
}

/** Where a key figure comes from: the events behind it, or the source of the total. */
export function FigureDetails({ kind, shown, onLeave }: FigureDetailsProps) {
  const language = useLanguage();
  const { t } = language;
  return (
    <div className={styles.details}>
      <h3 className={styles.title}>{t(`figures.details.${kind}`)}</h3>
      {kind === "events" && <EventsBreakdown figures={shown.figures} />}
      {(kind === "killed" || kind === "injured") && (
        <CasualtyEvents kind={kind} figure={shown.figures[kind]} onLeave={onLeave} />
      )}
      {kind === "strength" && <StrengthSources strength={shown.strength} />}
      <p className={styles.note}>{comparisonInWords(shown, language)}</p>
    </div>
  );
}

interface CasualtyEventsProps {
  readonly kind: "killed" | "injured";
  readonly figure: CasualtyFigure;
  readonly onLeave: () => void;
}

function CasualtyEvents({ kind, figure, onLeave }: CasualtyEventsProps) {
  const { t, formats } = useLanguage();
  const { index } = useDataset();
  const text = useDatasetText();
  const [, changeView] = useView();
  const { contributors, notStated, kfor } = figure;
  const hidden = contributors.length - MAX_ROWS;

  return (
    <>
      <p className={styles.note}>{t("figures.details.sum")}</p>
      {contributors.length === 0 && <p>{t("figures.details.none")}</p>}
      <ul>
        {contributors.slice(0, MAX_ROWS).map((position) => {
          const event = eventAt(index, position);
          const range = casualtyRange(kind === "killed" ? event.fatalities : event.injured);
          return (
            <li key={event.id} className={styles.event}>
              <b className={styles.range}>
                {range !== null && formats.interval(range.low, range.high)}
              </b>
              <button
                type="button"
                className={styles.link}
                onClick={() => {
                  onLeave();
                  changeView({ event: event.id });
                }}
              >
                {text.event(event).title}
              </button>
              <span className={styles.date}>{wordEventDate(event, t, formats)}</span>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && <p className={styles.note}>{t("figures.details.more", { count: hidden })}</p>}
      {kfor !== null && (
        <p className={styles.note}>
          {t("figures.details.kforPart", { range: formats.interval(kfor.low, kfor.high) })}
        </p>
      )}
      {notStated > 0 && (
        <p className={styles.note}>{t("figures.details.leftOut", { count: notStated })}</p>
      )}
    </>
  );
}
