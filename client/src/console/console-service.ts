import { browserKeep } from "../ui/browser-keep.ts";
import { createConsoleStore } from "./console-store.ts";
import { createCypherService } from "./editor/cypher-service.ts";
import { snippets } from "./snippets.ts";

/** The thread that reads statements; one for all visits of the page. */
export const cypherService = createCypherService();

/** What is written and run, kept while a person looks at something else and comes back. */
export const consoleStore = createConsoleStore(browserKeep, snippets[0]?.statement ?? "");
