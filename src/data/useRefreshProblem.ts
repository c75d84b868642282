import { useQuery } from "@tanstack/react-query";
import { useView } from "#url/useView.ts";
import { FeedError } from "./feedError.ts";
import { datasetEntry, datasetQuery } from "./queries.ts";
import { useConfig } from "./useConfig.ts";

/** Why the last look for new data changed nothing; null while all is well. The data on screen stay. */
export function useRefreshProblem(): FeedError | null {
  const { config } = useConfig();
  const [{ data }] = useView();
  // Only listens: the page's own query fetches.
  const { error } = useQuery({
    ...datasetQuery(config, datasetEntry(config, data)),
    enabled: false,
    refetchInterval: false,
  });
  return error instanceof FeedError ? error : null;
}
