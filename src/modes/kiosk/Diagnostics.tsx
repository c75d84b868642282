import { useState } from "react";
import { datasetLabel } from "#data/dataset.ts";
import { useDataset } from "#data/useDataset.ts";
import type { PollState } from "#data/useDatasetPoll.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import styles from "./Diagnostics.module.css";
import type { KioskState } from "./kioskMachine.ts";
import type { ScreenSettings } from "./screenSettings.ts";
import { useHeldKey } from "./useHold.ts";
import { useNow } from "./useNow.ts";
import { heapOf, type WatchdogReport } from "./useWatchdog.ts";
import type { WakeLockState } from "./wakeLock.ts";

const HOLD_MS = 3000;

interface DiagnosticsProps {
  readonly settings: ScreenSettings;
  readonly state: KioskState;
  readonly poll: PollState;
  readonly watchdog: WatchdogReport;
  readonly wakeLock: WakeLockState;
  readonly hasUpdate: boolean;
  readonly skewSeconds: number | null;
}

/** What an operator asks a screen that misbehaves. Opened and closed by holding `d` for three seconds. */
export function Diagnostics(props: DiagnosticsProps) {
  const [isOpen, setOpen] = useState(false);
  useHeldKey("d", HOLD_MS, () => setOpen((before) => !before));
  return isOpen ? <Report {...props} /> : null;
}

function Report(props: DiagnosticsProps) {
  const { settings, state, poll, watchdog, wakeLock, hasUpdate, skewSeconds } = props;
  const { t, formats } = useLanguage();
  const dataset = useDataset();
  const now = useNow(1000).getTime();
  const [usedBytes] = heapOf();
  const minutes = (sinceMs: number) =>
    t("kiosk.age.minutes", { count: Math.max(0, Math.floor((now - sinceMs) / 60_000)) });
  const none = t("kiosk.diagnostics.none");

  const rows: readonly (readonly [string, string])[] = [
    [t("kiosk.diagnostics.screen"), settings.kiosk.screen ?? none],
    [t("kiosk.diagnostics.dataset"), datasetLabel(dataset)],
    [t("kiosk.diagnostics.confirmed"), minutes(poll.confirmedAt)],
    [t("kiosk.diagnostics.problem"), poll.problem?.message ?? none],
    [t("kiosk.diagnostics.failures"), formats.integer(poll.failures)],
    [t("kiosk.diagnostics.phase"), `${state.phase} ${state.step + 1}/${state.steps}`],
    [t("kiosk.diagnostics.failedSteps"), formats.integer(state.failed)],
    [t("kiosk.diagnostics.uptime"), minutes(watchdog.startedMs)],
    [
      t("kiosk.diagnostics.heap"),
      usedBytes === null ? t("common.notStated") : `${formats.integer(usedBytes / 1e6)} MB`,
    ],
    [t("kiosk.diagnostics.errors"), formats.integer(watchdog.errors)],
    [t("kiosk.diagnostics.lastError"), watchdog.lastError ?? none],
    [t("kiosk.diagnostics.rescues"), formats.integer(watchdog.rescues)],
    [t("kiosk.diagnostics.wanted"), watchdog.wanted ?? none],
    [t("kiosk.diagnostics.wakeLock"), t(`kiosk.wakeLock.${wakeLock}`)],
    [
      t("kiosk.diagnostics.update"),
      t(hasUpdate ? "kiosk.diagnostics.waiting" : "kiosk.diagnostics.none"),
    ],
    [
      t("kiosk.diagnostics.skew"),
      skewSeconds === null ? none : `${formats.integer(skewSeconds)} s`,
    ],
    [t("kiosk.diagnostics.unreadable"), settings.unreadable.join(", ") || none],
    [
      t("kiosk.diagnostics.viewport"),
      `${window.innerWidth} × ${window.innerHeight} × ${window.devicePixelRatio}`,
    ],
  ];
  return (
    <section className={styles.diagnostics} aria-label={t("kiosk.diagnostics.title")}>
      <h2>{t("kiosk.diagnostics.title")}</h2>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{t("kiosk.diagnostics.close")}</p>
    </section>
  );
}
