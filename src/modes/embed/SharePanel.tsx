import { fullViewUrl } from "#features/share/fullViewUrl.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { CopyField } from "#ui/CopyField.tsx";
import { useView, useViewDefaults } from "#url/useView.ts";
import styles from "./Embed.module.css";
import { useEmbedView } from "./useEmbedView.ts";

/** The address of exactly this view, to be copied. */
export function SharePanel() {
  const t = useTranslate();
  const [view] = useView();
  const defaults = useViewDefaults();
  const { unknown } = useEmbedView();
  return (
    <div className={styles.late}>
      <CopyField
        label={t("embed.shareLink")}
        value={fullViewUrl(view, defaults)}
        copyLabel={t("share.copy")}
        copiedLabel={t("share.copied")}
        refusedLabel={t("share.copyRefused")}
      />
      {unknown.length > 0 && <p>{t("embed.unknown", { names: unknown.join(", ") })}</p>}
    </div>
  );
}
