import { useMemo } from "react";
import type { Dataset, ResourceReport } from "#data/dataset.ts";
import { useDataset } from "#data/useDataset.ts";
import type { Translate } from "#i18n/messages.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import styles from "./ResourceTable.module.css";

/** One row per resource: records in = kept + rejected, and what is worth knowing about them. */
export function ResourceTable() {
  const { t, formats } = useLanguage();
  const dataset = useDataset();
  const reports = dataset.reports.filter(({ status }) => status !== "absent");
  const rejectedTotal = reports.reduce((sum, { read, kept }) => sum + read - kept, 0);
  const remarks = useMemo(() => remarksOf(dataset, t), [dataset, t]);

  return (
    <section>
      <h2 className={styles.heading}>
        {t("quality.loaded")}{" "}
        <small>
          {rejectedTotal === 0
            ? t("quality.noneRejected")
            : t("quality.rejected", { count: rejectedTotal })}
        </small>
      </h2>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("quality.resource")}</th>
              <th scope="col">{t("quality.read")}</th>
              <th scope="col">{t("quality.kept")}</th>
              <th scope="col">{t("quality.rejectedColumn")}</th>
              <th scope="col">{t("quality.remarks")}</th>
              <th scope="col">{t("quality.size")}</th>
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <tr key={`${report.name} ${report.url}`}>
                <th scope="row">{t(`resource.${report.name}`)}</th>
                <td>{formats.integer(report.read)}</td>
                <td>{formats.integer(report.kept)}</td>
                <td>{formats.integer(report.read - report.kept)}</td>
                <td className={styles.remark}>{remarkOf(report, remarks, t)}</td>
                <td>{t("quality.kilobytes", { count: Math.ceil(report.bytes / 1024) })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function remarkOf(
  report: ResourceReport,
  remarks: Readonly<Partial<Record<ResourceReport["name"], string>>>,
  t: Translate,
): string {
  if (report.status === "failed") return `${t("quality.failed")} ${report.problem ?? ""}`;
  const repairs = report.issues.filter(({ effect }) => effect === "repaired").length;
  const parts = [
    repairs > 0 ? t("quality.repaired", { count: repairs }) : null,
    remarks[report.name] ?? null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(" · ") : t("quality.noRemarks");
}

function remarksOf(
  dataset: Dataset,
  t: Translate,
): Partial<Record<ResourceReport["name"], string>> {
  const { events } = dataset.index;
  const count = <T,>(list: readonly T[], holds: (value: T) => boolean) => list.filter(holds).length;
  return {
    events: [
      t("quality.oneSource", { count: count(events, ({ sources }) => sources.length === 1) }),
      t("quality.injuredNotStated", {
        count: count(events, ({ injured }) => injured.best === null),
      }),
    ].join(" · "),
    "force-strength": t("quality.disagree", {
      count: count(dataset.strength, ({ conflictsWith }) => conflictsWith.length > 0),
    }),
    contributions: t("quality.partial", {
      count: count(dataset.snapshots, ({ complete }) => !complete),
      total: dataset.snapshots.length,
    }),
    deployments: t("quality.withoutNumber", {
      count: count(dataset.deployments, ({ personnel }) => personnel === null),
    }),
    bases: t("quality.approximatePoints", {
      count: count(dataset.bases, ({ precision }) => precision !== "site"),
      total: dataset.bases.length,
    }),
    commanders: t("quality.mediumConfidence", {
      count: count(dataset.commanders, ({ confidence }) => confidence !== "high"),
    }),
  };
}
