/** Filled outlines on a 16-unit square by family id; a plain disc stands for any other. */
export const FAMILY_GLYPHS: Readonly<Record<string, string>> = {
  violence:
    "M8 .6L9.7 4.1 13.4 2.7 12 6.4 15.4 8 12 9.6 13.4 13.3 9.7 11.9 8 15.4 6.3 11.9 2.6 13.3 4 9.6.6 8 4 6.4 2.6 2.7 6.3 4.1Z",
  unrest: "M8 1.6L15.2 14.2H.8Z",
  security: "M8 .9L14 3V7.8C14 11.4 11.5 13.9 8 15.3 4.5 13.9 2 11.4 2 7.8V3Z",
  politics:
    "M1 3.4A1.6 1.6 0 0 1 2.6 1.8H13.4A1.6 1.6 0 0 1 15 3.4V9.6A1.6 1.6 0 0 1 13.4 11.2H8.4L4.6 14.6V11.2H2.6A1.6 1.6 0 0 1 1 9.6Z",
  other: "M8 2A6 6 0 0 1 8 14A6 6 0 0 1 8 2Z",
};

interface FamilyGlyphProps {
  /** A family id; its colour is the token of the same name. */
  readonly family: string;
  /** Side of the square in px at the default text size: 14 in lists, 13 in buttons, 12 in tables. */
  readonly size?: number;
}

/** The sign of a family: shape and colour together. Decoration to assistive technology: a label stands beside it. */
export function FamilyGlyph({ family, size = 14 }: FamilyGlyphProps) {
  const side = `${size / 16}rem`;
  const known = Object.hasOwn(FAMILY_GLYPHS, family) ? family : "other";
  return (
    <svg
      viewBox="0 0 16 16"
      style={{ width: side, height: side, fill: `var(--${known})`, flex: "none" }}
      aria-hidden="true"
    >
      <path d={FAMILY_GLYPHS[known]} />
    </svg>
  );
}
