import { App } from "#app/App.tsx";
import { setReady } from "#app/signals.ts";
import { startPage } from "#app/startPage.tsx";
import { rootUrl } from "#data/rootUrl.ts";
import { registerServiceWorker } from "#data/serviceWorker.ts";
import { LoadingScreen } from "#features/notices/LoadingScreen.tsx";
import { Kiosk } from "#modes/kiosk/Kiosk.tsx";
import { kioskStepOf } from "./kioskStepOf.ts";

/** The screen stands; now it may be copied for a day without network. The build alone has a service worker. */
function onReady(): void {
  setReady();
  if (import.meta.env.PROD) void registerServiceWorker(rootUrl());
}

startPage(
  <App
    pageDefaults={{ theme: "dark", scale: "auto" }}
    stepOf={kioskStepOf}
    waiting={(progress) => <LoadingScreen progress={progress} />}
    isPolledByMode
  >
    <Kiosk onReady={onReady} />
  </App>,
);
