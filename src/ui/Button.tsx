import type { ComponentProps } from "react";
import styles from "./Button.module.css";

/** `primary`: the one thing to do here. `outline`: a choice. `quiet`: part of a row. `link`: reads as text. */
export type ButtonLook = "primary" | "outline" | "quiet" | "link";

interface ButtonProps extends ComponentProps<"button"> {
  readonly look?: ButtonLook;
  /** Square, for an icon alone; give it an `aria-label`. */
  readonly isIcon?: boolean;
}

/** A button that submits nothing. `className` may add, never restyle. */
export function Button({ look = "outline", isIcon = false, className, ...rest }: ButtonProps) {
  const names = [styles.button, styles[look], isIcon ? styles.icon : "", className ?? ""];
  return <button type="button" {...rest} className={names.filter(Boolean).join(" ")} />;
}
