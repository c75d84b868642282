/**
 * What a frame of ours may do. No `allow-same-origin`: nothing here needs it, and a host sees at once that we
 * cannot read its cookies.
 */
export const FRAME_SANDBOX =
  "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

/** The features a host hands on; each works without, too. */
export const FRAME_ALLOW = "fullscreen; clipboard-write; screen-wake-lock";

/** What a frame of ours may learn of the page around it: its origin. */
export const FRAME_REFERRER = "strict-origin-when-cross-origin";

/** Of a frame whose host names no other. */
export const FRAME_HEIGHT_PX = 560;

const EMBED_ONLY = ["v", "panel", "hide", "interact", "load"] as const;

/** The workbench's address with the view of an embed's; the embed's own parameters stay behind. */
export function fullViewOf(embedUrl: URL): URL {
  const full = new URL("../", embedUrl);
  const query = new URLSearchParams(embedUrl.search);
  for (const name of EMBED_ONLY) query.delete(name);
  full.search = query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return full;
}
