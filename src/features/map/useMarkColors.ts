import { useEffect, useState } from "react";
import { FAMILY_IDS } from "#domain/category.ts";

const NAMES = [...FAMILY_IDS, "panel", "ink", "muted", "force", "accent", "map-kosovo"] as const;
type ColorName = (typeof NAMES)[number];

/** The tokens that marks are drawn in, resolved: a canvas cannot read CSS variables. */
export interface MarkColors extends Readonly<Record<ColorName, string>> {
  /** Family name of the page's type, for counts. */
  readonly font: string;
  /** Whether the dark theme is in force. */
  readonly isDark: boolean;
}

/** Resolved colours of the theme in force; a new object when it changes. */
export function useMarkColors(): MarkColors {
  const [colors, setColors] = useState(readColors);
  useEffect(function followTheme() {
    const read = () => setColors(readColors());
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    const dark = window.matchMedia?.("(prefers-color-scheme: dark)");
    dark?.addEventListener("change", read);
    read();
    return function leaveTheme() {
      observer.disconnect();
      dark?.removeEventListener("change", read);
    };
  }, []);
  return colors;
}

// light-dark() stays as it is in a custom property; in `color` the browser resolves it.
function readColors(): MarkColors {
  const probe = document.createElement("span");
  document.body.append(probe);
  const colors = Object.fromEntries(
    NAMES.map((name) => {
      probe.style.color = `var(--${name})`;
      return [name, getComputedStyle(probe).color];
    }),
  ) as Record<ColorName, string>;
  const font = getComputedStyle(probe).fontFamily;
  probe.remove();
  return { ...colors, font, isDark: isDarkTheme() };
}

function isDarkTheme(): boolean {
  const { theme } = document.documentElement.dataset;
  if (theme === "light" || theme === "dark") return theme === "dark";
  return window.matchMedia?.("(prefers-color-scheme: dark)").matches ?? false;
}
