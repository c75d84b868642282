import type { Ref } from "react";
import { wordHeadCount } from "#analysis/headCount.ts";
import { useDatasetText } from "#data/useDataset.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { ExternalLink } from "#ui/ExternalLink.tsx";
import type { PlacedFigure } from "./ForceMarks.tsx";
import styles from "./TimelineTip.module.css";
import type { TimelineLayout } from "./timelineLayout.ts";
import { tipPosition } from "./tipPosition.ts";

interface FigureTipProps {
  readonly placed: PlacedFigure;
  readonly layout: TimelineLayout;
  readonly ref: Ref<HTMLDivElement>;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

/** A published total with its date and its sources, one click away. */
export function FigureTip(props: FigureTipProps) {
  const { placed, layout, ref, onEnter, onLeave, onClose } = props;
  const { t, formats } = useLanguage();
  const text = useDatasetText();
  const { figure, x, y } = placed;
  const count = wordHeadCount(figure.personnel, figure.precision);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape and leaving close what focus or hover opened.
    <div
      ref={ref}
      className={styles.tip}
      style={tipPosition(x, y, layout)}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
      onFocus={onEnter}
      onBlur={onLeave}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <p>
        <b>{t(count.key, { personnel: figure.personnel })}</b> · {formats.range(figure.asOf)}
      </p>
      {figure.note !== null && <p className={styles.note}>{text.term(figure.note)}</p>}
      <ul>
        {figure.sources.map((source) => (
          <li key={`${source.publisher} ${source.title}`}>
            <ExternalLink url={source.url} newTabLabel={t("common.opensNewTab")}>
              {source.publisher}
            </ExternalLink>
            {source.sourceType !== null && ` · ${t(`sourceType.${source.sourceType}`)}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
