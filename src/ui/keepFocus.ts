const FOCUSABLE = "button, a[href], input, select, summary";

/**
 * Makes a change that may take the pressed control away.
 *
 * Where it does, the focus goes to the first control of the closest part that is left, instead of
 * being lost to the top of the page.
 */
export function keepFocus(pressed: Element, change: () => void): void {
  const parts: Element[] = [];
  for (let part = pressed.parentElement; part !== null; part = part.parentElement) parts.push(part);
  change();
  requestAnimationFrame(function focusWhatIsLeft() {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (pressed.isConnected || !isLost) return;
    const left = parts.find((part) => part.isConnected && part.querySelector(FOCUSABLE) !== null);
    left?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  });
}
