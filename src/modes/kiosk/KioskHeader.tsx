import type { TourStep } from "#analysis/tour.ts";
import { useConfig } from "#data/useConfig.ts";
import { useDatasetText } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import styles from "./KioskHeader.module.css";
import type { KioskState } from "./kioskMachine.ts";
import { secondsToTour } from "./kioskMachine.ts";
import { useNow } from "./useNow.ts";

interface KioskHeaderProps {
  readonly tour: readonly TourStep[];
  readonly state: KioskState;
  readonly idleMs: number;
  readonly onPause: () => void;
  readonly onResume: () => void;
}

/** Title, what is told and how far it is, the way to stop it, and the time of day. */
export function KioskHeader({ tour, state, idleMs, onPause, onResume }: KioskHeaderProps) {
  const { t } = useLanguage();
  const { title } = useConfig().config;
  const { story: words } = useDatasetText();
  const step = tour[state.step] ?? null;
  const isPaused = state.phase === "interact";

  return (
    <header className={styles.header}>
      <h1 className={styles.title}>
        {title === null ? (
          <>
            <strong>{t("app.country")}</strong> {t("app.subtitle")}
          </>
        ) : (
          <strong>{title}</strong>
        )}
      </h1>
      {step !== null && (
        <p className={styles.story}>
          {step.story === null ? t("kiosk.overview") : words(step.story).title}
        </p>
      )}
      {step?.story != null && <StepBar count={step.story.steps.length} current={step.number} />}
      {tour.length > 1 && (
        <div className={styles.control} data-tour-control>
          {isPaused && <Countdown state={state} idleMs={idleMs} />}
          <Button look="quiet" onClick={isPaused ? onResume : onPause}>
            <Icon name={isPaused ? "play" : "pause"} />
            {t(isPaused ? "kiosk.resume" : "kiosk.pause")}
          </Button>
        </div>
      )}
      <Clock />
    </header>
  );
}

function StepBar({ count, current }: { readonly count: number; readonly current: number }) {
  const { t } = useLanguage();
  return (
    <p className={styles.bar}>
      <span className="visuallyHidden">{t("story.stepOf", { step: current, steps: count })}</span>
      {Array.from({ length: count }, (_, offset) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a segment is its place
          key={offset}
          aria-hidden="true"
          data-state={offset + 1 < current ? "done" : offset + 1 === current ? "now" : "next"}
        />
      ))}
    </p>
  );
}

function Countdown({ state, idleMs }: Pick<KioskHeaderProps, "state" | "idleMs">) {
  const { t } = useLanguage();
  useNow(1000);
  const seconds = secondsToTour(state, performance.now(), idleMs) ?? 0;
  return <span>{t("kiosk.continuesIn", { count: seconds })}</span>;
}

function Clock() {
  const { formats } = useLanguage();
  const time = formats.time(useNow(1000).getTime());
  return (
    <time className={styles.clock} dateTime={time}>
      {time}
    </time>
  );
}
