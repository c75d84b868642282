/**
 * Puts text on the clipboard; says whether that worked.
 *
 * A frame may have no clipboard at all, or be refused without a reason. Nothing is thrown: the
 * caller shows the text, so that it can be copied by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
