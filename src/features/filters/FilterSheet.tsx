import { useSelection } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { useView, useViewDefaults } from "#url/useView.ts";
import { DatePresets } from "./DateButton.tsx";
import { FilterOptions } from "./FilterOptions.tsx";
import styles from "./FilterSheet.module.css";
import { FILTER_GROUPS } from "./filterGroups.ts";
import { isUsualFilter, resetView } from "./resetView.ts";

interface FilterSheetProps {
  readonly onClose: () => void;
}

/** All filters one under another, for pages without room for menus. What is chosen acts at once. */
export function FilterSheet({ onClose }: FilterSheetProps) {
  const { t } = useLanguage();
  const [view, changeView] = useView();
  const defaults = useViewDefaults();
  const { positions } = useSelection();
  return (
    <Dialog
      title={t("panels.filters")}
      closeLabel={t("common.close")}
      shape="sheet"
      onClose={onClose}
      footer={
        <>
          <Button look="primary" onClick={onClose}>
            {t("filters.show", { count: positions.length })}
          </Button>
          {!isUsualFilter(view, defaults) && (
            <Button onClick={() => changeView(resetView(view, defaults))}>
              {t("filters.reset")}
            </Button>
          )}
        </>
      }
    >
      <details className={styles.section}>
        <summary>{t("filters.dimension.dates")}</summary>
        <DatePresets />
      </details>
      {FILTER_GROUPS.map((group) => (
        <details key={group} className={styles.section}>
          <summary>{t(`filters.group.${group}`)}</summary>
          <FilterOptions group={group} />
        </details>
      ))}
    </Dialog>
  );
}
