import { lazy, Suspense, useMemo } from "react";
import { countElsewhere, type ElsewherePlace } from "#analysis/elsewhere.ts";
import { eventAt } from "#analysis/eventIndex.ts";
import { useDataset, useDatasetText, useSelection } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Popover } from "#ui/Popover.tsx";
import styles from "./ElsewhereList.module.css";
import { OBSTACLE } from "./MapLabels.tsx";

const EventChoices = lazy(async () => ({
  default: (await import("./EventChoices.tsx")).EventChoices,
}));

/** Rows before the rest is gathered in one. */
const MOST_ROWS = 4;

interface ElsewhereListProps {
  /** `chip`: one button that opens the list; `short` leaves out the word for events. */
  readonly look: "panel" | "chip" | "short";
}

/** Events beside the map: abroad, country-wide or without a place, counted by place; each opens its events. */
export function ElsewhereList({ look }: ElsewhereListProps) {
  const { index } = useDataset();
  const { positions } = useSelection();
  const { t, formats } = useLanguage();
  const elsewhere = useMemo(() => countElsewhere(index, positions), [index, positions]);
  const rows = useRows(elsewhere.places);
  if (elsewhere.count === 0) return null;

  if (look !== "panel") {
    const key = look === "short" ? "map.elsewhereShort" : "map.elsewhereEvents";
    return (
      <div className={styles.chip} {...{ [OBSTACLE]: "" }}>
        <Popover label={t("map.elsewhere")} button={t(key, { count: elsewhere.count })}>
          {(close) => (
            <Suspense fallback={null}>
              <EventChoices
                groups={rows.map(({ name, positions: members }) => ({ name, positions: members }))}
                onDone={close}
              />
            </Suspense>
          )}
        </Popover>
      </div>
    );
  }
  return (
    <section className={styles.panel} {...{ [OBSTACLE]: "" }} aria-label={t("map.elsewhere")}>
      <p className={styles.head}>
        {t("map.elsewhere")} <b>{formats.integer(elsewhere.count)}</b>
      </p>
      <ul>
        {rows.map(({ key, name, positions: members }) => (
          <li key={key} className={styles.row}>
            <Popover
              label={name}
              buttonLabel={`${name}, ${t("count.events", { count: members.length })}`}
              button={
                <>
                  <span>{name}</span>
                  <span>{formats.integer(members.length)}</span>
                </>
              }
            >
              {(close) => (
                <Suspense fallback={null}>
                  <EventChoices groups={[{ name, positions: members }]} onDone={close} />
                </Suspense>
              )}
            </Popover>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly positions: readonly number[];
}

function useRows(places: readonly ElsewherePlace[]): readonly Row[] {
  const { index } = useDataset();
  const text = useDatasetText();
  const { t } = useLanguage();
  return useMemo(() => {
    // One place more than the rows hold needs no gathering: it takes the gathered row's place.
    const shown = places.length <= MOST_ROWS + 1 ? places : places.slice(0, MOST_ROWS);
    const rest = places.slice(shown.length).flatMap(({ positions }) => positions);
    const rows = shown.map(({ name, positions }) => ({
      key: name ?? "",
      // "Brussels, Belgium": the town says enough beside a map.
      name:
        name === null
          ? t("map.placeNotKnown")
          : (text.place(eventAt(index, positions[0] as number).place).split(",")[0] as string),
      positions,
    }));
    if (rest.length === 0) return rows;
    const name = t("map.otherPlaces", { count: places.length - shown.length });
    return [...rows, { key: "rest", name, positions: rest.toSorted((a, b) => a - b) }];
  }, [places, index, text, t]);
}
