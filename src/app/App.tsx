import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { type ComponentProps, type ReactNode, useEffect, useMemo } from "react";
import type { DatasetConfig, ReadConfig } from "#data/config.ts";
import type { Dataset } from "#data/dataset.ts";
import type { Progress } from "#data/fetchText.ts";
import {
  configQuery,
  datasetEntry,
  datasetQuery,
  openedFileQuery,
  progressKey,
} from "#data/queries.ts";
import { ConfigProvider } from "#data/useConfig.ts";
import { DatasetProvider } from "#data/useDataset.ts";
import { FeedErrorScreen } from "#features/notices/FeedErrorScreen.tsx";
import { useLanguage } from "#i18n/useLanguage.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { useView, ViewDefaults } from "#url/useView.ts";
import type { View } from "#url/view.ts";
import { BARE_VIEW, parseView } from "#url/view.ts";
import { AppErrorScreen } from "./AppErrorScreen.tsx";
import { DataSignals } from "./DataSignals.tsx";
import type { StepOf } from "./StepDefaults.tsx";
import { StepDefaults, storyStepOf } from "./StepDefaults.tsx";
import { setDataError } from "./signals.ts";
import { useDocumentAttributes } from "./useDocumentAttributes.ts";
import { ViewLanguage } from "./ViewLanguage.tsx";

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Without network the service worker answers: a query that waits for one would show nothing.
      networkMode: "always",
      refetchOnWindowFocus: false,
      refetchOnReconnect: true,
    },
  },
});

/** What stands on the page during a load; null before the first byte. */
type Waiting = (progress: Progress | null) => ReactNode;

interface AppProps {
  /** What this page asks for where the address says nothing (kiosk: dark, scaled to the screen). */
  readonly pageDefaults?: Partial<View>;
  /** The step that an address tells; each page has stories, the kiosk has an overview beside them. */
  readonly stepOf?: StepOf;
  /** The mode looks for new data itself (kiosk). */
  readonly isPolledByMode?: boolean;
  /** Keeps the mode's place while its data load. */
  readonly waiting: Waiting;
  /** The mode: an arrangement of panels over a loaded dataset. */
  readonly children: ReactNode;
}

/** Everything around a mode: queries, configuration, defaults, language, dataset, signals, failure. */
export function App(props: AppProps) {
  const { pageDefaults, stepOf = storyStepOf, isPolledByMode = false, waiting, children } = props;
  return (
    <QueryClientProvider client={queryClient}>
      <ErrorBoundary
        fallback={(error) => <AppErrorScreen error={error} />}
        onError={() => setDataError("app")}
      >
        <Configured {...{ pageDefaults, stepOf, isPolledByMode, waiting }}>{children}</Configured>
      </ErrorBoundary>
    </QueryClientProvider>
  );
}

interface ConfiguredProps {
  readonly pageDefaults: Partial<View> | undefined;
  readonly stepOf: StepOf;
  readonly isPolledByMode: boolean;
  readonly waiting: Waiting;
  readonly children: ReactNode;
}

function Configured({ children, ...rest }: ConfiguredProps) {
  const { data: read } = useQuery(configQuery());
  if (read === undefined) return rest.waiting(null);
  return (
    <ConfigProvider read={read}>
      <WithDefaults read={read} {...rest}>
        {children}
      </WithDefaults>
    </ConfigProvider>
  );
}

function WithDefaults(props: ConfiguredProps & { readonly read: ReadConfig }) {
  const { read, pageDefaults, children, ...rest } = props;
  // Outside the provider below, so this reads the address alone: `data` itself has no default to take.
  const [{ data: id }] = useView();
  const { data: opened } = useQuery(openedFileQuery());
  const entry = datasetEntry(read.config, id);
  const defaults = useMemo(
    () => parseView(opened === null ? (entry.view ?? "") : "", { ...BARE_VIEW, ...pageDefaults }),
    [entry, opened, pageDefaults],
  );
  return (
    <ViewDefaults defaults={defaults}>
      <ViewLanguage>
        <Loaded read={read} entry={entry} opened={opened} {...rest}>
          {children}
        </Loaded>
      </ViewLanguage>
    </ViewDefaults>
  );
}

interface LoadedProps extends Omit<ConfiguredProps, "pageDefaults"> {
  readonly read: ReadConfig;
  readonly entry: DatasetConfig;
  /** A file the reader opened stands for the configured dataset. */
  readonly opened: Dataset | null;
}

function Loaded(props: LoadedProps) {
  const { read, entry, opened, stepOf, isPolledByMode, waiting, children } = props;
  useDocumentAttributes();
  const { language, toScript } = useLanguage();
  const query = useQuery({
    ...datasetQuery(read.config, entry, !isPolledByMode),
    enabled: opened === null,
  });
  const { data: progress } = useQuery<Progress | null>({
    queryKey: progressKey(entry.id),
    queryFn: () => null,
    enabled: false,
  });
  const dataset = opened ?? query.data;

  if (dataset === undefined) {
    if (query.error === null) return waiting(progress ?? null);
    return <FeedFailure error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <StepDefaults dataset={dataset} stepOf={stepOf}>
      <DatasetProvider key={dataset.id} dataset={dataset} language={language} toScript={toScript}>
        <DataSignals>{children}</DataSignals>
      </DatasetProvider>
    </StepDefaults>
  );
}

function FeedFailure({ error, onRetry }: ComponentProps<typeof FeedErrorScreen>) {
  useEffect(function signalFailure() {
    setDataError("feed");
    return function takeBack() {
      setDataError(null);
    };
  }, []);
  return <FeedErrorScreen error={error} onRetry={onRetry} />;
}
