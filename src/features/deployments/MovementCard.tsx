import { eventsAnswered, partsOf } from "#analysis/followUp.ts";
import { strengthFrom, strengthOn } from "#analysis/strength.ts";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import { addDays } from "#domain/day.ts";
import type { SituationEvent } from "#domain/event.ts";
import type { Deployment, Endpoint } from "#domain/force.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useView } from "#url/useView.ts";
import styles from "./Records.module.css";
import { SourceLinks } from "./SourceLinks.tsx";
import { useCardFocus } from "./useCardFocus.ts";
import { useForceWords } from "./useForceWords.ts";

interface MovementCardProps {
  readonly deployment: Deployment;
  /** Not among the movements shown: other dates, another filter. */
  readonly isOutside: boolean;
  readonly onClose: () => void;
}

/** One movement with all that its record states; what it does not state is said to be not stated. */
export function MovementCard({ deployment, isOutside, onClose }: MovementCardProps) {
  const { t, formats } = useLanguage();
  const text = useDatasetText();
  const words = useForceWords();
  const { index, deployments, strength, bases } = useDataset();
  const { card, heading } = useCardFocus(deployment.id, onClose);
  const { unit, summary, note } = text.deployment(deployment);
  const { date, origin, destination, sameAs } = deployment;
  const answered = eventsAnswered(deployment, index.events);
  const whole = deployments.find(({ id }) => id === deployment.includedIn);
  const parts = partsOf(deployment.id, deployments);
  const same = index.events.find(({ id }) => id === sameAs);
  const before = strengthOn(strength, addDays(date.first, -1));
  const after = strengthFrom(strength, date.first);

  // A camp has a name of its own; its two spellings are for the map.
  function endpoint(end: Endpoint | null): string {
    if (end === null) return t("common.notStated");
    const base = bases.find(({ id }) => id === end.place);
    return base === undefined ? text.endpoint(end) : text.term(base.name);
  }

  return (
    <section ref={card} className={styles.card} aria-label={t("troops.card.label")}>
      <div className={styles.cardHead}>
        <p className={styles.muted}>
          {t(`troops.kind.${deployment.kind}`)} ·{" "}
          {t("troops.card.confidence", {
            confidence: t(`confidence.${deployment.confidence}`),
          })}
        </p>
        <Button look="quiet" isIcon aria-label={t("common.close")} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.cardTitle}>
        {unit}
      </h2>
      {isOutside && <p className={styles.outside}>{t("troops.card.outside")}</p>}
      <p>{summary}</p>
      <dl className={styles.facts}>
        <Fact name={t("troops.column.personnel")}>
          {words.headCount(deployment)}
          {deployment.cumulative && ` · ${t("troops.card.cumulative")}`}
        </Fact>
        <Fact name={t("troops.column.contributors")}>{words.nationList(deployment.nations)}</Fact>
        <Fact name={t("troops.card.dates")}>
          {t("troops.dates", {
            from: formats.range(date),
            to:
              deployment.endDate === null
                ? t("troops.card.endNotStated")
                : formats.range(deployment.endDate),
          })}
        </Fact>
        <Fact name={t("troops.card.route")}>
          {t("troops.card.fromTo", {
            from: endpoint(origin),
            to: endpoint(destination),
          })}
        </Fact>
        <Fact name={t("troops.card.strength")}>
          <StrengthAround before={before} after={after} />
        </Fact>
        {same !== undefined && (
          <Fact name={t("troops.card.sameAs")}>
            <EventLink event={same} />
          </Fact>
        )}
        <Fact name={t("troops.card.answers")}>
          {answered.length === 0 ? (
            t("troops.card.answersNone")
          ) : (
            <ul>
              {answered.map((event) => (
                <li key={event.id}>
                  <EventLink event={event} />
                  {event.day !== null && (
                    <span className={styles.muted}>
                      {" "}
                      {t("troops.card.daysAfter", { count: date.first - event.day })}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Fact>
        {whole !== undefined && (
          <Fact name={t("troops.column.partOf")}>
            <MovementLink deployment={whole} />
          </Fact>
        )}
        {parts.length > 0 && (
          <Fact name={t("troops.card.contains")}>
            <ul>
              {parts.map((part) => (
                <li key={part.id}>
                  <MovementLink deployment={part} />
                </li>
              ))}
            </ul>
            <p className={styles.muted}>{t("troops.card.notAdded")}</p>
          </Fact>
        )}
        {note !== null && <Fact name={t("troops.card.note")}>{note}</Fact>}
      </dl>
      <h3 className={styles.subhead}>{t("troops.sources")}</h3>
      <SourceLinks sources={deployment.sources} />
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface StrengthAroundProps {
  readonly before: ReturnType<typeof strengthOn>;
  readonly after: ReturnType<typeof strengthFrom>;
}

function StrengthAround({ before, after }: StrengthAroundProps) {
  const { t, formats } = useLanguage();
  const words = useForceWords();
  const said = (on: ReturnType<typeof strengthOn>) =>
    on === null
      ? t("common.notStated")
      : t("troops.card.strengthOf", {
          strength: words.strength(on),
          date: formats.range(on.figure.asOf),
        });
  return (
    <ul>
      <li>{t("troops.card.before", { strength: said(before) })}</li>
      <li>{t("troops.card.after", { strength: said(after) })}</li>
    </ul>
  );
}

function EventLink({ event }: { readonly event: SituationEvent }) {
  const { formats } = useLanguage();
  const text = useDatasetText();
  const [, changeView] = useView();
  return (
    <Button
      look="link"
      className={styles.inlineLink}
      onClick={() => changeView({ event: event.id, deployment: null, tab: "events" })}
    >
      {event.day === null ? "" : `${formats.day(event.day)} · `}
      {text.event(event).title}
    </Button>
  );
}

function MovementLink({ deployment }: { readonly deployment: Deployment }) {
  const { formats } = useLanguage();
  const text = useDatasetText();
  const words = useForceWords();
  const [, changeView] = useView();
  return (
    <Button
      look="link"
      className={styles.inlineLink}
      onClick={() => changeView({ deployment: deployment.id })}
    >
      {[
        formats.range(deployment.date),
        text.deployment(deployment).unit,
        words.headCount(deployment),
      ].join(" · ")}
    </Button>
  );
}
