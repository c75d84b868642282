import { useId, useState } from "react";
import type { PairPresetId } from "#analysis/comparedPeriods.ts";
import { isSamePair } from "#analysis/comparedPeriods.ts";
import { wholeYears } from "#analysis/datePresets.ts";
import { unite } from "#analysis/periods.ts";
import type { Days } from "#analysis/precedingPeriod.ts";
import { useDataset } from "#data/useDataset.ts";
import type { DaySpan } from "#domain/day.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import type { HistoryStep } from "#url/useView.ts";
import { useView } from "#url/useView.ts";
import styles from "./Compare.module.css";
import type { Which } from "./CountLink.tsx";
import { PeriodInput } from "./PeriodInput.tsx";
import type { ShownComparison } from "./useComparison.ts";

/** Both periods, typed or ready-made; everything chosen here is in the address. */
export function PeriodBar({ shown }: { readonly shown: ShownComparison }) {
  const { t } = useLanguage();
  const { index } = useDataset();
  const [, changeView] = useView();
  const [unusable, setUnusable] = useState<string | null>(null);
  const noticeId = useId();
  const { pair, presets, data } = shown;
  const years = wholeYears(index) ?? data;

  function choose(which: Which, days: Days, history: HistoryStep) {
    setUnusable(null);
    changeView(which === "a" ? { from: days.from, to: days.to } : { compare: days }, history);
  }

  const group = (which: Which) => (
    <PeriodGroup
      which={which}
      days={pair[which]}
      limits={unite(years, { first: pair[which].from, last: pair[which].to })}
      onChoose={(days, history) => choose(which, days, history)}
      onUnusable={setUnusable}
    />
  );

  return (
    <div className={styles.bar}>
      {group("a")}
      {group("b")}
      <fieldset className={styles.presets}>
        <legend className="visuallyHidden">{t("compare.presets")}</legend>
        {presets.map((preset) => (
          <Button
            key={preset.id}
            look="link"
            aria-pressed={!shown.isProposal && isSamePair(pair, preset)}
            onClick={() => {
              setUnusable(null);
              const isOwnA = preset.id !== "lastYear";
              // A's own dates stay as they are written: an open end stays open.
              changeView({
                ...(isOwnA ? {} : { from: preset.a.from, to: preset.a.to }),
                compare: preset.b,
              });
            }}
          >
            {t(PRESET_KEYS[preset.id])}
          </Button>
        ))}
        <Button
          look="link"
          onClick={() => {
            setUnusable(null);
            changeView({ from: pair.b.from, to: pair.b.to, compare: pair.a });
          }}
        >
          {t("compare.swap")}
        </Button>
      </fieldset>
      <p className={styles.same}>{t("compare.sameFilters")}</p>
      <p id={noticeId} role="alert" className={styles.unusable}>
        {unusable}
      </p>
    </div>
  );
}

const PRESET_KEYS = {
  preceding: "compare.preset.preceding",
  yearBefore: "compare.preset.yearBefore",
  lastYear: "compare.preset.lastYear",
} as const satisfies Record<PairPresetId, string>;

interface PeriodGroupProps {
  readonly which: Which;
  readonly days: Days;
  readonly limits: DaySpan;
  readonly onChoose: (days: Days, history: HistoryStep) => void;
  readonly onUnusable: (sentence: string) => void;
}

function PeriodGroup({ which, ...rest }: PeriodGroupProps) {
  const { t } = useLanguage();
  const name = t(which === "a" ? "compare.periodA" : "compare.periodB");
  return (
    <fieldset className={styles.period}>
      <legend className="visuallyHidden">{name}</legend>
      <span className={styles.letter} data-which={which} aria-hidden="true">
        {t(which === "a" ? "compare.a" : "compare.b")}
      </span>
      <PeriodInput {...rest} end="from" name={name} />
      <span aria-hidden="true">–</span>
      <PeriodInput {...rest} end="to" name={name} />
    </fieldset>
  );
}
