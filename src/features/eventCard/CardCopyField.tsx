import { useTranslate } from "#i18n/useLanguage.ts";
import { CopyField } from "#ui/CopyField.tsx";

interface CardCopyFieldProps {
  readonly label: string;
  readonly text: string;
}

/** Beyond this a text scrolls in its field. */
const MOST_ROWS = 9;

/** Text to take along, as high as it needs to be read. */
export function CardCopyField({ label, text }: CardCopyFieldProps) {
  const t = useTranslate();
  return (
    <CopyField
      label={label}
      value={text}
      rows={Math.min(MOST_ROWS, text.split("\n").length + 2)}
      copyLabel={t("share.copy")}
      copiedLabel={t("share.copied")}
      refusedLabel={t("share.copyRefused")}
    />
  );
}
