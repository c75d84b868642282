import { useEffect, useState } from "react";

/** The wall clock, read anew every so often while the component is there. */
export function useNow(everyMs: number): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(
    function tickOn() {
      const timer = setInterval(() => setNow(new Date()), everyMs);
      return function stopTicking() {
        clearInterval(timer);
      };
    },
    [everyMs],
  );
  return now;
}
