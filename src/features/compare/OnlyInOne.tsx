import type { ReactNode } from "react";
import { useId } from "react";
import type { PairCount } from "#analysis/comparePeriods.ts";
import { categoryPairs, onlyIn, placePairs, sidePairs } from "#analysis/comparePeriods.ts";
import { useDatasetText, useFilter } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import type { View } from "#url/view.ts";
import styles from "./Compare.module.css";
import type { Which } from "./CountLink.tsx";
import { CountLink } from "./CountLink.tsx";
import type { ShownComparison } from "./useComparison.ts";

/** Places, actors and categories that one period has and the other has not. */
export function OnlyInOne({ shown }: { readonly shown: ShownComparison }) {
  const { t } = useLanguage();
  const text = useDatasetText();
  const filter = useFilter();
  const id = useId();
  const { comparison, pair } = shown;

  const part = (which: Which): ReactNode => (
    <div>
      <h3 className={styles.onlyTitle}>{t(which === "a" ? "compare.onlyA" : "compare.onlyB")}</h3>
      <dl className={styles.only}>
        <Values
          {...{ which, pair }}
          name={t("compare.only.places")}
          values={onlyIn(placePairs(comparison), which)}
          nameOf={text.municipality}
          change={(place) => ({ places: [place] })}
        />
        <Values
          {...{ which, pair }}
          name={t("compare.only.actors")}
          values={onlyIn(sidePairs(comparison, filter), which)}
          nameOf={(side) => t(`side.${side}`)}
          change={(side) => ({ sides: [side] })}
        />
        <Values
          {...{ which, pair }}
          name={t("compare.only.categories")}
          values={onlyIn(categoryPairs(comparison), which)}
          nameOf={(category) => t(`category.${category}`)}
          change={(category) => ({ categories: [category] })}
        />
      </dl>
    </div>
  );

  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {t("compare.only.title")}
      </h2>
      <div className={styles.onlyParts}>
        {part("a")}
        {part("b")}
      </div>
    </section>
  );
}

interface ValuesProps<Id extends string> extends Pick<ShownComparison, "pair"> {
  readonly which: Which;
  readonly name: string;
  readonly values: readonly PairCount<Id>[];
  readonly nameOf: (id: Id) => string;
  readonly change: (id: Id) => Partial<View>;
}

function Values<Id extends string>(props: ValuesProps<Id>) {
  const { which, pair, name, values, nameOf, change } = props;
  const { t, formats } = useLanguage();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {values.length === 0 ? (
          t("compare.only.none")
        ) : (
          <ul>
            {values.map((value) => (
              <li key={value.id}>
                {nameOf(value.id)}{" "}
                <CountLink
                  which={which}
                  pair={pair}
                  name={nameOf(value.id)}
                  change={change(value.id)}
                  text={formats.integer(value[which])}
                />
              </li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}
