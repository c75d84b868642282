import { FRAME_ALLOW, FRAME_REFERRER, FRAME_SANDBOX } from "#url/embedFrame.ts";

/** What can be handed to an editor, safest first. */
export const SNIPPET_KINDS = ["frame", "script", "element", "picture"] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** A script for host pages, as `embed/scripts.json` lists it. */
export interface HostScript {
  /** Absolute. */
  readonly url: string;
  readonly integrity: string;
}

/** Everything that a snippet is made of; addresses are absolute. */
export interface SnippetParts {
  readonly embedUrl: string;
  readonly fullUrl: string;
  /** Of a published picture. */
  readonly pictureUrl: string;
  /** In the page's language: a frame without a name is a wall to a screen reader. */
  readonly title: string;
  /** What the link below says. */
  readonly linkText: string;
  /** Under a picture: whose data, and until when. */
  readonly credit: string;
  readonly heightPx: number;
  /** Null where this build has none (development). */
  readonly scripts: { readonly embed: HostScript; readonly ksDashboard: HostScript } | null;
}

/** The HTML of a snippet, ready for an editor; null where this build cannot offer it. */
export function writeSnippet(kind: SnippetKind, parts: SnippetParts): string | null {
  switch (kind) {
    case "frame":
      return `${frame(parts, "")}\n${link(parts)}`;
    case "script":
      if (parts.scripts === null) return null;
      return `${frame(parts, " data-ksd")}\n${link(parts)}\n${script(parts.scripts.embed)}`;
    case "element":
      if (parts.scripts === null) return null;
      return `${element(parts)}\n${script(parts.scripts.ksDashboard)}`;
    case "picture":
      return picture(parts);
  }
}

function frame({ embedUrl, title, heightPx }: SnippetParts, marker: string): string {
  return [
    `<iframe${marker} src="${escapeHtml(embedUrl)}"`,
    `  title="${escapeHtml(title)}"`,
    `  width="100%" height="${heightPx}" loading="lazy"`,
    `  referrerpolicy="${FRAME_REFERRER}"`,
    `  sandbox="${FRAME_SANDBOX}"`,
    `  allow="${FRAME_ALLOW}"`,
    `  style="border:0;width:100%;max-width:100%"></iframe>`,
  ].join("\n");
}

// For feeds, mail, search and readers without scripts.
function link({ fullUrl, linkText }: SnippetParts): string {
  return `<p><a href="${escapeHtml(fullUrl)}">${escapeHtml(linkText)}</a></p>`;
}

function script({ url, integrity }: HostScript): string {
  return `<script src="${escapeHtml(url)}" integrity="${integrity}" crossorigin="anonymous" async></script>`;
}

function element(parts: SnippetParts): string {
  const url = new URL(parts.embedUrl);
  const attributes = [...url.searchParams]
    .filter(([name]) => name !== "v")
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");
  const address = `${url.origin}${url.pathname}`;
  return [
    `<ks-dashboard src="${escapeHtml(address)}"${attributes}`,
    `  title="${escapeHtml(parts.title)}" height="${parts.heightPx}">`,
    `  ${link(parts)}`,
    `</ks-dashboard>`,
  ].join("\n");
}

function picture({ fullUrl, pictureUrl, title, credit }: SnippetParts): string {
  return [
    `<figure>`,
    `  <a href="${escapeHtml(fullUrl)}"><img src="${escapeHtml(pictureUrl)}"`,
    `    alt="${escapeHtml(title)}" width="1200" height="630" style="max-width:100%;height:auto" /></a>`,
    `  <figcaption>${escapeHtml(title)}. ${escapeHtml(credit)}</figcaption>`,
    `</figure>`,
  ].join("\n");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
