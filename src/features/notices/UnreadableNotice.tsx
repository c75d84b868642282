import { useState } from "react";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Banner } from "#ui/Banner.tsx";
import { useReadView } from "#url/useView.ts";
import { DismissButton } from "./DismissButton.tsx";

/** Names the parameters of the address that could not be read; their defaults are in force. */
export function UnreadableNotice() {
  const t = useTranslate();
  const { unreadable } = useReadView();
  const names = unreadable.join(", ");
  const [dismissed, setDismissed] = useState("");
  if (names === "" || names === dismissed) return null;
  return (
    <Banner icon="warning" actions={<DismissButton onDismiss={() => setDismissed(names)} />}>
      {t("notice.unreadable", { count: unreadable.length, names })}
    </Banner>
  );
}
