import { lazy, Suspense, useMemo, useState } from "react";
import { useMap } from "react-leaflet";
import { type MarkScale, membersOf } from "#analysis/clusters.ts";
import { projectEvents } from "#analysis/worldColumns.ts";
import type { BasemapConfig } from "#data/config.ts";
import { useDataset, useDatasetText, useFilter, useSelection } from "#data/useDataset.ts";
import { type Base, isOpenBetween } from "#domain/force.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";
import { BaseMap } from "./BaseMap.tsx";
import type { BaseMapData } from "./baseMapData.ts";
import { boundsOfPositions } from "./eventBounds.ts";
import { MapLabels } from "./MapLabels.tsx";
import { moveByHand, placeOfBounds } from "./MapSync.tsx";
import { MarkButtons } from "./MarkButtons.tsx";
import { MarksCanvas } from "./MarksCanvas.tsx";
import type { MapLayers } from "./mapLayers.ts";
import { baseMark, type Mark } from "./marks.ts";
import type { MunicipalityPack } from "./municipalityPack.ts";
import type { Box } from "./placeLabels.ts";
import { ScaleBar } from "./ScaleBar.tsx";
import { useEventMarks } from "./useEventMarks.ts";
import { useMapFrame } from "./useMapFrame.ts";
import { useMarkText } from "./useMarkText.ts";
import { useNameStyle } from "./useNameStyle.ts";
import { usePrefersStill } from "./usePrefersStill.ts";
import { useSelectedMark } from "./useSelectedMark.ts";
import { useSoftDiscs } from "./useSoftDiscs.ts";

// What the first paint does not need is fetched when it is first asked for.
const DensityCanvas = lazy(async () => ({
  default: (await import("./DensityCanvas.tsx")).DensityCanvas,
}));
const MarkCallout = lazy(async () => ({
  default: (await import("./MarkCallout.tsx")).MarkCallout,
}));
const MovementArc = lazy(async () => ({
  default: (await import("./MovementArc.tsx")).MovementArc,
}));
const MunicipalityAreas = lazy(async () => ({
  default: (await import("./MunicipalityAreas.tsx")).MunicipalityAreas,
}));

/** A mark that a person opened: the events of one place, or a base. */
export interface Picked {
  /** Of the mark, from the map's north-west corner. */
  readonly x: number;
  readonly y: number;
  readonly what: readonly number[] | Base;
}

interface MapContentProps {
  readonly data: BaseMapData | null;
  readonly basemap: BasemapConfig;
  readonly pack: MunicipalityPack | null;
  readonly layers: MapLayers;
  readonly scale: MarkScale;
  readonly zoomOffset: number;
  /** Whether marks can be pointed at, focused and opened. */
  readonly isInteractive: boolean;
  readonly hasScaleBar: boolean;
  onPick(picked: Picked): void;
}

/** Zooming to a cluster stops here: the base map is true to about 50 m, its towns to less. */
const CLOSEST_ZOOM = 12;

/** Everything on the map, derived from the selection and the frame at rest. */
export function MapContent(props: MapContentProps) {
  const { data, basemap, pack, layers, scale, zoomOffset, isInteractive, hasScaleBar, onPick } =
    props;
  const map = useMap();
  const frame = useMapFrame();
  const { index, municipalities, bases, span } = useDataset();
  const { positions } = useSelection();
  const filter = useFilter();
  const [view, changeView] = useView();
  const t = useTranslate();
  const text = useDatasetText();
  const markText = useMarkText();
  const nameStyle = useNameStyle(basemap.labels);
  const isStill = usePrefersStill();
  const [active, setActive] = useState<Mark | null>(null);
  const [taken, setTaken] = useState<readonly Box[]>([]);

  const world = useMemo(() => projectEvents(index), [index]);
  const { marks: eventMarks, clusters } = useEventMarks({
    index,
    world,
    positions,
    municipalities,
    layer: layers.events,
    frame,
    scale,
  });
  const selected = useSelectedMark({ marks: eventMarks, clusters, frame, scale });
  const softDiscs = useSoftDiscs(frame, layers.events === "clusters" ? positions : null);
  const from = filter.from ?? span?.first ?? null;
  const to = filter.to ?? span?.last ?? null;
  const baseMarks = useMemo(() => {
    const isOpen = (base: Base) => from === null || to === null || isOpenBetween(base, from, to);
    return layers.bases ? bases.filter(isOpen).map((base) => baseMark(base, frame, scale)) : [];
  }, [layers.bases, bases, from, to, frame, scale]);
  const marks = useMemo(
    // Later ones lie on top: no base covers an event, no large ring a small one.
    () => [...baseMarks, ...eventMarks, ...(selected?.extra ?? [])],
    [eventMarks, selected, baseMarks],
  );
  const baseNames = useMemo(
    () =>
      baseMarks.flatMap((mark) =>
        mark.kind === "base"
          ? [{ name: text.term(mark.base.name), position: mark.base.position }]
          : [],
      ),
    [baseMarks, text],
  );
  const counts = useMemo(() => {
    if (layers.events !== "municipalities") return null;
    return new Map(
      eventMarks.flatMap((mark) =>
        mark.kind === "cluster" && mark.municipality !== null
          ? [[mark.municipality, mark.cluster.count] as const]
          : [],
      ),
    );
  }, [layers.events, eventMarks]);

  function open(mark: Mark): void {
    if (mark.kind === "base") {
      onPick({ x: mark.x, y: mark.y, what: mark.base });
      return;
    }
    if (mark.kind === "single") {
      changeView({ event: index.events[mark.position]?.id ?? null });
      return;
    }
    const members = membersOfMark(mark);
    const bounds = mark.cluster.isOnePlace ? null : boundsOfPositions(index, members);
    const place = bounds === null ? null : placeOfBounds(map, bounds, 80);
    const zoom = Math.min(CLOSEST_ZOOM, place?.zoom ?? 0);
    if (place === null || zoom < frame.zoom + 0.3) {
      onPick({ x: mark.x, y: mark.y, what: [...members] });
      return;
    }
    setActive(null);
    moveByHand(map, () => {
      if (isStill) map.setView(place.center, zoom, { animate: false });
      else map.flyTo(place.center, zoom, { duration: 0.5 });
    });
  }

  function membersOfMark(mark: Mark & { kind: "cluster" }): Int32Array {
    if (mark.municipality !== null) {
      const code = index.municipalityIds.indexOf(mark.municipality);
      return positions.filter((position) => index.municipalities[position] === code);
    }
    return clusters === null
      ? new Int32Array()
      : membersOf(clusters, positions, clusters.clusters.indexOf(mark.cluster));
  }

  const callout = active ?? selected?.mark ?? null;
  const calloutLines =
    active !== null ? markText.callout(active) : selected === null ? null : selected.lines;
  return (
    <>
      {data !== null && <BaseMap data={data} serbiaLine={basemap.serbiaLine} />}
      {pack !== null && (
        <Suspense fallback={null}>
          <MunicipalityAreas
            pack={pack}
            hasLines={layers.municipalityLines}
            counts={counts}
            uncertain={softDiscs.municipalities}
          />
        </Suspense>
      )}
      <MarksCanvas
        frame={frame}
        marks={marks}
        softDiscs={pack === null ? softDiscs.discs : []}
        scale={scale}
      />
      {data !== null && (
        <MapLabels
          data={data}
          frame={frame}
          nameStyle={nameStyle}
          rings={marks}
          bases={baseNames}
          scale={scale.all}
          zoomOffset={zoomOffset}
          onPlaced={setTaken}
        />
      )}
      {isInteractive && (
        <MarkButtons
          marks={marks}
          frame={frame}
          selectedKey={selected?.mark.key ?? null}
          name={t("map.marks")}
          label={markText.label}
          onOpen={open}
          onActive={setActive}
        />
      )}
      <Suspense fallback={null}>
        {layers.events === "density" && (
          <DensityCanvas frame={frame} world={world} positions={positions} scale={scale.all} />
        )}
        {view.deployment !== null && (
          <MovementArc id={view.deployment} frame={frame} scale={scale.all} />
        )}
        {callout !== null && calloutLines !== null && (
          <MarkCallout
            mark={callout}
            lines={calloutLines}
            frame={frame}
            taken={taken}
            scale={scale.all}
          />
        )}
      </Suspense>
      {hasScaleBar && <ScaleBar frame={frame} scale={scale.all} />}
    </>
  );
}
