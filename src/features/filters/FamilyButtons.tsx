import { useId, useMemo } from "react";
import { familyStateOf, toggleFamily } from "#analysis/categoryChoice.ts";
import { useDataset, useFacets } from "#data/useDataset.ts";
import type { FamilyId } from "#domain/category.ts";
import { FAMILY_IDS } from "#domain/category.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { FamilyGlyph } from "#ui/FamilyGlyph.tsx";
import { useView } from "#url/useView.ts";
import styles from "./FamilyButtons.module.css";

interface FamilyButtonsProps {
  /** `compact`: glyph and count. `auto`: compact on narrow pages. */
  readonly variant?: "full" | "compact" | "auto";
  /** Counts of a second period, said after those of the first. */
  readonly secondCounts?: Readonly<Record<FamilyId, number>> | undefined;
}

const PRESSED = { on: true, off: false, mixed: "mixed" } as const;

/** One toggle per family, in view without opening anything. Its name is the family's, its description the count. */
export function FamilyButtons({ variant = "auto", secondCounts }: FamilyButtonsProps) {
  const { t } = useLanguage();
  const [{ categories }, changeView] = useView();
  const families = useOccurringFamilies();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no flex container in every engine.
    <div
      role="group"
      aria-label={t("filters.families")}
      className={styles.row}
      data-variant={variant}
    >
      {families.map((family) => (
        <FamilyButton
          key={family}
          family={family}
          second={variant === "compact" ? undefined : secondCounts?.[family]}
          pressed={PRESSED[familyStateOf(categories, family)]}
          onToggle={() => changeView({ categories: toggleFamily(categories, family) })}
        />
      ))}
    </div>
  );
}

// "Other" holds imported records that fit none; it is offered only where there are any.
function useOccurringFamilies(): readonly FamilyId[] {
  const { index } = useDataset();
  return useMemo(
    () => FAMILY_IDS.filter((id, code) => id !== "other" || index.families.includes(code)),
    [index],
  );
}

interface FamilyButtonProps {
  readonly family: FamilyId;
  /** Its count in a second period; undefined where there is none, or no room. */
  readonly second: number | undefined;
  readonly pressed: boolean | "mixed";
  readonly onToggle: () => void;
}

function FamilyButton({ family, second, pressed, onToggle }: FamilyButtonProps) {
  const { t, formats } = useLanguage();
  const count = useFacets().families[family];
  const label = t(`family.${family}`);
  const countId = useId();
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={pressed}
      aria-label={label}
      aria-describedby={countId}
      title={label}
      data-muted={count + (second ?? 0) === 0}
      onClick={onToggle}
    >
      <FamilyGlyph family={family} size={13} />
      <span className={styles.name}>{label}</span>
      <span className={styles.count}>
        {formats.integer(count)}
        {second !== undefined && ` / ${formats.integer(second)}`}
      </span>
      <span id={countId} hidden>
        {second === undefined
          ? t("count.events", { count })
          : t("compare.inBoth", { a: t("count.events", { count }), b: second })}
      </span>
    </button>
  );
}
