import { useState } from "react";
import type { MessageKey } from "#i18n/messages.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { CopyField } from "#ui/CopyField.tsx";
import { Icon } from "#ui/Icon.tsx";
import { checkSnippet } from "./checkSnippet.ts";
import styles from "./ShareDialog.module.css";
import type { SnippetKind, SnippetParts } from "./snippets.ts";
import { SNIPPET_KINDS, writeSnippet } from "./snippets.ts";

const NAMES: Readonly<Record<SnippetKind, MessageKey>> = {
  frame: "share.kind.frame",
  script: "share.kind.script",
  element: "share.kind.element",
  picture: "share.kind.picture",
};

const NOTES: Readonly<Record<SnippetKind, MessageKey>> = {
  frame: "share.kindNote.frame",
  script: "share.kindNote.script",
  element: "share.kindNote.element",
  picture: "share.kindNote.picture",
};

interface SnippetChoiceProps {
  readonly parts: SnippetParts;
  /** Of the view alone, for the command that publishes it. */
  readonly viewQuery: string;
  readonly copyLabels: {
    readonly copyLabel: string;
    readonly copiedLabel: string;
    readonly refusedLabel: string;
  };
}

/** One snippet at a time, the safest first, each read again by the browser before it is handed out. */
export function SnippetChoice({ parts, viewQuery, copyLabels }: SnippetChoiceProps) {
  const t = useTranslate();
  const [kind, setKind] = useState<SnippetKind>("frame");
  const html = writeSnippet(kind, parts);
  const published = `npm run publish-view -- "${viewQuery}"`;

  return (
    <div className={styles.section}>
      <fieldset className={styles.choices}>
        <legend>{t("share.kind")}</legend>
        {SNIPPET_KINDS.map((one) => (
          <label key={one} className={styles.check}>
            <input
              type="radio"
              name="share-kind"
              checked={one === kind}
              onChange={() => setKind(one)}
            />
            {t(NAMES[one])}
          </label>
        ))}
      </fieldset>
      <p className={styles.note}>{t(NOTES[kind])}</p>
      {html === null ? (
        <p>{t("share.noScripts")}</p>
      ) : (
        <>
          <CopyField label={t("share.snippet")} value={html} rows={9} {...copyLabels} />
          <SnippetCheck html={html} />
        </>
      )}
      {kind === "picture" && viewQuery !== "" && (
        <CopyField label={t("share.publish")} value={published} {...copyLabels} />
      )}
      <CopyField
        label={t("share.oembed")}
        value={new URL("default.json", parts.pictureUrl).href}
        {...copyLabels}
      />
    </div>
  );
}

function SnippetCheck({ html }: { readonly html: string }) {
  const t = useTranslate();
  const problems = checkSnippet(html);
  if (problems.length === 0) {
    return (
      <p className={styles.good}>
        <Icon name="check" /> {t("share.checked")}
      </p>
    );
  }
  return (
    <ul className={styles.problems}>
      {problems.map((problem) => (
        <li key={problem}>
          <Icon name="warning" /> {t(problem)}
        </li>
      ))}
    </ul>
  );
}
