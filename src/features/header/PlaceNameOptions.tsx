import { NAME_MODES } from "#domain/language.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";
import { RadioList } from "./RadioList.tsx";

/** How place names are shown, apart from the interface's language. */
export function PlaceNameOptions() {
  const { t } = useLanguage();
  const [{ names }, changeView] = useView();
  return (
    <RadioList
      label={t("header.names")}
      options={NAME_MODES.map((id) => ({ id, label: t(`names.${id}`) }))}
      chosen={names}
      onChoose={(mode) => changeView({ names: mode })}
    />
  );
}
