import { useEffect, useState } from "react";

const DEFAULT_ROOT_PX = 16;

/** The page's text size as a factor: marks on the canvas grow with the reader's own size and with `scale`. */
export function useTextScale(): number {
  const [scale, setScale] = useState(readScale);
  useEffect(function followTextSize() {
    const read = () => setScale(readScale());
    const root = document.documentElement;
    const observer = new MutationObserver(read);
    observer.observe(root, { attributeFilter: ["style", "data-mode", "class"] });
    window.addEventListener("resize", read);
    read();
    return function leaveTextSize() {
      observer.disconnect();
      window.removeEventListener("resize", read);
    };
  }, []);
  return scale;
}

function readScale(): number {
  const sizePx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return sizePx > 0 ? sizePx / DEFAULT_ROOT_PX : 1;
}
