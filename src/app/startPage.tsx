import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "#ui/fonts.css";
import "#ui/tokens.css";
import "#ui/base.css";

/** Puts a page's content into its root element. */
export function startPage(content: ReactNode): void {
  const root = document.querySelector("#root");
  if (root === null) throw new Error("The page has no element with the id root.");
  createRoot(root).render(<StrictMode>{content}</StrictMode>);
}
