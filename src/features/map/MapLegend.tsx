import { useTranslate } from "#i18n/useLanguage.ts";
import { OBSTACLE } from "./MapLabels.tsx";
import styles from "./MapLegend.module.css";
import type { MapLayers } from "./mapLayers.ts";

interface MapLegendProps {
  readonly layers: MapLayers;
  readonly hasBases: boolean;
  readonly hasBoundary: boolean;
}

/** What the marks mean: only what the map shows now. */
export function MapLegend({ layers, hasBases, hasBoundary }: MapLegendProps) {
  const t = useTranslate();
  const isClusters = layers.events === "clusters";
  return (
    <ul className={styles.legend} {...{ [OBSTACLE]: "" }} aria-label={t("map.legend")}>
      {layers.events === "density" ? (
        <li>
          <i className={styles.density} />
          {t("map.legend.density")}
        </li>
      ) : (
        <li>
          <i className={styles.ring} />
          {t(isClusters ? "map.legend.cluster" : "map.legend.municipality")}
        </li>
      )}
      {isClusters && (
        <>
          <li>
            <i className={styles.single} />
            {t("map.legend.single")}
          </li>
          <li>
            <i className={styles.uncertain} />
            {t("precision.municipality")}
          </li>
        </>
      )}
      {layers.bases && hasBases && (
        <li>
          <i className={styles.base} />
          {t("map.legend.base")}
        </li>
      )}
      {hasBoundary && (
        <li>
          <i className={styles.boundary} />
          {t("map.legend.boundaryLine")}
        </li>
      )}
    </ul>
  );
}
