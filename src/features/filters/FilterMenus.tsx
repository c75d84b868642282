import { lazy, Suspense, useState } from "react";
import { useFilter } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Popover } from "#ui/Popover.tsx";
import styles from "./FilterMenus.module.css";
import type { FilterGroup } from "./filterGroups.ts";
import { countAsked, FILTER_GROUPS } from "./filterGroups.ts";

// What the menus hold comes with the first one that is opened.
const FilterOptions = lazy(async () => ({
  default: (await import("./FilterOptions.tsx")).FilterOptions,
}));
const FilterSheet = lazy(async () => ({
  default: (await import("./FilterSheet.tsx")).FilterSheet,
}));

interface FilterMenusProps {
  /** `sheet`: one button that opens all of them at once. `auto`: that on narrow pages. */
  readonly variant?: "menus" | "sheet" | "auto";
}

/** Every filter but dates, families and text. */
export function FilterMenus({ variant = "auto" }: FilterMenusProps) {
  return (
    <div className={styles.root} data-variant={variant}>
      {variant !== "sheet" && (
        <div className={styles.menus}>
          {FILTER_GROUPS.map((group) => (
            <GroupMenu key={group} group={group} />
          ))}
        </div>
      )}
      {variant !== "menus" && (
        <div className={styles.sheet}>
          <SheetButton />
        </div>
      )}
    </div>
  );
}

function GroupMenu({ group }: { readonly group: FilterGroup }) {
  const { t } = useLanguage();
  const asked = countAsked(group, useFilter());
  const label = t(`filters.group.${group}`);
  return (
    <Popover
      label={label}
      button={
        <>
          {label}
          {asked > 0 ? <Asked count={asked} /> : <Icon name="chevronDown" sizePx={12} />}
        </>
      }
    >
      {() => (
        <Suspense fallback={<p className={styles.wait}>{t("filters.loading")}</p>}>
          <FilterOptions group={group} />
        </Suspense>
      )}
    </Popover>
  );
}

function SheetButton() {
  const { t } = useLanguage();
  const filter = useFilter();
  const [isOpen, setOpen] = useState(false);
  const asked = FILTER_GROUPS.reduce((sum, group) => sum + countAsked(group, filter), 0);
  return (
    <>
      <Button
        className={styles.sheetButton}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {t("panels.filters")}
        {asked > 0 && <Asked count={asked} />}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <FilterSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** How many values of a menu are in force. */
function Asked({ count }: { readonly count: number }) {
  const { t, formats } = useLanguage();
  return (
    <span className={styles.asked}>
      <span aria-hidden="true">{formats.integer(count)}</span>
      <span className="visuallyHidden">{t("filters.inForce", { count })}</span>
    </span>
  );
}
