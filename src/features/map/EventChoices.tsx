import { eventAt } from "#analysis/eventIndex.ts";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import { familyOf } from "#domain/category.ts";
import { wordEventDate } from "#i18n/eventWords.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { FamilyGlyph } from "#ui/FamilyGlyph.tsx";
import { useView } from "#url/useView.ts";
import styles from "./EventChoices.module.css";

/** As many as a person reads through; the event list holds all of them. */
const MOST_CHOICES = 60;

interface EventChoicesProps {
  /** Events under heads, each ascending by day. */
  readonly groups: readonly { readonly name: string; readonly positions: readonly number[] }[];
  onDone(): void;
}

/** Events to choose from, newest first; choosing one opens its card. */
export function EventChoices({ groups, onDone }: EventChoicesProps) {
  const { index } = useDataset();
  const text = useDatasetText();
  const { t, formats } = useLanguage();
  const [, changeView] = useView();
  return (
    <div className={styles.choices}>
      {groups.map(({ name, positions }) => (
        <section key={name}>
          <h3 className={styles.head}>
            {name} <span>{t("count.events", { count: positions.length })}</span>
          </h3>
          <ul>
            {positions
              .slice(-MOST_CHOICES)
              .toReversed()
              .map((position) => {
                const event = eventAt(index, position);
                return (
                  <li key={event.id}>
                    <button
                      type="button"
                      className={styles.choice}
                      onClick={() => {
                        changeView({ event: event.id });
                        onDone();
                      }}
                    >
                      <FamilyGlyph family={familyOf(event.category)} />
                      <span>
                        {text.event(event).title}
                        <small>{wordEventDate(event, t, formats)}</small>
                      </span>
                    </button>
                  </li>
                );
              })}
          </ul>
          {positions.length > MOST_CHOICES && (
            <p className={styles.more}>
              {t("map.moreInList", { count: positions.length - MOST_CHOICES })}
            </p>
          )}
        </section>
      ))}
    </div>
  );
}
