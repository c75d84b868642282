import { allDates } from "#analysis/datePresets.ts";
import type { Dimension } from "#analysis/filter.ts";
import { useDataset } from "#data/useDataset.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { liftDimension } from "#url/liftDimension.ts";
import { useView, useViewDefaults } from "#url/useView.ts";
import type { View } from "#url/view.ts";
import styles from "./EventCard.module.css";

/** Says that the filter hides the event whose card is open, by what, and offers to lift just that. */
export function OutsideNotice({ dimensions }: { readonly dimensions: readonly Dimension[] }) {
  const t = useTranslate();
  const { index } = useDataset();
  const defaults = useViewDefaults();
  const [, changeView] = useView();
  if (dimensions.length === 0) return null;

  function lift() {
    const all = allDates(index, defaults);
    const changes = dimensions.map((dimension) => liftDimension(dimension, all));
    changeView(Object.assign({}, ...changes) as Partial<View>);
  }

  const filters = dimensions.map((dimension) => t(`filters.dimension.${dimension}`)).join(", ");
  return (
    <div className={styles.notice}>
      <p>{t("card.outside", { filters })}</p>
      <Button look="link" onClick={lift}>
        {t("card.lift")}
      </Button>
    </div>
  );
}
