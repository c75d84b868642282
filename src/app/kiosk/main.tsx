import { App } from "#app/App.tsx";
import { setReady } from "#app/signals.ts";
import { startPage } from "#app/startPage.tsx";
import { rootUrl } from "#data/rootUrl.ts";
import { registerServiceWorker } from "#data/serviceWorker.ts";
import { Kiosk } from "#modes/kiosk/Kiosk.tsx";
import { kioskStepOf } from "./kioskStepOf.ts";

startPage(
  <App pageDefaults={{ theme: "dark", scale: "auto" }} stepOf={kioskStepOf}>
    <Kiosk onReady={setReady} />
  </App>,
);
// The build alone has one: in development every file would be yesterday's.
if (import.meta.env.PROD) void registerServiceWorker(rootUrl());
