import { geoJSON, svg } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import styles from "./MunicipalityAreas.module.css";
import { addPane } from "./mapPanes.ts";
import type { MunicipalityPack } from "./municipalityPack.ts";

interface MunicipalityAreasProps {
  readonly pack: MunicipalityPack;
  readonly hasLines: boolean;
  /** Events by municipality id, for filled areas; null where areas are not filled. */
  readonly counts: ReadonlyMap<string, number> | null;
  /** Municipalities in which something happened at a place not known more exactly. */
  readonly uncertain: ReadonlySet<string>;
}

const LEVELS = 5;

/** An operator's municipality polygons: lines, and areas filled by count. */
export function MunicipalityAreas({
  pack,
  hasLines,
  counts,
  uncertain,
}: MunicipalityAreasProps): null {
  const map = useMap();
  useEffect(
    function drawAreas() {
      addPane(map, "pack");
      const renderer = svg({ pane: "pack", padding: 0.4 });
      const most = Math.max(1, ...(counts?.values() ?? []));
      const layer = geoJSON([...pack], {
        pane: "pack",
        interactive: false,
        ...{ renderer, smoothFactor: 1 },
        style: (area) => {
          const id: string = area?.properties.id ?? "";
          const count = counts?.get(id) ?? 0;
          // By square root, as rings are: an area of level 5 has 25 times the events of level 1.
          const level = count === 0 ? 0 : Math.ceil(Math.sqrt(count / most) * LEVELS);
          const names = [
            styles.area,
            hasLines ? styles.line : "",
            level > 0 ? styles[`level${level}`] : "",
            uncertain.has(id) ? styles.uncertain : "",
          ];
          return { className: names.filter(Boolean).join(" ") };
        },
      }).addTo(map);
      return function removeAreas() {
        layer.remove();
        renderer.remove();
      };
    },
    [map, pack, hasLines, counts, uncertain],
  );
  return null;
}
