import type { Map as LeafletMap } from "leaflet";
import { lazy, Suspense } from "react";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Popover } from "#ui/Popover.tsx";
import { useView, useViewDefaults } from "#url/useView.ts";
import type { LayerChoicesProps } from "./LayerChoices.tsx";
import styles from "./MapControls.module.css";
import { OBSTACLE } from "./MapLabels.tsx";
import { moveByHand } from "./MapSync.tsx";
import { usePrefersStill } from "./usePrefersStill.ts";

const LayerChoices = lazy(async () => ({
  default: (await import("./LayerChoices.tsx")).LayerChoices,
}));

interface MapControlsProps {
  readonly map: LeafletMap;
  /** One button that opens the others, where they would cover the map. */
  readonly isCompact: boolean;
  readonly choices: LayerChoicesProps;
}

/** Zoom in and out, reset, layers: what a mouse wheel, two fingers and a guess would do. */
export function MapControls({ map, isCompact, choices }: MapControlsProps) {
  const t = useTranslate();
  const buttons = <ZoomButtons map={map} />;
  return (
    <div className={styles.controls} data-compact={isCompact} {...{ [OBSTACLE]: "" }}>
      {!isCompact && buttons}
      <Popover
        label={t("map.layers")}
        button={<Icon name="layers" />}
        buttonLabel={t(isCompact ? "map.options" : "map.layers")}
        isIcon
        align="end"
      >
        {() => (
          <>
            {isCompact && <div className={styles.row}>{buttons}</div>}
            <Suspense fallback={null}>
              <LayerChoices {...choices} />
            </Suspense>
          </>
        )}
      </Popover>
    </div>
  );
}

function ZoomButtons({ map }: { readonly map: LeafletMap }) {
  const t = useTranslate();
  const [, changeView] = useView();
  const defaults = useViewDefaults();
  const isStill = usePrefersStill();
  const zoomBy = (levels: number) =>
    moveByHand(map, () => map.setZoom(map.getZoom() + levels, { animate: !isStill }));
  return (
    <>
      <Button look="quiet" isIcon aria-label={t("map.zoomIn")} onClick={() => zoomBy(1)}>
        <Icon name="plus" />
      </Button>
      <Button look="quiet" isIcon aria-label={t("map.zoomOut")} onClick={() => zoomBy(-1)}>
        <Icon name="minus" />
      </Button>
      <Button
        look="quiet"
        isIcon
        aria-label={t("map.reset")}
        onClick={() => changeView({ map: defaults.map, bbox: defaults.bbox })}
      >
        <Icon name="fit" />
      </Button>
    </>
  );
}
