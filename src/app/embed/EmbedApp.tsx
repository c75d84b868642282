import { focusManager } from "@tanstack/react-query";
import { useEffect } from "react";
import { App } from "#app/App.tsx";
import { setReady } from "#app/signals.ts";
import { EmbedDashboard } from "#modes/embed/EmbedDashboard.tsx";
import { EmbedSkeleton } from "#modes/embed/EmbedSkeleton.tsx";
import type { HostConnection } from "#modes/embed/hostConnection.ts";

/** The dashboard with everything around it: fetched once somebody sees the frame, or asks for it. */
export function EmbedApp({ connection }: { readonly connection: HostConnection }) {
  useEffect(
    function pauseUnseen() {
      // Queries poll only while focused: a frame that nobody sees asks its server for nothing.
      const follow = () => focusManager.setFocused(connection.isWatched() ? undefined : false);
      follow();
      return connection.subscribe(follow);
    },
    [connection],
  );
  return (
    <App waiting={() => <EmbedSkeleton />}>
      <EmbedDashboard connection={connection} onReady={setReady} />
    </App>
  );
}
