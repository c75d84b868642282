import { useEffect, useState } from "react";
import { lookForUpdate, watchForUpdate } from "#data/serviceWorker.ts";

const LOOK_EVERY_MS = 3_600_000;

/** Whether a new version of the app is fetched and waits for its moment. Looks once an hour: a wall is never reopened. */
export function useUpdateWaiting(): boolean {
  const [isWaiting, setWaiting] = useState(false);
  useEffect(function watchVersions() {
    const stopWatching = watchForUpdate(() => setWaiting(true));
    const timer = setInterval(() => void lookForUpdate(), LOOK_EVERY_MS);
    return function stopLooking() {
      stopWatching();
      clearInterval(timer);
    };
  }, []);
  return isWaiting;
}
