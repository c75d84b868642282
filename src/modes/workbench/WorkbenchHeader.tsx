import { isOld } from "#analysis/ageOfData.ts";
import { useConfig } from "#data/useConfig.ts";
import { useDataset } from "#data/useDataset.ts";
import { dayOfInstant } from "#domain/day.ts";
import { LanguageMenu } from "#features/header/LanguageMenu.tsx";
import { PhoneMenu } from "#features/header/PhoneMenu.tsx";
import { SearchBox } from "#features/header/SearchBox.tsx";
import { Tabs } from "#features/header/Tabs.tsx";
import { ThemeButton } from "#features/header/ThemeButton.tsx";
import { DataAge } from "#features/notices/DataAge.tsx";
import { StoriesButton } from "#features/story/StoriesButton.tsx";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { PHONE_QUERY } from "./EventsTab.tsx";
import { ShareButton } from "./ShareButton.tsx";
import styles from "./WorkbenchHeader.module.css";
import type { WorkbenchTab } from "./workbenchTabs.ts";
import { WORKBENCH_TABS } from "./workbenchTabs.ts";

/** Title, tabs, what data these are, search, share, language, theme. On a phone the tabs stand at the bottom. */
export function WorkbenchHeader({ tab }: { readonly tab: WorkbenchTab }) {
  const { t } = useLanguage();
  const { title } = useConfig().config;
  const isPhone = useMediaQuery(PHONE_QUERY);

  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.title}>
          {title === null ? (
            <>
              <strong>{t("app.country")}</strong>{" "}
              {t(isPhone ? "app.subtitleShort" : "app.subtitle")}
            </>
          ) : (
            <strong>{title}</strong>
          )}
        </h1>
        <DataAge />
        {!isPhone && <Tabs tabs={WORKBENCH_TABS} current={tab} variant="top" />}
        <div className={styles.rest}>
          {!isPhone && <DataVersion />}
          <SearchBox variant={isPhone ? "icon" : "open"} />
          {!isPhone && <StoriesButton />}
          <ShareButton isPhone={isPhone} />
          {isPhone ? (
            <PhoneMenu />
          ) : (
            <>
              <LanguageMenu />
              <ThemeButton />
            </>
          )}
        </div>
      </header>
      {isPhone && <Tabs tabs={WORKBENCH_TABS} current={tab} variant="bottom" />}
    </>
  );
}

/** Until when, and which version; old data say their date beside the title already. */
function DataVersion() {
  const { t, formats } = useLanguage();
  const { span, version } = useDataset();
  const isSaid = span === null || isOld(span.last, dayOfInstant(Date.now()));
  return (
    <p className={styles.version}>
      {!isSaid && t("app.dataTo", { day: formats.day(span.last) })}
      {!isSaid && version !== "" && " · "}
      {version !== "" && t("app.version", { version })}
    </p>
  );
}
