import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { EmbedLanguage } from "../../contract/embed/embed-address.ts";
import type { ViewMaker } from "../../contract/embed/view-maker.ts";

/** The makers of views that a built client brings. */
export interface ViewMakers {
  /** The one that opens views. It waits for the database, so it draws none: those who draw never wait. */
  opener(): Promise<ViewMaker>;
  /** The one that draws in a language. */
  drawer(language: EmbedLanguage): Promise<ViewMaker>;
}

/**
 * Loads them from the built client, as `served/page-makers.ts` does with what draws pages: each when it is first needed, for
 * its words are settled as it loads. What a maker throws here is thrown to whoever asks: a client without one embeds nothing.
 */
export function viewMakers(client: string): ViewMakers {
  const address = pathToFileURL(join(client, "served/view-maker.js")).href;
  const known = new Map<string, Promise<ViewMaker>>();
  const load = (search: string) => {
    const maker = known.get(search) ?? loaded(`${address}?${search}`);
    known.set(search, maker);
    // What failed once is tried again.
    maker.catch(() => known.delete(search));
    return maker;
  };
  return {
    opener: () => load("language=en&opens"),
    drawer: (language) => load(`language=${language}`),
  };
}

async function loaded(address: string): Promise<ViewMaker> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a program is what it was built as
  const { viewMaker } = (await import(address)) as { readonly viewMaker: ViewMaker };
  return viewMaker;
}
