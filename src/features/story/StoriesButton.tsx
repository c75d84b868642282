import { lazy, Suspense, useState } from "react";
import { useDataset } from "#data/useDataset.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button, type ButtonLook } from "#ui/Button.tsx";

const StoriesDialog = lazy(async () => ({
  default: (await import("./StoriesDialog.tsx")).StoriesDialog,
}));

/** Opens the list of stories; its code comes with the first click. Nothing where the data tell none. */
export function StoriesButton({ look = "quiet" }: { readonly look?: ButtonLook }) {
  const t = useTranslate();
  const { stories } = useDataset();
  const [isOpen, setOpen] = useState(false);
  if (stories.length === 0) return null;
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        {t("story.stories")}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <StoriesDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
