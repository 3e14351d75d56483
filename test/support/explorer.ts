import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { keepIdle, takeIdle } from "./idle-pages.ts";
import { visits } from "./visits.ts";

/** A box on the page, in pixels. */
interface Seen {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the canvas draws, in its own coordinates. */
interface Drawn {
  /** `x y` of each shape by its id. */
  readonly places: Readonly<Record<string, string>>;
  /** How each line is stroked, by its id. */
  readonly strokes: Readonly<Record<string, string>>;
}

interface VisitOptions {
  /** Whether a picture is to be awaited; it is. */
  readonly isDrawn?: boolean;
  /** The window for this visit, if another than the one that was asked for. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** How the page is shown in this visit, where that was not asked for. */
  readonly media?: { readonly colorScheme?: "dark"; readonly reducedMotion?: "no-preference" | "reduce" };
}

/** One person at the product: a page in a browser of their own, and what it complained of. */
export interface Explorer {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors and warnings of the page, since it was visited last. */
  readonly complaints: readonly string[];
  /** @throws where the page has complained, with what it said. */
  readonly assertSilent: () => void;
  /** Opens an address and waits for its picture. */
  readonly open: (path: string) => Promise<void>;
  /**
   * Goes to an address as a link does, on a page that was loaded before, and waits for its picture unless there is none:
   * a load takes more than half a second of the processor. Nothing is left of what was done before, neither steps that could
   * be undone nor what the browser keeps, nor anything that the page shows.
   */
  readonly visit: (path: string, options?: VisitOptions) => Promise<void>;
  /** Path, query and code of the page. */
  readonly at: () => string;
  /** What is drawn once two frames have passed. */
  readonly drawn: () => Promise<Drawn>;
  /** Where a shape's or a line's middle is on the page. */
  readonly middleOf: (id: string) => Promise<{ readonly x: number; readonly y: number }>;
  /** The box of a shape with its caption, and the box of the canvas, on the page. */
  readonly boxes: () => Promise<{ readonly canvas: Seen; readonly shapes: Readonly<Record<string, Seen>> }>;
  readonly close: () => Promise<void>;
}

/** What tests listen to. */
const heard = ["console", "pageerror", "request", "response", "requestfailed", "worker", "dialog", "download"] as const;

// The library keeps its instance at its container.
const canvas = `document.querySelector(".__________cytoscape_container")`;

/**
 * Opens the product as somebody else would: nothing is shared with another explorer but what a browser may know of
 * scripts and styles it has read. Whoever adds scripts of their own to the page asks for one that is `fresh`.
 */
export async function explorer(
  browser: Browser,
  address: string,
  { fresh = false, ...asked }: BrowserContextOptions & { readonly fresh?: boolean } = {},
): Promise<Explorer> {
  const options = { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", ...asked } as const;
  const key = keyOf(options);
  // One that was given back: a script read once need not be compiled again.
  const waiting = fresh ? undefined : takeIdle(browser, key);
  const { context, page } = waiting ?? (await opened(browser, options));
  if (waiting !== undefined) {
    if (options.viewport !== null) await page.setViewportSize(options.viewport);
    await page.emulateMedia(mediaOf(options));
    if (asked.permissions !== undefined) await context.grantPermissions([...asked.permissions]);
  }
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  const ready = async () => {
    await page.waitForFunction(() => {
      const container = document.querySelector(".__________cytoscape_container");
      return container !== null && "_cyreg" in container;
    });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  };
  const { leave, follow } = visits(page, context, address);
  return {
    context,
    page,
    complaints,
    assertSilent: () => {
      if (complaints.length > 0) throw new Error(`The page complains: ${complaints.join("; ")}`);
    },
    open: async (path) => {
      await page.goto(`${address}${path}`);
      await ready();
    },
    visit: async (path, { isDrawn = true, viewport, media } = {}) => {
      if (options.viewport !== null) await page.setViewportSize(options.viewport);
      await page.emulateMedia(mediaOf(options));
      await leave(/^\/[qev]\//.test(path));
      complaints.length = 0;
      if (viewport !== undefined) await page.setViewportSize(viewport);
      if (media !== undefined) await page.emulateMedia(media);
      await follow(path, isDrawn);
      if (isDrawn) await ready();
    },
    at: () => {
      const { pathname, search, hash } = new URL(page.url());
      return `${pathname}${search}${hash}`;
    },
    drawn: async () => {
      await ready();
      return page.evaluate<Drawn>(`(() => {
        const { cy } = ${canvas}._cyreg;
        const stroke = (line) => ["line-style", "line-dash-pattern", "width", "target-arrow-fill"]
          .map((name) => line.style(name)).join(" ");
        return {
          places: Object.fromEntries(cy.nodes().map((node) => [node.id(), node.position().x + " " + node.position().y])),
          strokes: Object.fromEntries(cy.edges().map((line) => [line.id(), stroke(line)])),
        };
      })()`);
    },
    middleOf: async (id) => {
      await ready();
      return page.evaluate<{ x: number; y: number }>(`(() => {
        const thing = ${canvas}._cyreg.cy.getElementById(${JSON.stringify(id)});
        const { x, y } = thing.isNode() ? thing.renderedPosition() : thing.renderedMidpoint();
        const { left, top } = ${canvas}.getBoundingClientRect();
        return { x: x + left, y: y + top };
      })()`);
    },
    boxes: async () => {
      await ready();
      return page.evaluate<{ canvas: Seen; shapes: Record<string, Seen> }>(`(() => {
        const { left, top, right, bottom } = ${canvas}.getBoundingClientRect();
        const box = (node) => {
          const { x1, y1, x2, y2 } = node.renderedBoundingBox({ includeOverlays: false });
          return { left: x1 + left, top: y1 + top, right: x2 + left, bottom: y2 + top };
        };
        return {
          canvas: { left, top, right, bottom },
          shapes: Object.fromEntries(${canvas}._cyreg.cy.nodes().map((node) => [node.id(), box(node)])),
        };
      })()`);
    },
    close: async () => {
      if (fresh) return context.close();
      try {
        await emptied(context, page, address);
        await keepIdle(browser, { key, context, page });
      } catch {
        // Left in the middle of something: nobody shall have it after this.
        await context.close();
      }
    },
  };
}

/**
 * What a page that waits must have in common with what is asked for. Its colours and motion, what it may, and the window of one
 * that is no phone are set when it is taken.
 */
function keyOf({ viewport, hasTouch = false, acceptDownloads = true, ...rest }: BrowserContextOptions): string {
  const { colorScheme: _colours, reducedMotion: _motion, forcedColors: _forced, permissions: _granted, ...more } = rest;
  const isWindow = more.isMobile !== true && viewport !== null;
  return JSON.stringify({ ...more, hasTouch, acceptDownloads, ...(isWindow ? {} : { viewport }) });
}

async function opened(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext(options);
  return { context, page: await context.newPage() };
}

/** Takes everything from a page that a person did there. */
async function emptied(context: BrowserContext, page: Page, address: string): Promise<void> {
  for (const other of context.pages()) if (other !== page) await other.close();
  for (const event of heard) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await context.setOffline(false);
  await context.clearPermissions();
  await context.clearCookies();
  // A page of the same origin that keeps nothing itself, so that nothing is written after this.
  await page.goto(`${address}/healthz`);
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
  });
}

/** How a page is shown that was asked for like this. */
function mediaOf({ colorScheme, reducedMotion, forcedColors }: BrowserContextOptions) {
  return {
    media: null,
    colorScheme: colorScheme ?? null,
    reducedMotion: reducedMotion ?? null,
    forcedColors: forcedColors ?? null,
  } as const;
}
