import type { ComponentProps } from "react";
import { useId, useState } from "react";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Icon } from "#ui/Icon.tsx";
import styles from "./TimelineControls.module.css";
import { TimelineControls } from "./TimelineControls.tsx";

interface ControlRowProps extends Omit<ComponentProps<typeof TimelineControls>, "children"> {
  readonly hasBrush: boolean;
  /** A title row has a place of its own for the button. */
  readonly hasTitle: boolean;
  /** Where the button stands in a corner: below the milestones' labels. */
  readonly topRem: number;
  /** Room for all controls in the chart's own head row. */
  readonly isRow: boolean;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
}

/**
 * The controls in a row, or, where there is no room for one, on a sheet over the chart.
 *
 * The closed sheet is out of sight only: the Tab key and assistive technology reach it, and it shows
 * itself as soon as something on it has the focus.
 */
export function ControlRow(props: ControlRowProps) {
  const { hasBrush, hasTitle, topRem, isRow, isTable, onTable, isPlaying, onPlay } = props;
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const sheetId = useId();
  const tableButton = (
    <button
      type="button"
      className={styles.preset}
      onClick={() => {
        setOpen(false);
        onTable(!isTable);
      }}
    >
      {t(isTable ? "common.hideTable" : "common.showAsTable")}
    </button>
  );
  const controls = hasBrush ? (
    <TimelineControls {...props}>{tableButton}</TimelineControls>
  ) : (
    tableButton
  );
  if (isRow) return <div className={styles.row}>{controls}</div>;

  function handleOpener(): void {
    // While time plays, the one button that is in sight stops it.
    if (isPlaying) onPlay?.();
    else setOpen(!isOpen);
  }

  return (
    <>
      {(hasBrush || isTable) && (
        <span
          className={hasTitle ? styles.openerInTitle : styles.openerInCorner}
          style={hasTitle ? undefined : { top: `${topRem}rem` }}
        >
          {isTable && tableButton}
          <button
            type="button"
            className={styles.opener}
            aria-expanded={isOpen}
            aria-controls={sheetId}
            onClick={handleOpener}
          >
            {t(isPlaying ? "timeline.pause" : "timeline.dates")}
            <Icon name={isPlaying ? "pause" : "chevronDown"} sizePx={12} />
          </button>
        </span>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the sheet from any control on it. */}
      <div
        id={sheetId}
        className={styles.sheet}
        data-open={isOpen}
        onKeyDown={(event) => {
          if (event.key === "Escape") setOpen(false);
        }}
      >
        {controls}
        {isOpen && (
          <button
            type="button"
            className={styles.close}
            aria-label={t("common.close")}
            onClick={() => setOpen(false)}
          >
            <Icon name="close" sizePx={14} />
          </button>
        )}
      </div>
    </>
  );
}
