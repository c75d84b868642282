import { rootUrl } from "#data/rootUrl.ts";
import { registerServiceWorker } from "#data/serviceWorker.ts";
import { LoadingScreen } from "#features/notices/LoadingScreen.tsx";
import { Workbench } from "#modes/workbench/Workbench.tsx";
import { App } from "./App.tsx";
import { setReady } from "./signals.ts";
import { startPage } from "./startPage.tsx";

/** The page stands; now it may be copied for a day without network. The build alone has a service worker. */
function onReady(): void {
  setReady();
  if (import.meta.env.PROD) void registerServiceWorker(rootUrl());
}

startPage(
  <App waiting={(progress) => <LoadingScreen progress={progress} />}>
    <Workbench onReady={onReady} />
  </App>,
);
