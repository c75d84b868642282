import type { FocusEvent } from "react";
import { useCallback, useEffect, useId, useRef, useState } from "react";
import { useLanguage } from "#i18n/useLanguage.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import styles from "./SearchBox.module.css";
import { useSearchText } from "./useSearchText.ts";

/** As long as the address takes it (`q` in url/view.ts). */
const MAX_LENGTH = 200;

interface SearchBoxProps {
  /** `icon`: a button that opens the box over the header. */
  readonly variant?: "open" | "icon";
}

/** The search over all that an event says. "/" goes to it from anywhere but another field. */
export function SearchBox({ variant = "open" }: SearchBoxProps) {
  const { t } = useLanguage();
  const { text, type, settle, clear } = useSearchText();
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();

  const open = useCallback(() => {
    setOpen(true);
    // After the paint that shows the field: a hidden one takes no focus.
    requestAnimationFrame(() => input.current?.focus());
  }, []);
  useSlashKey(open);

  function close() {
    settle();
    setOpen(false);
    opener.current?.focus();
  }

  function closeWhenLeft({ currentTarget, relatedTarget }: FocusEvent) {
    settle();
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setOpen(false);
  }

  return (
    <search className={styles.root} data-variant={variant} data-open={isOpen}>
      {variant === "icon" && (
        <Button
          ref={opener}
          look="quiet"
          isIcon
          aria-label={t(text === "" ? "header.openSearch" : "header.openSearchInForce", { text })}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={open}
        >
          <Icon name="search" sizePx={18} />
          {text !== "" && <span className={styles.dot} />}
        </Button>
      )}
      <form
        id={id}
        className={styles.form}
        onBlur={closeWhenLeft}
        onSubmit={(event) => {
          event.preventDefault();
          settle();
        }}
      >
        <Icon name="search" />
        <input
          ref={input}
          type="search"
          className={styles.input}
          aria-label={t("header.search")}
          aria-keyshortcuts="/"
          placeholder={t("header.search")}
          autoComplete="off"
          spellCheck={false}
          maxLength={MAX_LENGTH}
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape" && text === "" && variant === "icon") close();
          }}
        />
        {text !== "" && (
          <button
            type="button"
            className={styles.clear}
            aria-label={t("header.clearSearch")}
            onClick={() => {
              clear();
              input.current?.focus();
            }}
          >
            <Icon name="close" sizePx={14} />
          </button>
        )}
        {variant === "icon" && (
          <Button look="quiet" onClick={close}>
            {t("common.close")}
          </Button>
        )}
      </form>
    </search>
  );
}

function useSlashKey(open: () => void): void {
  useEffect(
    function listenForSlash() {
      function onKeyDown(event: KeyboardEvent) {
        const { key, ctrlKey, metaKey, altKey, target } = event;
        if (key !== "/" || ctrlKey || metaKey || altKey || isField(target)) return;
        event.preventDefault();
        open();
      }
      document.addEventListener("keydown", onKeyDown);
      return function stopListening() {
        document.removeEventListener("keydown", onKeyDown);
      };
    },
    [open],
  );
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select, dialog") !== null)
  );
}
