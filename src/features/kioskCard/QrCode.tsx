import qrcode from "qrcode-generator";
import { useMemo } from "react";
import styles from "./QrCode.module.css";

/** Modules of white around the code: a reader needs four. */
const QUIET = 4;

interface QrCodeProps {
  /** The address that a phone opens. */
  readonly url: string;
  /** What scanning it does. */
  readonly label: string;
}

/** An address as a QR code, dark on white in both themes: phones expect it so. */
export function QrCode({ url, label }: QrCodeProps) {
  const { path, side } = useMemo(() => drawQrCode(url), [url]);
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} className={styles.ground} />
      <path d={path} className={styles.modules} />
    </svg>
  );
}

/** The dark modules as one path on a square of `side` units, quiet zone included. */
export function drawQrCode(url: string): { readonly path: string; readonly side: number } {
  // Type 0: the smallest that holds the text. M corrects 15 %: enough behind glass.
  const code = qrcode(0, "M");
  code.addData(url);
  code.make();
  const count = code.getModuleCount();
  let path = "";
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (code.isDark(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`;
    }
  }
  return { path, side: count + 2 * QUIET };
}
