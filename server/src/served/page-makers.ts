import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PageMaker } from "../../contract/served-page.ts";

/** Gives the maker that speaks the language somebody wants; undefined where the client brings none. */
export type PageMakers = (wanted: readonly string[]) => Promise<PageMaker | undefined>;

/**
 * The makers of a built client. It is no source of ours but what the client was built into, as its page is: loaded when it
 * is first needed, once for each language, for its words are settled as it loads.
 */
export function pageMakers(client: string): PageMakers {
  const address = pathToFileURL(join(client, "served/page-maker.js")).href;
  const known = new Map<string, Promise<PageMaker | undefined>>();
  const load = (language: string) => {
    const maker = known.get(language) ?? loaded(`${address}?language=${language}`);
    known.set(language, maker);
    return maker;
  };
  return async (wanted) => {
    const english = await load("en");
    const language = english?.chosenLanguage(wanted);
    return language === undefined || language === "en" ? english : load(language);
  };
}

async function loaded(address: string): Promise<PageMaker | undefined> {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a program is what it was built as
    const { pageMaker } = (await import(address)) as { readonly pageMaker?: PageMaker };
    return pageMaker;
  } catch {
    // A client without one still has its page.
    return undefined;
  }
}
