import { expect, test } from "vitest";
import { reportUrl } from "#features/eventCard/reportUrl.ts";
import { createTranslate } from "#i18n/messages.ts";

const t = createTranslate("en", {});
const report = (feedback: string | null) =>
  reportUrl(feedback, "ks-1", "https://site.example/?event=ks-1", t);

test("a mail address gets subject and body, an issue tracker title and body", () => {
  expect(report("mailto:data@site.example")).toBe(
    "mailto:data@site.example?subject=Error%20in%20record%20ks-1&body=ks-1%0Ahttps%3A%2F%2Fsite.example%2F%3Fevent%3Dks-1",
  );
  expect(report("https://tracker.example/new?label=data")).toMatch(
    /^https:\/\/tracker\.example\/new\?label=data&title=Error\+in\+record\+ks-1&body=/,
  );
});

test("nothing else is made a link", () => {
  expect(report(null)).toBeNull();
  expect(report("javascript:alert(1)")).toBeNull();
  expect(report("write to us")).toBeNull();
});
