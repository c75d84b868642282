import { wordHeadCount } from "#analysis/headCount.ts";
import { useDataset, useDatasetText } from "#data/useDataset.ts";
import type { EventId } from "#domain/event.ts";
import type { StoryStep } from "#domain/story.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import { useView } from "#url/useView.ts";
import styles from "./StoryReader.module.css";

/** What a step's words rest on: each cited record opens, each figure leads to its source. */
export function StepRecords({ step }: { readonly step: StoryStep }) {
  const { t, formats } = useLanguage();
  const { index, deployments, strength } = useDataset();
  const text = useDatasetText();
  const [, changeView] = useView();
  const figures = strength.filter(({ id }) => step.figures.includes(id));

  return (
    <div className={styles.records}>
      <ul className={styles.list} aria-label={t("story.records")}>
        {step.cites.map((id) => {
          const event = index.events.find((candidate) => candidate.id === id);
          if (event !== undefined) {
            return (
              <li key={id}>
                <Button
                  look="link"
                  onClick={() => changeView({ event: event.id, deployment: null, tab: "events" })}
                >
                  {text.event(event).title}
                </Button>
              </li>
            );
          }
          const deployment = deployments.find((candidate) => candidate.id === id);
          if (deployment === undefined) return null;
          return (
            <li key={id}>
              <Button
                look="link"
                onClick={() =>
                  changeView({ deployment: id, event: null as EventId | null, tab: "troops" })
                }
              >
                {text.deployment(deployment).unit}, {formats.range(deployment.date)}
              </Button>
            </li>
          );
        })}
      </ul>
      {figures.length > 0 && (
        <ul className={styles.list} aria-label={t("story.figures")}>
          {figures.map(({ id, asOf, personnel, precision, sources }) => (
            <li key={id}>
              {t("story.figure", {
                strength: t(wordHeadCount(personnel, precision).key, { personnel }),
                date: formats.range(asOf),
              })}{" "}
              <ExternalLink url={sources[0]?.url ?? null} newTabLabel={t("common.opensNewTab")}>
                {text.term(sources[0]?.publisher ?? t("common.notStated"))}
              </ExternalLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
