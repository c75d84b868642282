import { lazy, type ReactNode, Suspense, useCallback, useRef, useState } from "react";
import styles from "./Embed.module.css";
import { EmbedSkeleton } from "./EmbedSkeleton.tsx";
import type { HostConnection } from "./hostConnection.ts";
import { useEmbedView } from "./useEmbedView.ts";
import { useFittedMap } from "./useFittedMap.ts";
import { useHeightReports } from "./useHeightReports.ts";
import { useSeen } from "./useSeen.ts";

const Poster = lazy(async () => ({ default: (await import("./Poster.tsx")).Poster }));

interface EmbedGateProps {
  readonly connection: HostConnection;
  /** Told whenever the frame comes into the reader's sight or leaves it. */
  readonly onSight: (isInSight: boolean) => void;
  /** The poster has painted: with `load=click`, all there is to paint. */
  readonly onPoster: () => void;
  /** The dashboard; its code and data are fetched when this is first drawn. */
  readonly children: ReactNode;
}

/** The page of an embed: room for the dashboard at once, the dashboard itself once somebody sees it or asks for it. */
export function EmbedGate({ connection, onSight, onPoster, children }: EmbedGateProps) {
  const { embed } = useEmbedView();
  const [isAsked, setAsked] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(page, onSight);
  useHeightReports(page, connection);
  useFittedMap(page, connection);
  const ask = useCallback(() => setAsked(true), []);

  return (
    <div ref={page} className={styles.page}>
      <Suspense fallback={<EmbedSkeleton />}>
        {embed.load === "click" && !isAsked ? (
          <Poster onAsk={ask} onPaint={onPoster} connection={connection} />
        ) : isSeen ? (
          children
        ) : (
          <EmbedSkeleton />
        )}
      </Suspense>
    </div>
  );
}
