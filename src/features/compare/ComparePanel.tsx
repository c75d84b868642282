import { changeBetween, exactly } from "#analysis/change.ts";
import { wordPeriod } from "#i18n/eventWords.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Banner } from "#ui/Banner.tsx";
import { Button } from "#ui/Button.tsx";
import { Empty } from "#ui/Empty.tsx";
import { useReportPainted } from "#ui/Readiness.ts";
import { useView } from "#url/useView.ts";
import styles from "./Compare.module.css";
import { changeInWords, notesInWords } from "./compareWords.ts";
import { FiguresTable } from "./FiguresTable.tsx";
import { KindsFigure } from "./KindsFigure.tsx";
import { OnlyInOne } from "./OnlyInOne.tsx";
import { PeriodBar } from "./PeriodBar.tsx";
import { PlacesTable } from "./PlacesTable.tsx";
import { StepsFigure } from "./StepsFigure.tsx";
import type { ShownComparison } from "./useComparison.ts";
import { useComparison } from "./useComparison.ts";

/** Two periods side by side under one filter. Load it lazily. */
export function ComparePanel() {
  const { t } = useLanguage();
  const shown = useComparison();
  useReportPainted("compare", true);

  return (
    <section aria-label={t("panels.compare")} className={styles.panel}>
      {shown === null ? (
        <Empty title={t("compare.empty.title")} detail={t("compare.empty.detail")} />
      ) : (
        <>
          <PeriodBar shown={shown} />
          <Notes shown={shown} />
          <Headline shown={shown} />
          <div className={styles.columns}>
            <div className={styles.column}>
              <StepsFigure shown={shown} />
              <OnlyInOne shown={shown} />
            </div>
            <div className={styles.column}>
              <KindsFigure shown={shown} />
              <PlacesTable shown={shown} />
            </div>
            <div className={styles.column}>
              <FiguresTable shown={shown} />
            </div>
          </div>
        </>
      )}
    </section>
  );
}

/** That B is only proposed, and what else must be known before the numbers are read. */
function Notes({ shown }: { readonly shown: ShownComparison }) {
  const language = useLanguage();
  const { t } = language;
  const [, changeView] = useView();
  const notes = notesInWords(shown, language);
  return (
    <>
      {shown.isProposal && (
        <Banner
          icon="clock"
          actions={
            <Button look="link" onClick={() => changeView({ compare: shown.pair.b })}>
              {t("compare.keep")}
            </Button>
          }
        >
          {t("compare.proposal")}
        </Banner>
      )}
      {notes.length > 0 && <Banner icon="warning">{notes.join(" ")}</Banner>}
    </>
  );
}

/** The comparison in one sentence. */
function Headline({ shown }: { readonly shown: ShownComparison }) {
  const language = useLanguage();
  const { t, formats } = language;
  const { comparison, pair } = shown;
  const { a, b, lengths } = comparison;
  const change = changeBetween(exactly(a.figures.events), exactly(b.figures.events), lengths);
  return (
    <p className={styles.headline}>
      {t("compare.headline", {
        a: wordPeriod(pair.a.from, pair.a.to, formats),
        eventsA: t("count.events", { count: a.figures.events }),
        b: wordPeriod(pair.b.from, pair.b.to, formats),
        eventsB: t("count.events", { count: b.figures.events }),
        change: changeInWords(change, comparison, language),
      })}
    </p>
  );
}
