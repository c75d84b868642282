import { useState } from "react";
import { useConfig } from "#data/useConfig.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Banner } from "#ui/Banner.tsx";
import { DismissButton } from "./DismissButton.tsx";

/** What of the operator's `config.json` could not be used, field by field. */
export function ConfigNotice() {
  const t = useTranslate();
  const { issues } = useConfig();
  const [isDismissed, setDismissed] = useState(false);
  if (issues.length === 0 || isDismissed) return null;
  return (
    <Banner icon="warning" actions={<DismissButton onDismiss={() => setDismissed(true)} />}>
      <strong>{t("notice.config")}</strong>{" "}
      {issues.map(({ path, message }) => `${path}: ${message}`).join(" ")}
    </Banner>
  );
}
