import type { HostConnection } from "./hostConnection.ts";

/** Tells the host when the page is ready, and when it cannot show its data: both stand as signals on `<html>`. */
export function reportSignals(root: HTMLElement, connection: HostConnection): void {
  function report(attribute: string | null): void {
    const { ready, error } = root.dataset;
    if (attribute === "data-ready" && ready === "true") connection.protocol.send("ready", {});
    if (attribute === "data-error" && error !== undefined) {
      connection.protocol.send("error", { code: error });
    }
  }
  const observer = new MutationObserver((records) => {
    for (const { attributeName } of records) report(attributeName);
  });
  observer.observe(root, { attributeFilter: ["data-ready", "data-error"] });
}
