import { lazy, type MouseEvent, Suspense, useState } from "react";
import { useTranslate } from "#i18n/useLanguage.ts";
import styles from "./Embed.module.css";
import type { HostConnection } from "./hostConnection.ts";

const CopyField = lazy(async () => ({
  default: (await import("#ui/CopyField.tsx")).CopyField,
}));

interface FullViewLinkProps {
  readonly url: string;
  readonly connection: HostConnection;
}

/**
 * The way to the workbench.
 *
 * A sandbox blocks new tabs without a word. So the host is asked to open the address, and the
 * address stands there to be copied, since neither says whether it worked.
 */
export function FullViewLink({ url, connection }: FullViewLinkProps) {
  const t = useTranslate();
  const [isBlocked, setBlocked] = useState(false);

  function open(event: MouseEvent<HTMLAnchorElement>): void {
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (window.parent === window || !isPlain) return;
    event.preventDefault();
    // With "noopener" the answer is null whether or not a tab opened; the page we open is our own.
    if (!connection.isCaged && window.open(url, "_blank") !== null) return;
    connection.askToOpen(url);
    setBlocked(true);
  }

  return (
    <>
      <a className={styles.fullView} href={url} target="_blank" rel="noopener" onClick={open}>
        {t("embed.openFullView")} <span aria-hidden="true">↗</span>
        <span className="visuallyHidden"> ({t("common.opensNewTab")})</span>
      </a>
      {isBlocked && (
        <div className={styles.blocked}>
          <Suspense fallback={null}>
            <CopyField
              label={t("embed.linkBlocked")}
              value={url}
              copyLabel={t("share.copy")}
              copiedLabel={t("share.copied")}
              refusedLabel={t("share.copyRefused")}
            />
          </Suspense>
        </div>
      )}
    </>
  );
}
