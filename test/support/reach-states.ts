import type { BrowserContext, Page } from "playwright-core";
import type { Explorer } from "./explorer.ts";
import { atRest, followLink } from "./follow-link.ts";
import { inFirstTheme } from "./violations.ts";

/** What a person brings about: where, how, and what is there then. */
export interface State {
  readonly name: string;
  readonly path: string;
  readonly act: (page: Page, context: BrowserContext) => Promise<unknown>;
  /** It is another one where the page has asked for the same before, or leaves what nobody sees: loaded, and so is the next. */
  readonly alone?: true;
}

/**
 * Reaches states one after another on one page, as links reach them: opening the product anew costs half a second more of the processor.
 * Between two states the page rests where there is nothing. What is there is compared with what a page shows there that was
 * just loaded: where a state has left anything, or has failed, the next one is loaded.
 */
export function reachStates({ context, page }: Explorer, address: string): (state: State) => Promise<void> {
  let isClean = false;
  let untouched: string | undefined;
  return async ({ path, act, alone }) => {
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await context.setOffline(false);
    await inFirstTheme(page);
    if (untouched === undefined) {
      await page.goto(`${address}/q/rwanda-and-the-rebels`);
      // Comes last by itself, after the picture.
      await page.locator("[role=search] [role=combobox]").waitFor({ state: "attached" });
      untouched = await atRest(page);
      isClean = true;
    } else if (isClean) isClean = (await atRest(page)) === untouched;
    if (!isClean || alone === true) await page.goto(`${address}${path}`);
    else await followLink(page, path);
    isClean = false;
    await act(page, context);
    isClean = alone !== true;
  };
}
