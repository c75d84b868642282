import { ComparePanel } from "#features/compare/ComparePanel.tsx";
import { useSecondFacets } from "#features/compare/useSecondFacets.ts";
import { PanelBoundary } from "#features/notices/PanelBoundary.tsx";
import { useTranslate } from "#i18n/useLanguage.ts";
import { FilterStrip } from "./FilterStrip.tsx";

/** Two periods under the filters that both share. Load it lazily. */
export function CompareTab({ isPhone }: { readonly isPhone: boolean }) {
  const t = useTranslate();
  const second = useSecondFacets();
  return (
    <>
      <FilterStrip isPhone={isPhone} hasDates={false} secondCounts={second?.families} />
      <PanelBoundary name={t("panels.compare")} panel="compare">
        <ComparePanel />
      </PanelBoundary>
    </>
  );
}
