import { useLanguage } from "#i18n/useLanguage.ts";
import { OBSTACLE } from "./MapLabels.tsx";
import { type MapFrame, pixelsOfKm, positionInFrame } from "./mapFrame.ts";
import styles from "./ScaleBar.module.css";

const LENGTHS_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const SHORTEST_PX = 46;

interface ScaleBarProps {
  readonly frame: MapFrame;
  readonly scale: number;
}

/** A length on the ground, true at the middle of the map. */
export function ScaleBar({ frame, scale }: ScaleBarProps) {
  const { t, formats } = useLanguage();
  const { lat } = positionInFrame(frame, frame.width / 2, frame.height / 2);
  const pxOf = (km: number) => pixelsOfKm(frame.zoom, lat, km);
  const km = LENGTHS_KM.find((length) => pxOf(length) > SHORTEST_PX * scale) ?? 1000;
  return (
    <div
      className={styles.bar}
      {...{ [OBSTACLE]: "" }}
      style={{ width: pxOf(km), fontSize: `${10.5 * scale}px` }}
    >
      {t("map.kilometres", { distance: formats.integer(km) })}
    </div>
  );
}
