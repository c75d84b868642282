import { Icon } from "#ui/Icon.tsx";
import styles from "./ScreenMessageBar.module.css";
import type { ScreenMessage } from "./screenSettings.ts";
import { isMessageDue } from "./screenSettings.ts";
import { useNow } from "./useNow.ts";

/** The operator's sentence, over everything but hiding nothing; gone at its end time. */
export function ScreenMessageBar({ message }: { readonly message: ScreenMessage | null }) {
  const now = useNow(1000).getTime();
  if (message === null || !isMessageDue(message, now)) return null;
  return (
    <p role="alert" className={styles.message}>
      <Icon name="warning" sizePx={28} />
      {message.text}
    </p>
  );
}
