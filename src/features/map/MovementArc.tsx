import { Pane } from "react-leaflet";
import { useDataset } from "#data/useDataset.ts";
import { arcPath } from "./arcPath.ts";
import { positionOfCountry } from "./countryPositions.ts";
import styles from "./MovementArc.module.css";
import { type MapFrame, pointInFrame } from "./mapFrame.ts";
import { PANES } from "./mapPanes.ts";

interface MovementArcProps {
  /** The movement whose card is open. */
  readonly id: string;
  readonly frame: MapFrame;
  readonly scale: number;
}

/** A thin arc from where the selected movement came from to its base; nothing where an end is not known. */
export function MovementArc({ id, frame, scale }: MovementArcProps) {
  const { deployments } = useDataset();
  const movement = deployments.find((deployment) => deployment.id === id);
  const to = movement?.destination?.position ?? null;
  const exact = movement?.origin?.position ?? null;
  const from = exact ?? positionOfCountry(movement?.origin?.country ?? "");
  if (from === null || to === null) return null;
  const path = arcPath(
    {
      origin: pointInFrame(frame, from),
      base: pointInFrame(frame, to),
      isCountry: exact === null,
    },
    frame,
    scale,
  );
  return (
    <Pane name="arcs" style={{ zIndex: PANES.arcs }} className={styles.pane ?? ""}>
      <svg
        className={styles.drawing}
        style={{ left: frame.layerX, top: frame.layerY, strokeWidth: 1.5 * scale }}
        width={frame.width}
        height={frame.height}
        aria-hidden="true"
      >
        <path d={path} />
      </svg>
    </Pane>
  );
}
