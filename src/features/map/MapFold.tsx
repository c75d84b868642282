import { type ReactNode, useId } from "react";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { useReportPainted } from "#ui/Readiness.ts";
import styles from "./MapFold.module.css";
import { usePlacedCounts } from "./useMapSummary.ts";

interface MapFoldProps {
  readonly isOpen: boolean;
  onToggle(isOpen: boolean): void;
  /** The map, drawn only while open. */
  readonly children: ReactNode;
}

/** One row in place of the map, for reading the list on a phone: what is on it, and a button to bring it back. */
export function MapFold({ isOpen, onToggle, children }: MapFoldProps) {
  const t = useTranslate();
  const { placed, elsewhere } = usePlacedCounts();
  const id = useId();
  useReportPainted("map", !isOpen);
  return (
    <>
      <div className={styles.row}>
        <span>
          <b>{t("panels.map")}</b> {t("map.foldPlaced", { count: placed })} ·{" "}
          {t("map.elsewhereShort", { count: elsewhere })}
        </span>
        <Button
          look="link"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={t(isOpen ? "map.hide" : "map.show")}
          onClick={() => onToggle(!isOpen)}
        >
          {t(isOpen ? "map.hideShort" : "map.showShort")}
        </Button>
      </div>
      {isOpen && (
        <div id={id} className={styles.map}>
          {children}
        </div>
      )}
    </>
  );
}
