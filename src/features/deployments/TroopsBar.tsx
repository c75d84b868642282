import type { DeploymentKind } from "#domain/force.ts";
import { DEPLOYMENT_KINDS } from "#domain/force.ts";
import type { SourceType } from "#domain/source.ts";
import { isSourceType, SOURCE_TYPES } from "#domain/source.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import styles from "./TroopsPanel.module.css";

/** What the tab can show, in the order of its buttons. */
export const TROOP_VIEWS = ["force", "nations", "bases", "commanders"] as const;
export type TroopView = (typeof TROOP_VIEWS)[number];

interface TroopsBarProps {
  readonly shown: TroopView;
  readonly onShow: (view: TroopView) => void;
  /** Codes of all nations that can be chosen. */
  readonly nations: readonly string[];
  readonly nation: string | null;
  readonly onNation: (nation: string | null) => void;
  readonly kind: DeploymentKind | null;
  readonly onKind: (kind: DeploymentKind | null) => void;
  readonly sourceTypes: readonly SourceType[];
  readonly onSourceTypes: (sourceTypes: readonly SourceType[]) => void;
  /** How much of everything is shown. */
  readonly counts: string;
}

/** What the tab shows, and its filters. */
export function TroopsBar(props: TroopsBarProps) {
  const { t, formats } = useLanguage();
  const { shown, onShow, nations, nation, onNation, kind, onKind, sourceTypes } = props;
  const byName = nations
    .map((code) => ({ code, name: formats.nation(code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <div className={styles.bar}>
      <fieldset className={styles.segments}>
        <legend className="visuallyHidden">{t("troops.views.label")}</legend>
        {TROOP_VIEWS.map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={view === shown}
            className={styles.segment}
            onClick={() => onShow(view)}
          >
            {t(`troops.views.${view}`)}
          </button>
        ))}
      </fieldset>
      <Choice
        label={t("troops.filter.nation")}
        value={nation ?? ""}
        options={byName.map(({ code, name }) => ({ value: code, text: name }))}
        onChange={(value) => onNation(value === "" ? null : value)}
      />
      <Choice
        label={t("troops.filter.kind")}
        value={kind ?? ""}
        options={DEPLOYMENT_KINDS.map((value) => ({
          value,
          text: t(`troops.kind.${value}`),
        }))}
        onChange={(value) => onKind(DEPLOYMENT_KINDS.find((known) => known === value) ?? null)}
      />
      <Choice
        label={t("troops.filter.source")}
        value={sourceTypes.length > 1 ? "several" : (sourceTypes[0] ?? "")}
        options={[
          ...SOURCE_TYPES.map((value) => ({
            value: value as string,
            text: t(`sourceType.${value}`),
          })),
          ...(sourceTypes.length > 1
            ? [
                {
                  value: "several",
                  text: t("troops.filter.several", { count: sourceTypes.length }),
                },
              ]
            : []),
        ]}
        onChange={(value) => props.onSourceTypes(isSourceType(value) ? [value] : [])}
      />
      <p className={styles.counts}>{props.counts}</p>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** Empty: all. */
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label className={styles.filter}>
      <span className="visuallyHidden">{label}</span>
      <select
        value={value}
        data-set={value !== ""}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{label}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
