import type { ReactNode } from "react";
import type { MessageKey } from "#i18n/messages.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import type { EmbedPanel, EmbedPart, EmbedView, Interaction } from "#url/embedView.ts";
import { EMBED_PANELS, EMBED_PARTS, INTERACTIONS } from "#url/embedView.ts";
import styles from "./ShareDialog.module.css";

const PANEL_NAMES: Readonly<Record<EmbedPanel, MessageKey>> = {
  figures: "panels.figures",
  map: "panels.map",
  timeline: "panels.timeline",
  list: "panels.events",
  troops: "panels.troops",
};

const PART_NAMES: Readonly<Record<EmbedPart, MessageKey>> = {
  title: "share.part.title",
  filters: "share.part.filters",
  search: "share.part.search",
  legend: "share.part.legend",
  share: "share.part.share",
  counts: "share.part.counts",
};

const INTERACTION_NAMES: Readonly<Record<Interaction, MessageKey>> = {
  guarded: "share.interact.guarded",
  full: "share.interact.full",
  none: "share.interact.none",
};

interface EmbedOptionsProps {
  readonly embed: EmbedView;
  readonly onChange: (embed: EmbedView) => void;
  readonly heightPx: number;
  readonly onHeight: (heightPx: number) => void;
}

/** What the embed shows and how it behaves; each choice is a parameter of its address. */
export function EmbedOptions({ embed, onChange, heightPx, onHeight }: EmbedOptionsProps) {
  const t = useTranslate();
  return (
    <div className={styles.options}>
      <Choices legend={t("share.panels")} note={t("share.panelsNote")}>
        {EMBED_PANELS.map((panel) => (
          <Check
            key={panel}
            label={t(PANEL_NAMES[panel])}
            isChecked={embed.panels.includes(panel)}
            onToggle={() => onChange({ ...embed, panels: toggled(embed.panels, panel) })}
          />
        ))}
      </Choices>
      <Choices legend={t("share.hide")}>
        {EMBED_PARTS.map((part) => (
          <Check
            key={part}
            label={t(PART_NAMES[part])}
            isChecked={embed.hidden.includes(part)}
            onToggle={() => onChange({ ...embed, hidden: toggled(embed.hidden, part) })}
          />
        ))}
      </Choices>
      <div className={styles.fields}>
        <label>
          {t("share.interaction")}
          <select
            value={embed.interact}
            onChange={(event) =>
              onChange({ ...embed, interact: event.target.value as Interaction })
            }
          >
            {INTERACTIONS.map((interaction) => (
              <option key={interaction} value={interaction}>
                {t(INTERACTION_NAMES[interaction])}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("share.load")}
          <select
            value={embed.load}
            onChange={(event) =>
              onChange({ ...embed, load: event.target.value === "click" ? "click" : "auto" })
            }
          >
            <option value="auto">{t("share.load.auto")}</option>
            <option value="click">{t("share.load.click")}</option>
          </select>
        </label>
        <label>
          {t("share.height")}
          <input
            type="number"
            min={200}
            max={2000}
            step={10}
            value={heightPx}
            onChange={(event) => onHeight(Number(event.target.value))}
          />
        </label>
      </div>
    </div>
  );
}

function Choices(props: {
  readonly legend: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className={styles.choices}>
      <legend>{props.legend}</legend>
      {props.children}
      {props.note !== undefined && <p className={styles.note}>{props.note}</p>}
    </fieldset>
  );
}

function Check(props: {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onToggle: () => void;
}) {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={props.isChecked} onChange={props.onToggle} />
      {props.label}
    </label>
  );
}

function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
}
