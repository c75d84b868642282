import { type CSSProperties, useRef } from "react";
import { wordHeadCount } from "#analysis/headCount.ts";
import type { PeopleRange } from "#analysis/keyFigures.ts";
import type { StrengthAround } from "#analysis/strengthAround.ts";
import { useDatasetText } from "#data/useDataset.ts";
import type { StrengthFigure } from "#domain/force.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { FamilyGlyph } from "#ui/FamilyGlyph.tsx";
import { claimFigure, peopleOf, pickClaims } from "./claimRows.ts";
import styles from "./KioskCard.module.css";
import { QrCode } from "./QrCode.tsx";
import { useFittedCard } from "./useFittedCard.ts";
import type { StepContent } from "./useStepContent.ts";

const MAX_CLAIMS = 6;

interface KioskCardProps {
  readonly content: StepContent;
  /** Where the QR code leads: the same view in the workbench. */
  readonly url: string;
}

/** The text column of a wall screen: what is told, its figures with their ranges, who claims what, and the way to the sources. */
export function KioskCard({ content, url }: KioskCardProps) {
  const { t } = useLanguage();
  const box = useRef<HTMLElement>(null);
  const all = content.claims?.rows ?? [];
  const { rows, scale, isTight } = useFittedCard(box, content.id, Math.min(MAX_CLAIMS, all.length));

  return (
    <section
      ref={box}
      className={styles.card}
      aria-label={content.isEvent ? t("panels.eventDetails") : t("kiosk.story")}
      aria-live="polite"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the column scrolls where a screen is too small for it
      tabIndex={0}
      data-tight={isTight}
      style={{ "--fit": scale } as CSSProperties}
    >
      <p className={styles.kicker}>
        {content.family !== null && <FamilyGlyph family={content.family} size={22} />}
        {content.kicker}
      </p>
      <h2 className={styles.title}>{content.title}</h2>
      <p className={styles.text}>{content.text}</p>
      <dl className={styles.figures}>
        <People
          label={t("kiosk.killed")}
          range={content.killed}
          notStated={content.killedNotStated}
        />
        <People
          label={t("kiosk.injured")}
          range={content.injured}
          notStated={content.injuredNotStated}
        />
        <Strength strength={content.strength} />
      </dl>
      <div className={styles.foot} data-claims={content.claims !== null && rows > 0}>
        {content.claims !== null && rows > 0 && <Claims claims={content.claims} shown={rows} />}
        <div className={styles.scan}>
          <QrCode url={url} label={t("kiosk.qr")} />
          <p>
            <strong>{t("kiosk.read")}</strong>
            <br />
            {content.sources === 0
              ? t("kiosk.scanView")
              : t(content.isEvent ? "kiosk.scanEvent" : "kiosk.scanStep", {
                  count: content.sources,
                })}
          </p>
        </div>
      </div>
    </section>
  );
}

interface PeopleProps {
  readonly label: string;
  readonly range: PeopleRange | null | undefined;
  readonly notStated: number;
}

function People({ label, range, notStated }: PeopleProps) {
  const { t, formats } = useLanguage();
  if (range === undefined) return null;
  return (
    <div className={styles.figure}>
      <dt>
        {label}
        {notStated > 0 && (
          <span className={styles.aside}>{t("figures.notStatedIn", { count: notStated })}</span>
        )}
      </dt>
      <dd data-stated={range !== null}>
        {range === null ? t("common.notStated") : formats.interval(range.low, range.high)}
      </dd>
    </div>
  );
}

function Strength({ strength }: { readonly strength: StrengthAround }) {
  const { t, formats } = useLanguage();
  const { term } = useDatasetText();
  const { before, after, range } = strength;
  if (after === null) return null;

  function wordStrength({ personnel, precision }: StrengthFigure): string {
    const { key } = wordHeadCount(personnel, precision);
    return t(key, { personnel });
  }

  const publisher = after.sources[0]?.publisher;
  return (
    <div className={styles.figure}>
      <dt>
        {t("kiosk.strength", { date: formats.range(after.asOf) })}
        {publisher !== undefined && ` (${term(publisher)})`}
        <span className={styles.aside}>
          {before !== null &&
            t("kiosk.before", { strength: wordStrength(before), date: formats.range(before.asOf) })}
          {before !== null && range !== null && " · "}
          {range !== null &&
            t("figures.published", { range: formats.interval(range.low, range.high) })}
        </span>
      </dt>
      <dd data-stated="true">{wordStrength(after)}</dd>
    </div>
  );
}

interface ClaimsProps {
  readonly claims: NonNullable<StepContent["claims"]>;
  readonly shown: number;
}

function Claims({ claims, shown }: ClaimsProps) {
  const { t, formats } = useLanguage();
  const { term } = useDatasetText();
  const hidden = claims.rows.length - shown;
  return (
    <table className={styles.claims} aria-label={t("kiosk.claims")}>
      <thead>
        <tr>
          <th colSpan={3} scope="colgroup">
            {t(`kiosk.claimsOf.${claims.measure}`)}
            {hidden > 0 && ` · ${t("kiosk.moreClaims", { count: hidden })}`}
          </th>
        </tr>
      </thead>
      <tbody>
        {pickClaims(claims.rows, shown).map(({ claim, isLatestOfficial }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: claims have no id, and their order is the record's
          <tr key={at} data-official={isLatestOfficial}>
            <td>{claimFigure(claim, t, formats)}</td>
            <td>{t(`kiosk.group.${claim.group}`, { count: peopleOf(claim) })}</td>
            <td>{term(claim.claimant)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
