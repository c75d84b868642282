import "./leaflet.css";
import type { Map as MapInstance } from "leaflet";
import {
  type CSSProperties,
  lazy,
  Suspense,
  useCallback,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";

import { useConfig } from "#data/useConfig.ts";
import { useDataset } from "#data/useDataset.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { useReportPainted } from "#ui/Readiness.ts";

import { useBaseMapData } from "./baseMapData.ts";
import { ElsewhereList } from "./ElsewhereList.tsx";
import { LeafletMap } from "./LeafletMap.tsx";
import { MapAttribution } from "./MapAttribution.tsx";
import { MapContent, type Picked } from "./MapContent.tsx";
import { MapControls } from "./MapControls.tsx";
import { MapLegend } from "./MapLegend.tsx";
import styles from "./MapPanel.module.css";

import { useMapLayers } from "./mapLayers.ts";
import { homeBounds } from "./mapTarget.ts";
import { useElementSize } from "./useElementSize.ts";
import { type Interact, useMapGuard } from "./useMapGuard.ts";
import { useMapSummary } from "./useMapSummary.ts";
import { useMarkColors } from "./useMarkColors.ts";
import { useMunicipalityPack } from "./useMunicipalityPack.ts";

import { useTextScale } from "./useTextScale.ts";

// What a person asks for, and what only some operators have, is not in the first load.
const MapTable = lazy(async () => ({ default: (await import("./MapTable.tsx")).MapTable }));
const PickedPanel = lazy(async () => ({
  default: (await import("./PickedPanel.tsx")).PickedPanel,
}));
const OnlineTiles = lazy(async () => ({
  default: (await import("./OnlineTiles.tsx")).OnlineTiles,
}));

interface MapPanelProps {
  readonly interact?: Interact;
  /** For phones and narrow frames: short credit, one button for all controls, fewer labels. */
  readonly compact?: boolean;
  readonly legend?: boolean;
  /** Enlarges marks and labels; 1.6 in the kiosk. */
  readonly scale?: number;
}

/** Under this width marks are drawn at four fifths. */
const SMALL_PX = 480;
/** A map narrower than this at its own text size says the credit in short: a second row would lie on the scale bar. */
const CREDIT_FROM_PX = 600;
/** Legend and list of places elsewhere need this much map beside them, at the default text size. */
const ROOMY = { width: 600, height: 400 };
/** The built-in base map ends here: what it draws is not exact enough for more. */
const VECTOR_MAX_ZOOM = 12;
const TILES_MAX_ZOOM = 18;

/** Where the selected events happened: base map, marks, and all that explains them. Fills its parent. */
export function MapPanel(props: MapPanelProps) {
  const { interact = "full", compact = false, legend = true, scale = 1 } = props;
  const t = useTranslate();
  const { basemap } = useConfig().config;
  const { municipalities, bases, index } = useDataset();
  const { data, hasFailed } = useBaseMapData();
  const pack = useMunicipalityPack(basemap.packUrl);
  const { isDark } = useMarkColors();
  const [layers, changeLayers] = useMapLayers();
  const [map, setMap] = useState<MapInstance | null>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [isTable, setTable] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const size = useElementSize(panel);
  const guard = useMapGuard(map, interact);
  const summary = useMapSummary();
  const summaryId = useId();
  const all = scale * useTextScale();
  const isSmall = size.width < SMALL_PX;
  const markScale = useMemo(() => ({ rings: isSmall ? 0.8 : 1, all }), [isSmall, all]);
  const isKosovo = municipalities.length > 0;
  const home = useMemo(() => homeBounds(index, isKosovo), [index, isKosovo]);
  const isRoomy = size.width >= ROOMY.width * all && size.height >= ROOMY.height * all && !compact;
  const tilesUrl = basemap.mode === "xyz" ? (isDark && basemap.darkUrl) || basemap.url : undefined;
  const closePicked = useCallback(() => setPicked(null), []);
  const shownLayers =
    layers.events === "municipalities" && !isKosovo
      ? { ...layers, events: "clusters" as const }
      : layers;
  useReportPainted("map", (data !== null || hasFailed) && map !== null);

  return (
    <section
      ref={panel}
      className={styles.panel}
      data-guarding={guard.isGuarding || undefined}
      aria-label={t("panels.map")}
      aria-describedby={summaryId}
    >
      <p id={summaryId} className="visuallyHidden">
        {summary}
      </p>
      <div
        className={styles.map}
        inert={isTable}
        style={{ "--panel-scale": scale } as CSSProperties}
      >
        <LeafletMap
          onMap={setMap}
          home={home}
          isBounded={isKosovo}
          interact={interact}
          paddingPx={(isSmall || size.height < ROOMY.height ? 10 : 20) * all}
          maxZoom={tilesUrl === undefined ? VECTOR_MAX_ZOOM : (basemap.maxZoom ?? TILES_MAX_ZOOM)}
        >
          {tilesUrl !== undefined && (
            <Suspense fallback={null}>
              <OnlineTiles
                url={tilesUrl}
                subdomains={basemap.subdomains ?? "abc"}
                maxZoom={basemap.maxZoom ?? TILES_MAX_ZOOM}
              />
            </Suspense>
          )}
          <MapContent
            data={data}
            basemap={basemap}
            pack={pack}
            layers={shownLayers}
            scale={markScale}
            zoomOffset={0}
            isInteractive={interact !== "none"}
            hasScaleBar={!compact && size.height > 180}
            onPick={setPicked}
          />
        </LeafletMap>
        <ElsewhereList look={isRoomy ? "panel" : isSmall ? "short" : "chip"} />
        {legend && isRoomy && (
          <MapLegend
            layers={shownLayers}
            hasBases={bases.length > 0}
            hasBoundary={basemap.serbiaLine === "abl" && isKosovo}
          />
        )}
        {map !== null && interact !== "none" && (
          <MapControls
            map={map}
            isCompact={!isRoomy}
            choices={{
              layers: shownLayers,
              hasBases: bases.length > 0,
              hasMunicipalities: isKosovo,
              hasPack: pack !== null,
              onChange: changeLayers,
            }}
          />
        )}
        {interact === "guarded" && (
          <p className={styles.hint} data-shown={guard.isHinting} aria-live="polite">
            {guard.isGuarding ? t("map.guardHint") : ""}
          </p>
        )}
        <MapAttribution
          isShort={compact || isSmall || size.width < CREDIT_FROM_PX * all}
          extra={basemap.attribution}
          hasFailed={hasFailed}
          onTable={() => setTable(true)}
        />
        {picked !== null && (
          <Suspense fallback={null}>
            <PickedPanel picked={picked} size={size} onClose={closePicked} />
          </Suspense>
        )}
      </div>
      {isTable && (
        <Suspense fallback={null}>
          <MapTable onClose={() => setTable(false)} />
        </Suspense>
      )}
    </section>
  );
}
