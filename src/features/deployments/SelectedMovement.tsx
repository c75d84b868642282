import { useDataset } from "#data/useDataset.ts";
import type { Deployment } from "#domain/force.ts";
import { useTranslate } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { useView } from "#url/useView.ts";
import { MovementCard } from "./MovementCard.tsx";
import styles from "./Records.module.css";

interface SelectedMovementProps {
  /** The movements drawn beside the card; null where none are, and nothing can be missing. */
  readonly shown: readonly Deployment[] | null;
}

/** The card of the movement in the address; says so where no movement has that id. Nothing without one. */
export function SelectedMovement({ shown }: SelectedMovementProps) {
  const t = useTranslate();
  const { deployments } = useDataset();
  const [view, changeView] = useView();
  if (view.deployment === null) return null;

  const close = () => changeView({ deployment: null });
  const movement = deployments.find(({ id }) => id === view.deployment);
  if (movement === undefined) {
    return (
      <p className={styles.outside}>
        {t("troops.card.unknown", { id: view.deployment })}{" "}
        <Button look="link" onClick={close}>
          {t("common.close")}
        </Button>
      </p>
    );
  }
  return (
    <MovementCard
      deployment={movement}
      isOutside={shown !== null && !shown.includes(movement)}
      onClose={close}
    />
  );
}
