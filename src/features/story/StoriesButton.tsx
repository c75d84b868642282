import { lazy, Suspense, useState } from "react";
import { useDataset } from "#data/useDataset.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";

const StoriesDialog = lazy(async () => ({
  default: (await import("./StoriesDialog.tsx")).StoriesDialog,
}));

/** Opens the list of stories; its code comes with the first click. Nothing where the data tell none. */
export function StoriesButton({ isIcon = false }: { readonly isIcon?: boolean }) {
  const t = useTranslate();
  const { stories } = useDataset();
  const [isOpen, setOpen] = useState(false);
  if (stories.length === 0) return null;
  return (
    <>
      <Button
        look="quiet"
        isIcon={isIcon}
        aria-label={t("story.stories")}
        onClick={() => setOpen(true)}
      >
        {isIcon ? <Icon name="play" /> : t("story.stories")}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <StoriesDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
