import type { MessageKey } from "#i18n/messages.ts";

/** Wrong with a snippet, as a sentence's key. */
export type SnippetProblem = Extract<MessageKey, `share.problem.${string}`>;

/**
 * Reads a snippet as the host's browser will, and says what is wrong with it.
 *
 * Well formed even as XML (feeds and some editors insist), every frame and element named, every picture described,
 * and every address encrypted, or a host that is would show nothing.
 */
export function checkSnippet(html: string): readonly SnippetProblem[] {
  const body = parseAsXml(html);
  if (body === null) return ["share.problem.malformed"];
  const problems: SnippetProblem[] = [];
  const isEmpty = (element: Element, name: string) =>
    (element.getAttribute(name) ?? "").trim() === "";
  if ([...body.querySelectorAll("iframe, ks-dashboard")].some((one) => isEmpty(one, "title"))) {
    problems.push("share.problem.unnamed");
  }
  if ([...body.querySelectorAll("img")].some((one) => isEmpty(one, "alt"))) {
    problems.push("share.problem.undescribed");
  }
  const addresses = [...body.querySelectorAll("[src], [href]")].map(
    (one) => one.getAttribute("src") ?? one.getAttribute("href") ?? "",
  );
  if (!addresses.every((address) => URL.canParse(address))) {
    problems.push("share.problem.relative");
  } else if (!addresses.every((address) => new URL(address).protocol === "https:")) {
    problems.push("share.problem.plainHttp");
  }
  return problems;
}

// As HTML the parsed text would be styled, which our own policy forbids and reports. Attributes without a value
// are HTML alone; ours have one but for the two switches.
function parseAsXml(html: string): Element | null {
  const xml = html.replaceAll(" data-ksd", ' data-ksd=""').replaceAll(" async>", ' async="">');
  const document = new DOMParser().parseFromString(`<div>${xml}</div>`, "text/xml");
  return document.querySelector("parsererror") === null ? document.documentElement : null;
}
