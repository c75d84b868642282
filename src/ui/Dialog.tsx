import type { ReactNode } from "react";
import { useEffect, useId, useRef } from "react";
import { Button } from "./Button.tsx";
import styles from "./Dialog.module.css";
import { Icon } from "./Icon.tsx";

interface DialogProps {
  readonly title: string;
  /** Name of the button that closes it. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** `sheet`: fills a phone from the bottom. */
  readonly shape?: "box" | "sheet";
  /** Stays in sight below what scrolls. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A modal dialog on the browser's own element: it keeps the focus inside, closes with Escape, and
 * gives the focus back. Open as long as it is rendered.
 */
export function Dialog({
  title,
  closeLabel,
  onClose,
  shape = "box",
  footer,
  children,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(function openModal() {
    const element = dialog.current;
    if (element === null || element.open) return;
    // An engine without modal dialogs (the test DOM) still shows it.
    if ("showModal" in element) element.showModal();
    else (element as HTMLDialogElement).open = true;
    return function closeModal() {
      if ("close" in element) element.close();
    };
  }, []);

  return (
    // A press on the backdrop is a press on the dialog element itself; Escape does the same by key. Not a
    // click: a selection of text that ends outside is one, too.
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${styles[shape]}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.frame}>
        <header className={styles.head}>
          <h2 id={titleId}>{title}</h2>
          <Button look="quiet" isIcon aria-label={closeLabel} onClick={onClose}>
            <Icon name="close" />
          </Button>
        </header>
        <div className={styles.body}>{children}</div>
        {footer !== undefined && <footer className={styles.foot}>{footer}</footer>}
      </div>
    </dialog>
  );
}
