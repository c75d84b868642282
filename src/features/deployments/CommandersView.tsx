import type { ChartTable } from "#analysis/chartTable.ts";
import { commandersOn } from "#analysis/commandersOn.ts";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import type { EpochDay } from "#domain/day.ts";
import { formatIsoRange } from "#domain/day.ts";
import type { Commander } from "#domain/force.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { CommanderLane } from "./CommanderLane.tsx";
import styles from "./TroopsPanel.module.css";
import { useForceWords } from "./useForceWords.ts";
import type { Troops } from "./useTroops.ts";

interface CommandersViewProps {
  readonly troops: Troops;
  readonly nation: string | null;
}

/** Terms of command on the time axis, and who commanded on the day of the selected event. */
export function CommandersView({ troops, nation }: CommandersViewProps) {
  const { t, formats } = useLanguage();
  const words = useForceWords();
  const text = useDatasetText();
  const { index } = useDataset();
  const [view] = useView();
  const { force, whole, period } = troops;
  const commanders = force.commanders.filter((one) => nation === null || one.nation === nation);
  const event = index.events.find(({ id }) => id === view.event);
  const day = event?.day ?? null;
  const table: ChartTable = {
    columns: [
      { name: "number", label: t("troops.column.number"), isNumber: true },
      { name: "rank", label: t("troops.column.rank") },
      { name: "name", label: t("troops.column.name") },
      { name: "nation", label: t("troops.column.nation") },
      { name: "from", label: t("troops.column.from") },
      { name: "to", label: t("troops.column.to") },
      { name: "confidence", label: t("troops.column.confidence") },
    ],
    rows: commanders.map((commander) => ({
      id: String(commander.number),
      sources: commander.sources,
      cells: [
        { value: commander.number, text: formats.integer(commander.number) },
        { value: commander.rank, text: text.term(commander.rank) },
        { value: commander.name, text: commander.name },
        { value: commander.nation, text: formats.nation(commander.nation) },
        {
          value: commander.from === null ? null : formatIsoRange(commander.from),
          text: commander.from === null ? t("common.notStated") : formats.range(commander.from),
        },
        {
          value: commander.to === null ? null : formatIsoRange(commander.to),
          text: commander.to === null ? t("troops.open") : formats.range(commander.to),
        },
        {
          value: commander.confidence,
          text: t(`confidence.${commander.confidence}`),
        },
      ],
    })),
  };

  return (
    <div className={styles.page}>
      <dl className={styles.ends}>
        {event !== undefined && day !== null && (
          <OnDay
            name={t("troops.commanders.onEvent", {
              day: formats.day(day),
              event: text.event(event).title,
            })}
            day={day}
            commanders={force.commanders}
          />
        )}
        <OnDay
          name={t("troops.commanders.atEnd", { day: formats.day(period.last) })}
          day={period.last}
          commanders={force.commanders}
        />
      </dl>
      {event === undefined && <p className={styles.note}>{t("troops.commanders.selectEvent")}</p>}
      <ChartFrame
        title={t("troops.commanders.title", { count: commanders.length })}
        summary={t("troops.commanders.summary")}
        table={table}
        fileName="commanders"
      >
        <CommanderLane
          commanders={commanders}
          span={whole}
          day={day}
          nameOf={(one: Commander) => `${one.name}, ${words.term(one)}`}
        />
      </ChartFrame>
    </div>
  );
}

interface OnDayProps {
  readonly name: string;
  readonly day: EpochDay;
  readonly commanders: readonly Commander[];
}

function OnDay({ name, day, commanders }: OnDayProps) {
  const { t, formats } = useLanguage();
  const text = useDatasetText();
  const found = commandersOn(commanders, day);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {found.length === 0 && t("common.notStated")}
        <ul>
          {found.map(({ commander, certainty }) => (
            <li key={commander.number}>
              <strong>
                {text.term(commander.rank)} {commander.name}
              </strong>
              , {formats.nation(commander.nation)}
              {certainty !== "in-office" && (
                <span className={styles.muted}> ({t(`troops.certainty.${certainty}`)})</span>
              )}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
