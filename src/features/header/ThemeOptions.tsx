import { useLanguage } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";
import { THEMES } from "#url/view.ts";
import { RadioList } from "./RadioList.tsx";

/** Light, dark, or as the reader's system is. */
export function ThemeOptions() {
  const { t } = useLanguage();
  const [{ theme }, changeView] = useView();
  return (
    <RadioList
      label={t("header.theme")}
      options={THEMES.map((id) => ({ id, label: t(`header.theme.${id}`) }))}
      chosen={theme}
      onChoose={(chosen) => changeView({ theme: chosen })}
    />
  );
}
