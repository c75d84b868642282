import { Workbench } from "#modes/workbench/Workbench.tsx";
import { App } from "./App.tsx";
import { setReady } from "./signals.ts";
import { startPage } from "./startPage.tsx";

startPage(
  <App>
    <Workbench onReady={setReady} />
  </App>,
);
