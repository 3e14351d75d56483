// oxlint-disable-next-line import/no-unassigned-import -- a script of its own once built: it asks the server ahead
import "./ahead.ts";
import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-sans-3/wght-italic.css";
import "./styles/reset.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { noticeFailure } from "./actions/notice-failure.ts";
import { App } from "./app.tsx";
import { createExplorerStore } from "./exploration/store.ts";
import { Failure } from "./failure.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id root.");

const store = createExplorerStore();
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

// What failed while the server was away is asked again once it is back.
store.subscribe(({ connection }, before) => {
  if (connection.kind === "up" && before.connection.kind === "down") {
    void queries.refetchQueries({ predicate: ({ state }) => state.status === "error" });
  }
});

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App store={store} />
    </QueryClientProvider>
  </StrictMode>,
);
