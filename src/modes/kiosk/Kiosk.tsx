import { useCallback, useEffect, useMemo, useState } from "react";
import type { TourStep } from "#analysis/tour.ts";
import { buildTour, dwellSecondsOf } from "#analysis/tour.ts";
import { useConfig } from "#data/useConfig.ts";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import { useDatasetPoll } from "#data/useDatasetPoll.ts";
import { KioskCard } from "#features/kioskCard/KioskCard.tsx";
import { useStepContent } from "#features/kioskCard/useStepContent.ts";
import { MapPanel } from "#features/map/MapPanel.tsx";
import { useStepMark } from "#features/story/useStepMark.ts";
import { TimelinePanel } from "#features/timeline/TimelinePanel.tsx";
import { Readiness } from "#ui/Readiness.ts";
import { Diagnostics } from "./Diagnostics.tsx";
import { ExitMenu } from "./ExitMenu.tsx";
import { fetchLaterParts } from "./fetchLaterParts.ts";
import styles from "./Kiosk.module.css";
import { KioskFooter } from "./KioskFooter.tsx";
import { KioskHeader } from "./KioskHeader.tsx";
import { FAILURES_TO_FAULT } from "./kioskMachine.ts";
import { PanelSlot } from "./PanelSlot.tsx";
import { ScreenMessageBar } from "./ScreenMessageBar.tsx";
import { isNight, NIGHT_SLOWDOWN } from "./screenCare.ts";
import { screenSettings } from "./screenSettings.ts";
import { useClockSkew } from "./useClockSkew.ts";
import { useCursorHidden } from "./useCursorHidden.ts";
import { useFullUrl } from "./useFullUrl.ts";
import { useHeartbeat } from "./useHeartbeat.ts";
import { useKeepAwake } from "./useKeepAwake.ts";
import { useScreenFrame } from "./useScreenFrame.ts";

import { useTouchManners } from "./useTouchManners.ts";
import { useTour } from "./useTour.ts";
import { useUpdateWaiting } from "./useUpdateWaiting.ts";
import { useWatchdog } from "./useWatchdog.ts";

const PANELS = ["map", "timeline"] as const;
const FADE_MS = 500;

interface KioskProps {
  /** Map and timeline have painted once. */
  readonly onReady: () => void;
}

/** The wall screen: one state machine plays the tour, yields to a visitor, and starts over. */
export function Kiosk({ onReady }: KioskProps) {
  const dataset = useDataset();
  const text = useDatasetText();
  const { config } = useConfig();
  const settings = useMemo(
    () => screenSettings(window.location.search, config.screens),
    [config.screens],
  );
  const { kiosk } = settings;
  const [isReady, setReady] = useState(false);
  const tour = useMemo(
    () => buildTour(kiosk.tour, dataset.stories, dataset.span),
    [kiosk.tour, dataset],
  );

  const [state, dispatch] = useTour({
    tour,
    isReady,
    durationsOf: (step) => ({
      dwellMs: dwellSecondsOfStep(step) * 1000,
      idleMs: kiosk.idle * 1000,
      fadeMs: FADE_MS,
    }),
  });
  const step = tour[state.step] ?? null;
  const stepName = step?.name ?? "standing";
  const content = useStepContent(step);
  useStepMark(state.phase === "boot" ? null : (step?.name ?? null));

  const poll = useDatasetPoll(kiosk.refresh);
  const hasUpdate = useUpdateWaiting();
  const isTouring = state.phase === "tour";
  const [watchdog, wantReload] = useWatchdog({ plan: kiosk.reload, isTouring, hasUpdate });
  const wakeLock = useKeepAwake();
  const frame = useScreenFrame(settings);
  const isCursorHidden = useCursorHidden(kiosk.touch);
  const url = useFullUrl();
  const skewSeconds = useClockSkew(poll.confirmedAt);
  useTouchManners();
  useEffect(
    function prepareForNoNetwork() {
      if (isReady) fetchLaterParts();
    },
    [isReady],
  );
  useHeartbeat(settings, watchdog, poll.confirmedAt);

  function dwellSecondsOfStep(shown: TourStep | null): number {
    const words = shown?.story == null ? null : text.story(shown.story).steps[shown.number - 1];
    const seconds = dwellSecondsOf(
      shown ?? { name: "", story: null, number: 1, view: {}, dwellSeconds: 0 },
      words === null || words === undefined ? "" : `${words.title} ${words.text}`,
      kiosk.dwell,
    );
    return isNight(kiosk.night, new Date()) ? seconds * NIGHT_SLOWDOWN : seconds;
  }

  const skipStep = useCallback(
    () => dispatch({ type: "stepFailed", at: performance.now() }),
    [dispatch],
  );
  const isFaulty = state.failedInARow >= FAILURES_TO_FAULT;
  useEffect(
    function rescueFromFaults() {
      if (isFaulty) wantReload("fault");
    },
    [isFaulty, wantReload],
  );

  const markReady = useMemo(
    () => () => {
      setReady(true);
      onReady();
    },
    [onReady],
  );

  return (
    <Readiness panels={PANELS} onReady={markReady}>
      <div
        className={styles.screen}
        data-layout={frame.layout}
        data-night={frame.isNight}
        data-touch={kiosk.touch}
        data-cursor={isCursorHidden ? "hidden" : "shown"}
        style={frame.style}
      >
        <KioskHeader
          tour={tour}
          state={state}
          idleMs={kiosk.idle * 1000}
          onPause={() => dispatch({ type: "input", at: performance.now() })}
          onResume={() => dispatch({ type: "resume", at: performance.now() })}
        />
        <main className={styles.panels}>
          {/* Drawn anew after each visit: no list, no table of a visitor stays open. */}
          <div key={state.visits} className={styles.slots}>
            <div className={styles.map}>
              <PanelSlot panel="map" step={stepName} onFail={skipStep}>
                <MapPanel
                  scale={frame.magnification}
                  legend={frame.hasMapLegend}
                  interact={kiosk.touch ? "full" : "none"}
                />
              </PanelSlot>
            </div>
            <div className={styles.card}>
              <PanelSlot panel={null} step={stepName} onFail={skipStep}>
                <KioskCard content={content} url={url} />
              </PanelSlot>
            </div>
            <div className={styles.timeline}>
              <PanelSlot panel="timeline" step={stepName} onFail={skipStep}>
                <TimelinePanel variant="kiosk" magnification={frame.magnification} />
              </PanelSlot>
            </div>
          </div>
          <div className={styles.fade} data-on={state.phase === "return"} />
        </main>
        <ScreenMessageBar message={settings.message} />
        <KioskFooter
          poll={poll}
          refreshSeconds={kiosk.refresh}
          oldSeconds={settings.oldDataSeconds}
          isTouch={kiosk.touch}
          unreadable={settings.unreadable}
          skewSeconds={skewSeconds}
        />
        <ExitMenu exit={settings.exit} />
        <Diagnostics {...{ settings, state, poll, watchdog, wakeLock, hasUpdate, skewSeconds }} />
      </div>
    </Readiness>
  );
}
