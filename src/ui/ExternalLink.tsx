import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";

interface ExternalLinkProps {
  /** Only http and https are made a link; anything else, or null, is plain text. */
  readonly url: string | null;
  /** Said after the words, for those who do not see the arrow: "opens in a new tab". */
  readonly newTabLabel: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link out of the page, in a new tab, that tells the other site nothing of this one's tab. */
export function ExternalLink({ url, newTabLabel, className, children }: ExternalLinkProps) {
  if (url === null || !/^https?:\/\//i.test(url)) {
    return <span className={className}>{children}</span>;
  }
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className={className}>
      {children} <Icon name="external" sizePx={10} />
      <span className="visuallyHidden">({newTabLabel})</span>
    </a>
  );
}
