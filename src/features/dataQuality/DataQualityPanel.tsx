import { useConfig } from "#data/useConfig.ts";
import { useDataset } from "#data/useDataset.ts";
import { formatIsoDay } from "#domain/day.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useReportPainted } from "#ui/Readiness.ts";
import styles from "./DataQualityPanel.module.css";
import { IssueReport } from "./IssueReport.tsx";
import { OpenFile } from "./OpenFile.tsx";
import { QualityShares } from "./QualityShares.tsx";
import { ResourceTable } from "./ResourceTable.tsx";

/** What was loaded, what of it was rejected and why, how sure the data are; and the reader's own file. */
export function DataQualityPanel() {
  const { t, formats } = useLanguage();
  const dataset = useDataset();
  const { issues } = useConfig();
  useReportPainted("dataQuality", true);
  const { span } = dataset;

  return (
    <section className={styles.panel} aria-label={t("panels.dataQuality")}>
      <div className={styles.head}>
        <p>
          <strong>{dataset.title}</strong>
          {dataset.version !== "" && ` · ${t("app.version", { version: dataset.version })}`}
          {dataset.licence !== null && ` · ${dataset.licence}`}
        </p>
        {span !== null && (
          <p>
            {t("quality.span")}{" "}
            <time dateTime={formatIsoDay(span.first)}>{formats.day(span.first)}</time>
            {" – "}
            <time dateTime={formatIsoDay(span.last)}>{formats.day(span.last)}</time>
          </p>
        )}
        <p>
          {t("quality.loadedAt")}{" "}
          <time dateTime={new Date(dataset.loadedAt).toISOString()}>
            {formats.instant(dataset.loadedAt)}
          </time>
        </p>
      </div>
      <div className={styles.columns}>
        <div className={styles.report}>
          <ResourceTable />
          {issues.length > 0 && <IssueReport title={t("quality.config")} issues={issues} />}
          {dataset.reports
            .filter((report) => report.issues.length > 0)
            .map((report) => (
              <IssueReport
                key={`${report.name} ${report.url}`}
                title={t(`resource.${report.name}`)}
                issues={report.issues}
              />
            ))}
        </div>
        <div className={styles.side}>
          <OpenFile />
          <QualityShares />
        </div>
      </div>
    </section>
  );
}
