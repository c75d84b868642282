import { lazy, Suspense, useState } from "react";
import { useConfig } from "#data/useConfig.ts";
import type { SituationEvent } from "#domain/event.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { copyText } from "#ui/copyText.ts";
import styles from "./EventCard.module.css";
import { reportUrl } from "./reportUrl.ts";
import { SOURCES_ID } from "./SourceList.tsx";
import { useCardLink } from "./useCardLink.ts";

const CiteDialog = lazy(async () => ({ default: (await import("./CiteDialog.tsx")).CiteDialog }));
const LinkDialog = lazy(async () => ({ default: (await import("./LinkDialog.tsx")).LinkDialog }));
const ReportDialog = lazy(async () => ({
  default: (await import("./ReportDialog.tsx")).ReportDialog,
}));

const DIALOGS = { cite: CiteDialog, link: LinkDialog, report: ReportDialog } as const;

/** What can be done with the card: see its sources, cite it, pass it on, correct it. */
export function CardFooter({ event }: { readonly event: SituationEvent }) {
  const t = useTranslate();
  const { config } = useConfig();
  const link = useCardLink(event.id);
  const [open, setOpen] = useState<keyof typeof DIALOGS | null>(null);
  const [isCopied, setCopied] = useState(false);
  const OpenDialog = open === null ? null : DIALOGS[open];
  const report = reportUrl(config.feedback, event.id, link, t);

  async function copyLink() {
    const hasCopied = await copyText(link);
    setCopied(hasCopied);
    // A browser or a host page may forbid it: then the link is shown, to be copied by hand.
    if (!hasCopied) setOpen("link");
  }

  function showSources() {
    const sources = document.getElementById(SOURCES_ID);
    sources?.scrollIntoView({ block: "start" });
    sources?.focus({ preventScroll: true });
  }

  return (
    <footer className={styles.footer}>
      <Button look="link" onClick={showSources}>
        {t("count.sources", { count: event.sources.length })}
      </Button>
      <Button look="link" onClick={() => setOpen("cite")}>
        {t("card.cite")}
      </Button>
      <Button look="link" onClick={() => void copyLink()} onBlur={() => setCopied(false)}>
        {t(isCopied ? "card.linkCopied" : "card.copyLink")}
      </Button>
      {report === null ? (
        <Button look="link" onClick={() => setOpen("report")}>
          {t("card.report")}
        </Button>
      ) : (
        <a href={report} target="_blank" rel="noopener noreferrer">
          {t("card.report")}
        </a>
      )}
      {OpenDialog !== null && (
        <Suspense fallback={null}>
          <OpenDialog event={event} link={link} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </footer>
  );
}
