// oxlint-disable-next-line import/no-unassigned-import -- a script of its own once built: it asks the server ahead
import "./ahead.ts";
// The order of the layers, before any sheet that fills one.
import "./styles/layers.css";
import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-sans-3/wght-italic.css";
import "./styles/reset.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/served.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { createExplorerStore } from "./exploration/store.ts";
import { explorerQueries } from "./explorer-queries.ts";
import { isServed } from "./served/served-answers.ts";
import { takeOver } from "./served/take-over.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element with the id root.");

const store = createExplorerStore();
const queries = explorerQueries(store);
const page = (
  <StrictMode>
    <QueryClientProvider client={queries}>
      <App store={store} />
    </QueryClientProvider>
  </StrictMode>
);

// Nothing is awaited here: the files of other parts wait for this one.
if (isServed()) void takeOver(root, store, queries, page);
else createRoot(root).render(page);
