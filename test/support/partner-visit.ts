import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page } from "playwright-core";
import { expect, vi } from "vitest";

/** A new reader at a partner's page. */
export interface PartnerVisit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained of: policies above all. */
  readonly complaints: readonly string[];
  /** The address of everything it asked for. */
  readonly requests: readonly string[];
}

/**
 * Opens a partner's page as a new reader, who keeps what a widget tells and how far anything was moved.
 * @param before what is done to the page before it asks for anything; it is then not waited for.
 */
export async function partnerVisit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  before?: (page: Page) => Promise<unknown>,
): Promise<PartnerVisit> {
  const context = await browser.newContext({
    viewport: { width: 900, height: 1000 },
    reducedMotion: "reduce",
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  await page.addInitScript(`
    window.heard = [];
    for (const name of ["ready", "select", "navigate", "resize", "error"])
      addEventListener("lodeline-" + name, (event) => heard.push([name, event.detail]));
    window.shifts = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) shifts += entry.value; }).observe({ type: "layout-shift", buffered: true });
  `);
  await before?.(page);
  await page.goto(url, { waitUntil: before === undefined ? "load" : "commit" });
  return { context, page, complaints, requests };
}

/** What widgets have told since the page was opened: each event's name and detail. */
export function heard(page: Page): Promise<readonly (readonly [string, Record<string, unknown>])[]> {
  return page.evaluate("window.heard");
}

/** Waits until so many widgets have said that they are there. */
export async function alive(page: Page, count = 1): Promise<void> {
  await vi.waitFor(
    async () => expect((await heard(page)).filter(([name]) => name === "ready").length).toBeGreaterThanOrEqual(count),
    30_000,
  );
}

/**
 * The frame that stands in the page.
 * @throws where there is none.
 */
export function frameIn(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes("/embed/v1/"));
  if (frame === undefined) throw new Error("There is no frame in the page.");
  return frame;
}
