// Ring 1 of the watchdog: a worker whose pings the page must answer. It counts pings, not minutes, so
// that a machine that slept is not taken for a page that hangs.
const PING_EVERY_MS = 5000;
/** Six pings without answer: half a minute. */
const MISSED_PINGS = 6;

let unanswered = 0;

setInterval(() => {
  unanswered++;
  self.postMessage("ping");
}, PING_EVERY_MS);

self.onmessage = () => {
  // The page cannot hear us while it hangs; once it answers again, it is told what happened.
  if (unanswered > MISSED_PINGS) self.postMessage("blocked");
  unanswered = 0;
};
