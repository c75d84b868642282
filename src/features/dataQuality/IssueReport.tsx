import { useState } from "react";
import { useTranslate } from "#i18n/useLanguage.ts";
import type { Issue } from "#lib/parsed.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./IssueReport.module.css";

/** Rows drawn before the reader asks for more: ten thousand wrong rows must not freeze the page. */
const FIRST_ROWS = 10;
const MORE_ROWS = 200;

interface IssueReportProps {
  readonly title: string;
  readonly issues: readonly Issue[];
}

/** Counts by reason, then each issue: where it is, and what was found and expected. */
export function IssueReport({ title, issues }: IssueReportProps) {
  const t = useTranslate();
  const [rows, setRows] = useState(FIRST_ROWS);
  const reasons = new Map<string, number>();
  for (const { code } of issues) reasons.set(code, (reasons.get(code) ?? 0) + 1);

  return (
    <section className={styles.report}>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.reasons}>
        {[...reasons].map(([code, count]) => (
          <li key={code}>
            <strong>{count}</strong> {code}
          </li>
        ))}
      </ul>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("quality.where")}</th>
            <th scope="col">{t("quality.what")}</th>
            <th scope="col">{t("quality.effect")}</th>
          </tr>
        </thead>
        <tbody>
          {issues.slice(0, rows).map((issue) => (
            <tr key={`${issue.path} ${issue.code}`}>
              <td className={styles.path}>{issue.path}</td>
              <td>{issue.message}</td>
              <td>{t(`quality.effect.${issue.effect}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {issues.length > rows && (
        <Button look="link" onClick={() => setRows(rows + MORE_ROWS)}>
          {t("quality.more", { count: issues.length - rows })}
        </Button>
      )}
    </section>
  );
}
