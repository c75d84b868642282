import { useMemo } from "react";
import { dimensionBit } from "#analysis/filter.ts";
import { useDataset, useSelection } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Banner } from "#ui/Banner.tsx";
import { Button } from "#ui/Button.tsx";
import { useView } from "#url/useView.ts";
import { DismissButton } from "./DismissButton.tsx";

/** A link made with another version of the data says so: its figures may have changed. */
export function PinNotice() {
  const { t } = useLanguage();
  const { version } = useDataset();
  const [{ pin }, changeView] = useView();
  if (pin === null || version === "" || pin === version) return null;
  return (
    <Banner
      icon="clock"
      actions={<DismissButton onDismiss={() => changeView({ pin: null }, "replace")} />}
    >
      {t("notice.pin", { pin, version })}
    </Banner>
  );
}

/** The data as of a day: how many records are left out, and how many shown ones were reworded since. */
export function AsOfNotice() {
  const { t, formats } = useLanguage();
  const { index } = useDataset();
  const { fails, positions } = useSelection();
  const [{ asOf }, changeView] = useView();
  const { later, reworded } = useMemo(() => {
    const bit = dimensionBit("asOf");
    const isReworded = (position: number) =>
      asOf !== null && (index.events[position]?.updated ?? asOf) > asOf;
    return {
      later: fails.reduce((count, bits) => count + ((bits & bit) === 0 ? 0 : 1), 0),
      reworded: positions.reduce((count, position) => count + (isReworded(position) ? 1 : 0), 0),
    };
  }, [index, fails, positions, asOf]);
  if (asOf === null) return null;
  return (
    <Banner
      icon="clock"
      actions={
        <Button look="link" onClick={() => changeView({ asOf: null })}>
          {t("notice.showCurrent")}
        </Button>
      }
    >
      {t("notice.asOf", { day: formats.day(asOf) })} {t("notice.asOfLater", { count: later })}{" "}
      {reworded > 0 && t("notice.asOfReworded", { count: reworded })}
    </Banner>
  );
}
