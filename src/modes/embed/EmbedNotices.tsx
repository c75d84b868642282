import { Notices } from "#features/notices/Notices.tsx";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Banner } from "#ui/Banner.tsx";
import { readSearch } from "#url/useView.ts";
import { useEmbedView } from "./useEmbedView.ts";
import { BASE_ROW } from "./useFittedMap.ts";

/** What of the address could not be used: the embed's own parameters here, the view's beside them. */
export function EmbedNotices() {
  const t = useTranslate();
  const { unreadable } = useEmbedView();
  const others = unreadable.filter((name) => name !== "v");
  return (
    <div {...BASE_ROW}>
      {unreadable.includes("v") && (
        <Banner icon="warning">{t("embed.unknownVersion", { version: asked("v") })}</Banner>
      )}
      {others.length > 0 && (
        <Banner icon="warning">{t("embed.unreadable", { names: others.join(", ") })}</Banner>
      )}
      <Notices />
    </div>
  );
}

function asked(name: string): string {
  return (new URLSearchParams(readSearch()).get(name) ?? "").slice(0, 20);
}
