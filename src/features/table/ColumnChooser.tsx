import type { TableColumn } from "#analysis/eventTable.ts";
import { TABLE_COLUMN_IDS } from "#analysis/eventTable.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { OptionRow } from "#ui/OptionRow.tsx";
import { Popover } from "#ui/Popover.tsx";
import styles from "./EventTable.module.css";
import { labelOfColumn } from "./tableWords.ts";

interface ColumnChooserProps {
  readonly columns: readonly TableColumn[];
  readonly onToggle: (column: TableColumn) => void;
}

/** Which columns are shown. The title stays: it names the row and opens its card. */
export function ColumnChooser({ columns, onToggle }: ColumnChooserProps) {
  const t = useTranslate();
  const label = t("table.columns", { shown: columns.length, total: TABLE_COLUMN_IDS.length });
  return (
    <Popover label={label} look="link" align="end" button={label}>
      {() => (
        <>
          {TABLE_COLUMN_IDS.filter((id) => id !== "title").map((id) => (
            <OptionRow
              key={id}
              kind="checkbox"
              label={labelOfColumn(id, t)}
              isChecked={columns.includes(id)}
              onChange={() => onToggle(id)}
            />
          ))}
          <p className={styles.chooserNote}>{t("table.columnsNote")}</p>
        </>
      )}
    </Popover>
  );
}
