import { lazy } from "react";
import { setReady } from "#app/signals.ts";
import { startPage } from "#app/startPage.tsx";
import { EmbedGate } from "#modes/embed/EmbedGate.tsx";
import { connectHost } from "#modes/embed/hostConnection.ts";
import type { Welcome } from "#modes/embed/protocol.ts";
import { reportSignals } from "#modes/embed/reportSignals.ts";
import { changeQuery } from "#url/embedView.ts";
import { readSearch, replaceSearch } from "#url/useView.ts";
import { parseView } from "#url/view.ts";

const EmbedApp = lazy(async () => ({ default: (await import("./EmbedApp.tsx")).EmbedApp }));

const connection = connectHost(window, followWelcome);
reportSignals(document.documentElement, connection);
connection.protocol.start(document.title);

// What a host prefers stands for what the address does not say.
function followWelcome({ lang, theme }: Welcome): void {
  const given = new URLSearchParams(readSearch());
  for (const [name, value] of Object.entries({ lang, theme })) {
    if (value === null || given.has(name)) continue;
    const changed = changeQuery(readSearch(), { [name]: value }, () => false);
    if ("query" in changed) replaceSearch(changed.query);
  }
}

// Before anything is drawn: a page that is asked to be dark never shows itself light.
const { theme } = parseView(readSearch());
if (theme !== "auto") document.documentElement.dataset.theme = theme;

startPage(
  <EmbedGate connection={connection} onSight={connection.setInSight} onPoster={setReady}>
    <EmbedApp connection={connection} />
  </EmbedGate>,
);
