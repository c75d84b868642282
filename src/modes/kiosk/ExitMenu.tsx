import { useEffect, useState } from "react";
import { rootUrl } from "#data/rootUrl.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import styles from "./ExitMenu.module.css";
import type { ScreenSettings } from "./screenSettings.ts";
import { useHeldCorner, useHeldKey } from "./useHold.ts";

const HOLD_MS = 5000;
const CORNER_PX = 120;
const CLOSE_AFTER_MS = 20_000;

/** The way out, for those who know it: a held corner, or a held key. Operators lock the system, not the page. */
export function ExitMenu({ exit }: { readonly exit: ScreenSettings["exit"] }) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState(false);
  useHeldCorner(exit === "longpress", CORNER_PX, HOLD_MS, () => setOpen(true));
  useHeldKey("x", HOLD_MS, () => {
    if (exit !== "none") setOpen(true);
  });

  useEffect(
    function closeByItself() {
      if (!isOpen) return undefined;
      const timer = setTimeout(() => setOpen(false), CLOSE_AFTER_MS);
      return function keepOpen() {
        clearTimeout(timer);
      };
    },
    [isOpen],
  );

  if (!isOpen) return null;
  return (
    <section className={styles.menu} aria-label={t("kiosk.exitMenu")}>
      <Button onClick={() => void document.documentElement.requestFullscreen?.()}>
        {t("kiosk.fullscreen")}
      </Button>
      <Button onClick={() => window.location.assign(rootUrl())}>{t("kiosk.leave")}</Button>
      <Button look="primary" onClick={() => setOpen(false)}>
        {t("common.close")}
      </Button>
    </section>
  );
}
