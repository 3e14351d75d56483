import { QueryCache, QueryClient } from "@tanstack/react-query";
import { noticeFailure } from "./actions/notice-failure.ts";
import type { ExplorerStore } from "./exploration/store.ts";
import { Failure } from "./failure.ts";

/**
 * Asks and keeps what panels read. A failure tells the store that the server or its database is away; what failed
 * meanwhile is asked again once it is back.
 */
export function explorerQueries(store: ExplorerStore): QueryClient {
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError: (failure) => noticeFailure(store, failure) }),
    defaultOptions: {
      queries: {
        // The data changes when seeds are loaded, not while somebody reads.
        staleTime: 5 * 60_000,
        refetchOnWindowFocus: false,
        // A browser's own idea of being offline would only keep panels waiting; a request that fails says so.
        networkMode: "always",
        retry: (count, failure) => count < 2 && failure instanceof Failure && failure.kind === "busy",
      },
    },
  });
  store.subscribe(({ connection }, before) => {
    if (connection.kind === "up" && before.connection.kind === "down") {
      void queries.refetchQueries({ predicate: ({ state }) => state.status === "error" });
    }
  });
  return queries;
}
