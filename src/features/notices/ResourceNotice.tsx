import { useDataset } from "#data/useDataset.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Banner } from "#ui/Banner.tsx";
import { Button } from "#ui/Button.tsx";
import { useView } from "#url/useView.ts";

/** A part of the data that could not be read at all: what failed, what still works, where the report is. */
export function ResourceNotice() {
  const t = useTranslate();
  const { reports } = useDataset();
  const [{ tab }, changeView] = useView();
  const failed = reports.filter(({ status }) => status === "failed");
  if (failed.length === 0) return null;
  return (
    <Banner
      icon="warning"
      actions={
        tab !== "data" && (
          <Button look="link" onClick={() => changeView({ tab: "data" })}>
            {t("notice.showReport")}
          </Button>
        )
      }
    >
      {failed.map(({ name, problem }) => (
        <span key={name}>
          <strong>{t("notice.resourceFailed", { resource: t(`resource.${name}`) })}</strong>{" "}
          {problem}{" "}
        </span>
      ))}
      {t("notice.restWorks")}
    </Banner>
  );
}
