import type { FeedError } from "#data/feedError.ts";
import { useDataset } from "#data/useDataset.ts";
import type { PollState } from "#data/useDatasetPoll.ts";
import { FAMILY_IDS } from "#domain/category.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { FamilyGlyph } from "#ui/FamilyGlyph.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useReadView } from "#url/useView.ts";
import { asOfData, dataAge, roughDuration } from "./dataAge.ts";
import styles from "./KioskFooter.module.css";
import { useNow } from "./useNow.ts";

/** Always on screen: nobody at a wall can open a menu. */
const LEGEND = FAMILY_IDS.filter((family) => family !== "other");

interface KioskFooterProps {
  readonly poll: PollState;
  readonly refreshSeconds: number;
  readonly oldSeconds: number | null;
  readonly skewSeconds: number | null;
  readonly isTouch: boolean;
  /** The kiosk's own parameters that could not be read; those of the view are added here. */
  readonly unreadable: readonly string[];
}

/** Which data these are, how fresh, and what the asterisk means. */
export function KioskFooter(props: KioskFooterProps) {
  const { t, formats } = useLanguage();
  const { span, version } = useDataset();
  const unreadable = [...props.unreadable, ...useReadView().unreadable];
  return (
    <footer className={styles.footer}>
      <p className={styles.data}>
        <span>
          {span !== null && t("app.dataTo", { day: formats.day(span.last) })}
          {span !== null && version !== "" && " · "}
          {version !== "" && t("app.version", { version })}
        </span>
        <Freshness {...props} />
        {unreadable.length > 0 && (
          <span>{t("kiosk.unreadable", { names: unreadable.join(", ") })}</span>
        )}
      </p>
      <ul className={styles.legend} aria-label={t("kiosk.legend")}>
        {LEGEND.map((family) => (
          <li key={family}>
            <FamilyGlyph family={family} size={15} />
            {t(`family.${family}`)}
          </li>
        ))}
      </ul>
      <p>{t("kiosk.statusNote")}</p>
      {props.isTouch && <p>{t("kiosk.touch")}</p>}
    </footer>
  );
}

function Freshness({ poll, refreshSeconds, oldSeconds, skewSeconds }: KioskFooterProps) {
  const { t, formats } = useLanguage();
  const { copiedAt, createdAt } = useDataset();
  const now = useNow(1000).getTime();
  const asOf = asOfData(createdAt, poll.confirmedAt);
  const { freshness, seconds } = dataAge(asOf.ms, now, refreshSeconds, oldSeconds);
  const { value, unit } = roughDuration(seconds);
  const age = t(`kiosk.age.${unit}`, { count: value });
  const time = seconds < 12 * 3600 ? formats.time(asOf.ms) : formats.instant(asOf.ms);

  return (
    <span role="status" className={styles.freshness} data-freshness={freshness}>
      {freshness !== "fresh" && (
        <Icon name={freshness === "old" ? "warning" : "clock"} sizePx={18} />
      )}
      {t(`kiosk.${asOf.isOwn ? "ownFreshness" : "freshness"}.${freshness}`, { age, time })}
      {copiedAt !== null && ` · ${t("kiosk.copy")}`}
      {poll.problem !== null && ` · ${problemWords(poll.problem)}`}
      {skewSeconds !== null &&
        ` · ${t("kiosk.skew", { count: Math.round(Math.abs(skewSeconds) / 60) })}`}
    </span>
  );

  function problemWords({ reason, refusal }: FeedError): string {
    if (refusal === null) return t(`kiosk.problem.${reason}`);
    const { kept, offered, resource } = refusal;
    return t(`kiosk.refused.${refusal.reason}`, {
      kept,
      offered,
      resource: t(`resource.${resource}`),
    });
  }
}
