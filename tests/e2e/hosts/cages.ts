/** The five ways a host gives us a frame, from the least to the most restricted (EMBED-KIOSK.md, A1). */
export const CAGES = {
  plain: "",
  allowed: 'allow="fullscreen; screen-wake-lock; clipboard-write"',
  snippet:
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" allow="fullscreen; clipboard-write; screen-wake-lock"',
  sameOrigin: 'sandbox="allow-scripts allow-same-origin"',
  wordpress: 'sandbox="allow-scripts" security="restricted"',
} as const;
export type Cage = keyof typeof CAGES;

/** A phone's column, an article's, and a page's. */
export const WIDTHS_PX = [320, 720, 1200] as const;

/** One frame of a host page; `more` are attributes. */
export function frame(src: string, cage: Cage, widthPx: number, more = ""): string {
  return `<iframe src="${src.replaceAll("&", "&amp;")}" title="Dashboard" ${CAGES[cage]} width="${widthPx}" height="560" style="border:0;display:block" ${more}></iframe>`;
}
