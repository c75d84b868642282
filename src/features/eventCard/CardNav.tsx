import { eventAt } from "#analysis/eventIndex.ts";
import { useDataset } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useView } from "#url/useView.ts";
import styles from "./EventCard.module.css";

interface CardNavProps {
  /** Positions of the selection in the order that the card steps through. */
  readonly ordered: Int32Array;
  /** Of the card's event among them; -1 where it is not in the selection. */
  readonly offset: number;
  readonly onClose: () => void;
}

/** Back to the list, and to the neighbours in it. */
export function CardNav({ ordered, offset, onClose }: CardNavProps) {
  const { t, formats } = useLanguage();
  const { index } = useDataset();
  const [, changeView] = useView();

  const step = (to: number, key: "card.previous" | "card.next") => (
    <Button
      look="quiet"
      isIcon
      aria-label={t(key)}
      disabled={to < 0 || to >= ordered.length}
      onClick={() => {
        const { id } = eventAt(index, ordered[to] as number);
        changeView({ event: id, deployment: null });
      }}
    >
      <Icon name={key === "card.previous" ? "chevronLeft" : "chevronRight"} sizePx={14} />
    </Button>
  );

  return (
    <div className={styles.nav}>
      <Button look="link" onClick={onClose}>
        <Icon name="chevronLeft" sizePx={14} />
        {t("card.back", { count: ordered.length })}
      </Button>
      {offset !== -1 && (
        <div className={styles.steps}>
          <span>
            {t("card.place", {
              place: formats.integer(offset + 1),
              total: formats.integer(ordered.length),
            })}
          </span>
          {step(offset - 1, "card.previous")}
          {step(offset + 1, "card.next")}
        </div>
      )}
    </div>
  );
}
