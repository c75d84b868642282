import type { ReactNode } from "react";

/** Our own pictograms, stroked on a 16-unit square in the colour of the text around them. */
const SHAPES = {
  search: <path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14" />,
  chevronDown: <path d="m4 6 4 4 4-4" />,
  chevronLeft: <path d="m10 3.5-4.5 4.5 4.5 4.5" />,
  chevronRight: <path d="m6 3.5 4.5 4.5L6 12.5" />,
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  check: <path d="m3 8.5 3.5 3.5L13 4.5" />,
  theme: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />
    </>
  ),
  menu: <path d="M2 4h12M2 8h12M2 12h12" />,
  warning: <path d="M8 2 15 14H1ZM8 6.5v3.2M8 11.6v.6" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.5 1.5" />
    </>
  ),
  external: <path d="M6 3.5h6.5V10M12 4 4 12" />,
  plus: <path d="M8 3v10M3 8h10" />,
  minus: <path d="M3 8h10" />,
  layers: <path d="m8 2 6 3.2-6 3.2-6-3.2ZM2 8.2l6 3.2 6-3.2M2 11l6 3.2 6-3.2" />,
  fit: <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />,
  upload: <path d="M8 11V2.5M4.5 6 8 2.5 11.5 6M2.5 10v3.5h11V10" />,
  download: <path d="M8 2.5V11M4.5 7.5 8 11l3.5-3.5M2.5 11v2.5h11V11" />,
  share: (
    <>
      <circle cx="12" cy="3.5" r="1.8" />
      <circle cx="4" cy="8" r="1.8" />
      <circle cx="12" cy="12.5" r="1.8" />
      <path d="m5.6 7.1 4.8-2.7M5.6 8.9l4.8 2.7" />
    </>
  ),
  play: <path d="M4.5 2.5v11l9-5.5Z" fill="currentColor" />,
  pause: <path d="M5 3v10M11 3v10" strokeWidth="3" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof SHAPES;

interface IconProps {
  readonly name: IconName;
  /** At the default text size; scales with it. */
  readonly sizePx?: number;
}

/** A pictogram beside words, or in a control that has a name of its own: never read aloud. */
export function Icon({ name, sizePx = 16 }: IconProps) {
  const size = `${sizePx / 16}rem`;
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ width: size, height: size, flex: "none" }}
    >
      {SHAPES[name]}
    </svg>
  );
}
