import { disagree } from "#analysis/strength.ts";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import type { StrengthFigure } from "#domain/force.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import styles from "./Records.module.css";
import { SourceLinks } from "./SourceLinks.tsx";
import { useCardFocus } from "./useCardFocus.ts";
import { useForceWords } from "./useForceWords.ts";

interface FigureCardProps {
  readonly figure: StrengthFigure;
  readonly onOpen: (figure: StrengthFigure) => void;
  readonly onClose: () => void;
}

/** One published total with its sources, and the totals for the same time that disagree with it. */
export function FigureCard({ figure, onOpen, onClose }: FigureCardProps) {
  const { t, formats } = useLanguage();
  const words = useForceWords();
  const { strength } = useDataset();
  const text = useDatasetText();
  const { card, heading } = useCardFocus(figure.id, onClose);
  const others = strength.filter((other) => disagree(figure, other));

  return (
    <section ref={card} className={styles.card} aria-label={t("troops.figureCard.label")}>
      <div className={styles.cardHead}>
        <p className={styles.muted}>
          {formats.range(figure.asOf)} · {t(`troops.precision.${figure.precision}`)} ·{" "}
          {t("troops.card.confidence", {
            confidence: t(`confidence.${figure.confidence}`),
          })}
        </p>
        <Button look="quiet" isIcon aria-label={t("common.close")} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.cardTitle}>
        {t("troops.figureCard.title", { figure: words.headCount(figure) })}
      </h2>
      <p>
        {figure.contributingNations === null
          ? t("troops.figureCard.nationsNotStated")
          : t("troops.figureCard.nations", { count: figure.contributingNations })}
      </p>
      {figure.note !== null && <p>{text.term(figure.note)}</p>}
      {others.length > 0 && (
        <>
          <h3 className={styles.subhead}>{t("troops.figureCard.disagree")}</h3>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <Button look="link" className={styles.inlineLink} onClick={() => onOpen(other)}>
                  {words.figure(other)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 className={styles.subhead}>{t("troops.sources")}</h3>
      <SourceLinks sources={figure.sources} />
    </section>
  );
}
