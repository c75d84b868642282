import type { ReactNode } from "react";
import type { DatePreset, Dates } from "#analysis/datePresets.ts";
import type { DaySpan } from "#domain/day.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Icon } from "#ui/Icon.tsx";
import type { HistoryStep } from "#url/useView.ts";
import { DateInput } from "./DateInput.tsx";
import styles from "./TimelineControls.module.css";

interface TimelineControlsProps {
  /** As asked for: open where the view leaves them open. */
  readonly dates: Dates;
  readonly selected: DaySpan;
  /** Days that can be chosen. */
  readonly limits: DaySpan;
  readonly presets: readonly DatePreset[];
  readonly onPreset: (dates: Dates) => void;
  readonly onChoose: (span: DaySpan, history: HistoryStep) => void;
  readonly onStep: (direction: 1 | -1) => void;
  readonly isPlaying: boolean;
  /** Undefined where nothing may move by itself. */
  readonly onPlay: (() => void) | undefined;
  /** What else stands in the row. */
  readonly children: ReactNode;
}

/** Every way to choose dates without dragging: typed, ready-made, step by step, or played. */
export function TimelineControls(props: TimelineControlsProps) {
  const { selected, limits, onChoose, onStep, isPlaying, onPlay, children } = props;
  const { t } = useLanguage();
  return (
    <>
      <span className={styles.group}>
        <button
          type="button"
          className={styles.icon}
          aria-label={t("timeline.stepBack")}
          onClick={() => onStep(-1)}
        >
          <Icon name="chevronLeft" sizePx={14} />
        </button>
        {onPlay !== undefined && (
          <button
            type="button"
            className={styles.icon}
            aria-label={t(isPlaying ? "timeline.pause" : "timeline.play")}
            onClick={onPlay}
          >
            <Icon name={isPlaying ? "pause" : "play"} sizePx={12} />
          </button>
        )}
        <button
          type="button"
          className={styles.icon}
          aria-label={t("timeline.stepForward")}
          onClick={() => onStep(1)}
        >
          <Icon name="chevronRight" sizePx={14} />
        </button>
      </span>
      <span className={styles.group}>
        <Presets {...props} />
      </span>
      <span className={styles.group}>
        <DateInput {...{ selected, limits, onChoose }} end="first" />
        <span aria-hidden="true">–</span>
        <DateInput {...{ selected, limits, onChoose }} end="last" />
      </span>
      {children}
    </>
  );
}

/** Ranges worth one click; a range is named by its years where it has no name of its own. */
function Presets({ dates, presets, limits, onPreset }: TimelineControlsProps) {
  const { t, formats } = useLanguage();
  function nameOf({ id, from, to }: DatePreset): string {
    if (id === "all") return t("timeline.allYears");
    if (id === "lastYear") return t("timeline.lastTwelveMonths");
    const [first, last] = [formats.year(from ?? limits.first), formats.year(to ?? limits.last)];
    return first === last ? first : `${first}–${last}`;
  }
  return presets.map((preset) => (
    <button
      key={preset.id}
      type="button"
      className={styles.preset}
      aria-pressed={preset.from === dates.from && preset.to === dates.to}
      onClick={() => onPreset({ from: preset.from, to: preset.to })}
    >
      {nameOf(preset)}
    </button>
  ));
}
