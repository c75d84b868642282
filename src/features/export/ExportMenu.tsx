import type { ExportFormat } from "#analysis/exportEvents.ts";
import { useDataset } from "#data/useDataset.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Popover } from "#ui/Popover.tsx";
import styles from "./ExportMenu.module.css";

const FORMATS = ["CSV", "GeoJSON", "JSON"] as const satisfies readonly ExportFormat[];

interface ExportMenuProps {
  /** The selection in the order in which it is listed. */
  readonly positions: Int32Array;
}

/** Saves what is selected as a file. What writes the files comes with the first one. */
export function ExportMenu({ positions }: ExportMenuProps) {
  const t = useTranslate();
  const dataset = useDataset();

  async function save(format: ExportFormat): Promise<void> {
    const { saveExport } = await import("./saveExport.ts");
    saveExport(format, dataset, positions);
  }

  return (
    <Popover
      label={t("export.title")}
      look="link"
      align="end"
      button={
        <>
          <Icon name="download" /> {t("export.title")}
        </>
      }
    >
      {(close) => (
        <div className={styles.menu}>
          <p className={styles.note}>{t("export.note", { count: positions.length })}</p>
          {FORMATS.map((format) => (
            <Button
              key={format}
              look="quiet"
              onClick={() => {
                close();
                void save(format);
              }}
            >
              {format}
            </Button>
          ))}
        </div>
      )}
    </Popover>
  );
}
