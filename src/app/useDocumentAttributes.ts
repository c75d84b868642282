import { useEffect } from "react";
import { useConfig } from "#data/useConfig.ts";
import { useLanguage } from "#i18n/useLanguage.ts";
import { useView } from "#url/useView.ts";

/** Carries language, theme, motion and scale of the view to `<html>`, where the style sheets read them, and names the page. */
export function useDocumentAttributes(): void {
  const [{ theme, motion, scale }] = useView();
  const { language, t } = useLanguage();
  const { title } = useConfig().config;

  useEffect(
    function setAttributes() {
      const root = document.documentElement;
      root.lang = language;
      if (theme === "auto") delete root.dataset.theme;
      else root.dataset.theme = theme;
      if (motion === "none") root.dataset.motion = "none";
      else delete root.dataset.motion;
      // All sizes are rem: one number scales the page. "auto" is the kiosk's, which sets it itself.
      if (scale !== "auto") root.style.fontSize = scale === 1 ? "" : `${scale * 100}%`;
    },
    [language, theme, motion, scale],
  );

  useEffect(
    function setTitle() {
      document.title = title ?? t("app.title");
    },
    [title, t],
  );
}
