import { useLanguage } from "#i18n/useLanguage.ts";
import { Icon } from "#ui/Icon.tsx";
import { Popover } from "#ui/Popover.tsx";
import { useView } from "#url/useView.ts";
import { ThemeOptions } from "./ThemeOptions.tsx";

/** Opens the choice of theme; its name says which is in force. */
export function ThemeButton() {
  const { t } = useLanguage();
  const [{ theme }] = useView();
  return (
    <Popover
      label={t("header.theme")}
      align="end"
      isIcon
      button={<Icon name="theme" />}
      buttonLabel={t("header.themeIs", { theme: t(`header.theme.${theme}`) })}
    >
      {() => <ThemeOptions />}
    </Popover>
  );
}
