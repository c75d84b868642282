import { useEffect, useRef, useState } from "react";
import { useLanguage } from "#i18n/useLanguage.ts";
import { FRAME_ALLOW, FRAME_SANDBOX } from "#url/embedFrame.ts";
import styles from "./ShareDialog.module.css";

/** A phone's column, an article's, and a page's. */
const WIDTHS_PX = [320, 720, 1200] as const;
type WidthPx = (typeof WIDTHS_PX)[number];

/** What the dialog leaves for the preview. */
const ROOM_PX = 600;

/** Typing in the options is a stream of addresses; the frame takes the one that stays. */
const SETTLE_MS = 400;

interface SharePreviewProps {
  readonly embedUrl: string;
  readonly title: string;
  readonly heightPx: number;
}

/** The embed as a host will show it, in the same sandbox, at three widths; says where the height is too small. */
export function SharePreview({ embedUrl, title, heightPx }: SharePreviewProps) {
  const { t, formats } = useLanguage();
  const frame = useRef<HTMLIFrameElement>(null);
  const [widthPx, setWidthPx] = useState<WidthPx>(720);
  const [src, setSrc] = useState(embedUrl);
  const [needs, setNeeds] = useState<Readonly<Partial<Record<WidthPx, number>>>>({});
  const scale = Math.min(1, ROOM_PX / widthPx);
  const need = needs[widthPx];

  useEffect(
    function takeAddress() {
      const timer = setTimeout(() => {
        setSrc(embedUrl);
        setNeeds({});
      }, SETTLE_MS);
      return function keepWaiting() {
        clearTimeout(timer);
      };
    },
    [embedUrl],
  );

  useEffect(
    function hearHeights() {
      function onMessage({ source, data }: MessageEvent<unknown>) {
        if (source === null || source !== frame.current?.contentWindow) return;
        const height = heightIn(data);
        if (height !== null) setNeeds((known) => ({ ...known, [widthPx]: height }));
      }
      window.addEventListener("message", onMessage);
      return function stopHearing() {
        window.removeEventListener("message", onMessage);
      };
    },
    [widthPx],
  );

  return (
    <section className={styles.section} aria-labelledby="share-preview">
      <h3 id="share-preview">{t("share.preview")}</h3>
      <fieldset className={styles.choices}>
        <legend>{t("share.width")}</legend>
        {WIDTHS_PX.map((one) => (
          <label key={one} className={styles.check}>
            <input
              type="radio"
              name="share-width"
              checked={one === widthPx}
              onChange={() => setWidthPx(one)}
            />
            {t("share.pixels", { count: one })}
          </label>
        ))}
      </fieldset>
      <p role="status" className={styles.note}>
        {need === undefined
          ? t("share.measuring")
          : t(need > heightPx + 2 ? "share.tooLow" : "share.fits", {
              need: formats.integer(need),
              height: formats.integer(heightPx),
            })}
      </p>
      <div className={styles.previewRoom} style={{ height: `${heightPx * scale}px` }}>
        <iframe
          // Loaded anew at each width, as a host's page does: a frame whose height stays the same tells of none.
          key={widthPx}
          ref={frame}
          src={src}
          title={t("share.previewOf", { title })}
          sandbox={FRAME_SANDBOX}
          allow={FRAME_ALLOW}
          className={styles.preview}
          style={{ width: `${widthPx}px`, height: `${heightPx}px`, transform: `scale(${scale})` }}
        />
      </div>
    </section>
  );
}

/** The height in a `ksd` message; a feature reads no more of the protocol than that. */
function heightIn(data: unknown): number | null {
  if (typeof data !== "object" || data === null) return null;
  const { proto, type, body } = data as { proto?: unknown; type?: unknown; body?: unknown };
  if (proto !== "ksd" || type !== "height" || typeof body !== "object" || body === null)
    return null;
  const { height } = body as { height?: unknown };
  return typeof height === "number" ? height : null;
}
