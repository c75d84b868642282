import { Fragment, lazy, type ReactNode, Suspense } from "react";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Popover } from "#ui/Popover.tsx";
import { useReportPainted } from "#ui/Readiness.ts";
import {
  casualtyNotes,
  comparisonInWords,
  peopleInWords,
  strengthInWords,
  strengthNotes,
} from "./figureWords.ts";
import styles from "./KeyFigures.module.css";
import { useKeyFigures } from "./useKeyFigures.ts";

const FigureDetails = lazy(async () => ({
  default: (await import("./FigureDetails.tsx")).FigureDetails,
}));

/** More characters than this are set smaller. */
const LONG_VALUE = 8;

interface KeyFiguresProps {
  /** `row`: values and labels only, for narrow screens; the rest stands in what each figure opens. */
  readonly variant?: "full" | "row";
}

/** What the selection adds up to: events, killed, injured, and the strength of the force at its end. */
export function KeyFigures({ variant = "full" }: KeyFiguresProps) {
  const language = useLanguage();
  const { t, formats } = language;
  const shown = useKeyFigures();
  const { figures, strength } = shown;
  useReportPainted("figures", true);

  const isRow = variant === "row";
  const details = (kind: "events" | "killed" | "injured" | "strength") => (close: () => void) => (
    <Suspense fallback={null}>
      <FigureDetails kind={kind} shown={shown} onLeave={close} />
    </Suspense>
  );

  return (
    <section className={styles.figures} data-variant={variant} aria-label={t("panels.figures")}>
      <div className={styles.row}>
        <Figure
          value={formats.integer(figures.events)}
          label={t("figures.events", { count: figures.events })}
          notes={isRow ? [] : [t("figures.severalSources", { count: figures.severalSources })]}
          panelLabel={t("figures.details.events")}
        >
          {details("events")}
        </Figure>
        <Figure
          value={peopleInWords(figures.killed, language)}
          label={t("figures.killed")}
          notes={isRow ? [] : casualtyNotes(figures.killed, language)}
          panelLabel={t("figures.details.killed")}
        >
          {details("killed")}
        </Figure>
        <Figure
          value={peopleInWords(figures.injured, language)}
          label={t("figures.injured")}
          notes={isRow ? [] : casualtyNotes(figures.injured, language)}
          panelLabel={t("figures.details.injured")}
        >
          {details("injured")}
        </Figure>
        <Figure
          value={strengthInWords(strength, language)}
          label={t(isRow ? "figures.strengthShort" : "figures.strength")}
          notes={isRow ? [] : strengthNotes(strength, language)}
          panelLabel={t("figures.details.strength")}
        >
          {details("strength")}
        </Figure>
      </div>
      {!isRow && <p className={styles.comparison}>{comparisonInWords(shown, language)}</p>}
    </section>
  );
}

interface FigureProps {
  readonly value: string;
  readonly label: string;
  readonly notes: readonly string[];
  /** Name of what it opens. */
  readonly panelLabel: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A number, what it counts, what must be known about it; a press shows where it comes from. */
function Figure({ value, label, notes, panelLabel, children }: FigureProps) {
  return (
    <div className={styles.figure}>
      <Popover
        look="link"
        label={panelLabel}
        align="end"
        button={
          <span className={styles.stack}>
            {/* The spaces keep the words of the button's name apart. */}
            <b className={styles.value} data-long={value.length > LONG_VALUE}>
              {value}
            </b>{" "}
            <span>{label}</span>
            {notes.map((note) => (
              <Fragment key={note}>
                {" "}
                <small className={styles.note}>{note}</small>
              </Fragment>
            ))}
          </span>
        }
      >
        {children}
      </Popover>
    </div>
  );
}
