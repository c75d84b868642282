import { useMediaQuery } from "#ui/useMediaQuery.ts";
import { useView } from "#url/useView.ts";

/** Whether nothing may move by itself: the system asks for less motion, or the address does. */
export function usePrefersStill(): boolean {
  const [{ motion }] = useView();
  const isReduced = useMediaQuery("(prefers-reduced-motion: reduce)");
  return isReduced || motion === "none";
}
