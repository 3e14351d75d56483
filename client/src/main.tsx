import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-sans-3/wght-italic.css";
import "./styles/layers.css";
import "./styles/reset.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { createExplorerStore } from "./exploration/store.ts";
import { Failure } from "./failure.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id root.");

const store = createExplorerStore();
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // The data changes when seeds are loaded, not while somebody reads.
      staleTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      retry: (count, failure) => count < 2 && failure instanceof Failure && failure.kind === "busy",
    },
  },
});

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App store={store} />
    </QueryClientProvider>
  </StrictMode>,
);
