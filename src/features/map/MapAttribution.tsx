import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Popover } from "#ui/Popover.tsx";
import styles from "./MapAttribution.module.css";
import { OBSTACLE } from "./MapLabels.tsx";

interface MapAttributionProps {
  readonly isShort: boolean;
  /** Credit of the operator's tiles or pack. */
  readonly extra: string | undefined;
  /** The built-in base map could not be loaded. */
  readonly hasFailed: boolean;
  onTable(): void;
}

const LICENCE_URL = "https://www.openstreetmap.org/copyright";

/** Who made the base map, how exact it is, and the note on Kosovo's status. */
export function MapAttribution({ isShort, extra, hasFailed, onTable }: MapAttributionProps) {
  const t = useTranslate();
  const openStreetMap = (
    <a href={LICENCE_URL} target="_blank" rel="noopener noreferrer">
      {t(isShort ? "map.credit.osmShort" : "map.credit.osm")}
    </a>
  );
  return (
    <div className={styles.attribution} {...{ [OBSTACLE]: "" }}>
      {hasFailed ? (
        <span role="alert">{t("map.baseMapFailed")} · </span>
      ) : isShort ? (
        <>© {openStreetMap} · </>
      ) : (
        <>
          {t("map.credit.boundaries")} © {openStreetMap} · {t("map.credit.rest")} ·{" "}
        </>
      )}
      {extra !== undefined && <>{extra} · </>}
      <Popover
        label={t("map.statusNote")}
        button={`* ${t("map.statusNote")}`}
        look="link"
        align="end"
      >
        {() => <p className={styles.note}>* {t("map.statusNoteText")}</p>}
      </Popover>
      {" · "}
      <Button look="link" onClick={onTable}>
        {t("common.showAsTable")}
      </Button>
    </div>
  );
}
