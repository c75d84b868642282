import styles from "./Chip.module.css";
import { Icon } from "./Icon.tsx";
import { keepFocus } from "./keepFocus.ts";

interface ChipProps {
  readonly label: string;
  /** Name of the whole button; contains `label`, so that speech input finds it. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

/** Something in force that a click takes away. */
export function Chip({ label, removeLabel, onRemove }: ChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={removeLabel}
      onClick={(event) => keepFocus(event.currentTarget, onRemove)}
    >
      <span className={styles.label}>{label}</span>
      <Icon name="close" sizePx={12} />
    </button>
  );
}
