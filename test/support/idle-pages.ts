import type { Browser, BrowserContext, Page } from "playwright-core";

/** A page that waits for the next person, as its browser was asked for. */
export interface IdlePage {
  readonly key: string;
  readonly context: BrowserContext;
  readonly page: Page;
}

/** A page that waits takes as much memory as one that is used: as many as files ask for in turn, and no more. */
const most = 5;

/** By browser, the page first that has waited longest. */
const waiting = new WeakMap<Browser, readonly IdlePage[]>();

/** Takes a page that was asked for in the same way, where one waits. */
export function takeIdle(browser: Browser, key: string): IdlePage | undefined {
  const pages = waiting.get(browser) ?? [];
  const found = pages.findLast((page) => page.key === key);
  waiting.set(
    browser,
    pages.filter((page) => page !== found),
  );
  return found;
}

/** Lets an emptied page wait, and closes the one that has waited longest where there are too many. */
export async function keepIdle(browser: Browser, page: IdlePage): Promise<void> {
  const pages = [...(waiting.get(browser) ?? []), page];
  const gone = pages.length > most ? pages.shift() : undefined;
  waiting.set(browser, pages);
  await gone?.context.close();
}

/** Closes what a browser holds besides pages that wait: what somebody left open. */
export async function closeLeft(browser: Browser): Promise<void> {
  const kept = new Set((waiting.get(browser) ?? []).map(({ context }) => context));
  for (const context of browser.contexts()) if (!kept.has(context)) await context.close();
}
