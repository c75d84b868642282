import type { Translate } from "#i18n/messages.ts";

/**
 * Where an error in a record is reported: the operator's address, with the record in it.
 *
 * @param feedback `mailto:` or http(s), as configured; anything else, and null, gives null
 */
export function reportUrl(
  feedback: string | null,
  id: string,
  link: string,
  t: Translate,
): string | null {
  if (feedback === null || !URL.canParse(feedback)) return null;
  const url = new URL(feedback);
  const fields = { subject: t("card.report.subject", { id }), body: `${id}\n${link}` };
  if (url.protocol === "mailto:") {
    // Mail programs read %20, not the + of a form.
    const query = Object.entries(fields).map(([key, text]) => `${key}=${encodeURIComponent(text)}`);
    return `${feedback}${url.search === "" ? "?" : "&"}${query.join("&")}`;
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  // Names that issue trackers understand.
  url.searchParams.set("title", fields.subject);
  url.searchParams.set("body", fields.body);
  return url.href;
}
