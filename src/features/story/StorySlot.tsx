import { lazy, Suspense } from "react";
import { useView } from "#url/useView.ts";

const StoryReader = lazy(async () => ({
  default: (await import("./StoryReader.tsx")).StoryReader,
}));

/** The reader's place on a page: empty, and without its code, as long as the address names no story. */
export function StorySlot() {
  const [{ story }] = useView();
  if (story === null) return null;
  return (
    <Suspense fallback={null}>
      <StoryReader />
    </Suspense>
  );
}
