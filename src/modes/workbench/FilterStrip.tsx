import type { FamilyId } from "#domain/category.ts";
import { DateButton } from "#features/filters/DateButton.tsx";
import { FamilyButtons } from "#features/filters/FamilyButtons.tsx";
import { FilterChips } from "#features/filters/FilterChips.tsx";
import { FilterMenus } from "#features/filters/FilterMenus.tsx";
import { StatusLine } from "#features/filters/StatusLine.tsx";
import { StoriesButton } from "#features/story/StoriesButton.tsx";
import { useTranslate } from "#i18n/useLanguage.ts";
import styles from "./FilterStrip.module.css";

interface FilterStripProps {
  readonly isPhone: boolean;
  /** Whether the dates are chosen here; a tab that has its own place for them says no. */
  readonly hasDates?: boolean;
  /** Counts of a second period under the same filter. */
  readonly secondCounts?: Readonly<Record<FamilyId, number>> | undefined;
}

/** Families, filters, status and dates in one row; on a phone the families and a button for the rest. */
export function FilterStrip({ isPhone, hasDates = true, secondCounts }: FilterStripProps) {
  const t = useTranslate();
  return (
    <section className={styles.strip} aria-label={t("panels.filters")}>
      <div className={styles.row}>
        <FamilyButtons variant={isPhone ? "compact" : "full"} secondCounts={secondCounts} />
        <FilterMenus variant={isPhone ? "sheet" : "auto"} />
        <div className={styles.status}>
          <StatusLine />
          {/* The header of a phone has no room for the stories. */}
          {isPhone ? <StoriesButton look="link" /> : hasDates && <DateButton />}
        </div>
      </div>
      <FilterChips />
    </section>
  );
}
