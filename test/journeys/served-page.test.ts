import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { axe } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { drawnPage } from "../support/drawn-page.ts";
import { explorer } from "../support/explorer.ts";

const address = inject("address");
const question = "/q/rwanda-and-the-rebels";
const kib = 1024;
/** A phone that says so, as most do. */
const phone = { viewport: { width: 375, height: 812 }, extraHTTPHeaders: { "sec-ch-ua-mobile": "?1" } };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  for (const path of ["/", question, "/e/rwanda"]) await served(path);
  for (const path of ["/", question]) await served(path, phone.extraHTTPHeaders);
  await served("/", { "accept-language": "fr" });
});

const served = (path: string, headers?: Readonly<Record<string, string>>) => drawnPage(address, path, headers);

/** By what was asked for: opening one takes as long as three pages. */
const unscriptedPages = new Map<string, Page>();
afterAll(async () => {
  for (const page of unscriptedPages.values()) await page.context().close();
});

/** A browser whose scripts do not come: what it shows was drawn by the server. */
async function unscripted(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const asked = JSON.stringify(options);
  const page = unscriptedPages.get(asked) ?? (await scriptless(options));
  unscriptedPages.set(asked, page);
  await page.goto(`${address}${path}`);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function scriptless(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
  return page;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** The boxes (left, top, width, height) of what stands around a picture: texts, links and rows, by what they say. */
function around(page: Page): Promise<Readonly<Record<string, readonly number[]>>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll("#root :is(h1, h2, h3, a, p, legend, li)")]
        .filter((element) => element.closest("svg") === null && element.checkVisibility())
        .filter((element) => element.textContent.trim() !== "" && element.getAttribute("role") !== "status")
        .map((element): [string, readonly number[]] => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [`${element.tagName} ${element.textContent}`, [x, y, width, height]];
        }),
    ),
  );
}

test.each(["/", question, "/e/rwanda"])(
  "%s comes drawn, within 40 KiB, and differs from no other visit",
  async (path) => {
    const page = await served(path);
    expect((await promisify(brotliCompress)(page)).length).toBeLessThan(40 * kib);
    expect(page).not.toMatch(/<script(?![^>]* (?:src|type="application\/json"))|<style| style=| on[a-z]+=/);
    const [one, other] = await Promise.all([fetch(`${address}${path}`), fetch(`${address}${path}`)]);
    expect(one.headers.get("etag")).toBe(other.headers.get("etag"));
    expect(one.headers.get("cache-control")).toBe("no-cache");
    expect(one.headers.get("vary")).toContain("Accept-Language");
  },
);

test("without any script the start page is read: each line says what it says, an allegation as one, and every question leads on", async () => {
  const page = await unscripted("/");
  const line = page.getByRole("link", { name: /^Rwanda supports an unnamed rebellion in DR Congo, alleged by/ });
  expect(await line.locator("title").textContent()).toMatch(
    /alleged by an unnamed accuser; Rwanda denies it of M23\.$/,
  );
  expect(await page.locator("svg[data-still] a").count()).toBe(10);
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
  expect(await page.title()).toBe("Lodeline");
  await page.getByRole("link", { name: "How does China come into it?" }).click();
  await page.waitForURL(`${address}/q/china`);
});

test.each(["/", question])("without any script %s breaks no rule of accessibility", async (path) => {
  for (const options of [phone, { viewport: { width: 375, height: 812 } }, { colorScheme: "dark" as const }]) {
    const page = await unscripted(path, options);
    await page.evaluate(axe.source);
    const violations = await page.evaluate<readonly Violation[]>(
      "axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations)",
    );
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  }
});

test("a line that is followed before the script has come opens the claims behind it", async () => {
  const one = await explorer(browser, address);
  const { page } = one;
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
  await page.goto(`${address}/`);
  await page.unrouteAll();
  // In the middle of its stroke; what is drawn over it lies elsewhere.
  const line = page.getByRole("link", { name: /^M23 opposes DR Congo/ });
  await line.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /Behind this line/ }).waitFor();
  expect(new URL(page.url()).pathname).toBe(question);
  await one.close();
});

/** Where the middle of something is on the page. */
type Middle = readonly [number, number];

/** Where shapes and captions of a picture stand, by the ids of shapes and the letters of captions. */
interface Stands {
  readonly shapes: Readonly<Record<string, Middle>>;
  readonly captions: Readonly<Record<string, Middle>>;
}

/** Of the picture that came with the page. */
function still(page: Page): Promise<Stands> {
  return page.evaluate(() => {
    const all = (selector: string, name: (element: Element) => string) =>
      Object.fromEntries(
        [...document.querySelectorAll(`svg[data-still] ${selector}`)]
          .filter((element) => element.checkVisibility())
          .map((element): [string, Middle] => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            return [name(element), [(left + right) / 2, (top + bottom) / 2]];
          }),
      );
    return {
      shapes: all("[data-entity]", (shape) => shape.getAttribute("data-entity") ?? ""),
      captions: all("[data-entity] ~ g:not([data-entity])", (caption) => caption.textContent),
    };
  });
}

/** Of the canvas. */
function live(page: Page): Promise<Stands> {
  return page.evaluate<Stands>(`(() => {
    const container = document.querySelector(".__________cytoscape_container");
    const { left, top } = container.getBoundingClientRect();
    const { cy } = container._cyreg;
    const only = { includeNodes: false, includeEdges: false, includeOverlays: false, includeOutlines: false };
    const middle = ({ x1, x2, y1, y2 }) => [(x1 + x2) / 2 + left, (y1 + y2) / 2 + top];
    return {
      shapes: Object.fromEntries(cy.nodes().map((node) => {
        const { x, y } = node.renderedPosition();
        return [node.id(), [x + left, y + top]];
      })),
      captions: Object.fromEntries(cy.nodes().filter((node) => node.data("label") !== "").map((node) => [
        node.data("label").replaceAll("\\n", ""),
        middle(node.renderedBoundingBox({ ...only, includeLabels: true })),
      ])),
    };
  })()`);
}

/** What of the one stands elsewhere in the other, by more than so many pixels. */
function moved(
  before: Readonly<Record<string, readonly number[]>>,
  after: Readonly<Record<string, readonly number[]>>,
  by: number,
): readonly string[] {
  return Object.entries(before).flatMap(([name, numbers]) => {
    const there = after[name];
    if (there === undefined) return `${name}: gone`;
    const off = numbers.map((number, place) => Math.abs(number - (there[place] ?? NaN)));
    return off.every((pixels) => pixels <= by) ? [] : `${name}: ${off.map((pixels) => pixels.toFixed(1)).join(", ")}`;
  });
}

test.each([
  ["/", {}, 7],
  [question, {}, 7],
  ["/", phone, 0],
  [question, phone, 0],
] as const)("when the script has come, nothing of %s has moved (%o)", async (path, screen, shapes) => {
  const before = await unscripted(path, screen);
  const [texts, places] = [await around(before), await still(before)];

  const one = await explorer(browser, address, screen);
  await one.page.goto(`${address}${path}`);
  await one.page.locator("button").first().waitFor({ state: "attached" });
  await one.page.waitForFunction(() => document.querySelector("button:disabled, svg[data-still]") === null);
  await one.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(moved(texts, await around(one.page), 1)).toEqual([]);
  const now = shapes === 0 ? { shapes: {}, captions: {} } : await live(one.page);
  expect(Object.keys(places.shapes)).toHaveLength(shapes);
  expect(moved(places.shapes, now.shapes, 2)).toEqual([]);
  expect(moved(places.captions, now.captions, 2)).toEqual([]);
  expect(await one.page.getByRole("heading", { level: 1 }).count()).toBe(1);
  expect(one.complaints).toEqual([]);
  await one.close();
});

test("the page speaks the browser's language, and the one chosen there takes its place", async () => {
  const page = await unscripted("/", { locale: "fr-FR" });
  expect(await page.locator("html").getAttribute("lang")).toBe("fr");
  expect(await page.getByRole("link", { name: "Méthode" }).count()).toBe(1);

  const chosen = await explorer(browser, address);
  const { page: other } = chosen;
  await other.goto(`${address}/healthz`);
  await other.evaluate(() => localStorage.setItem("language", "fr"));
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await other.route(/\/assets\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await other.goto(`${address}/`, { waitUntil: "commit" });
  await other.locator("svg[data-still]").waitFor();
  expect(await other.getByRole("heading", { level: 1 }).isVisible()).toBe(false);
  release();
  await other.getByRole("link", { name: "Méthode" }).waitFor();
  expect(await other.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
  await chosen.close();
});

test("whoever has moved to a link before the script has come is still there after it", async () => {
  const one = await explorer(browser, address);
  const { page } = one;
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${address}/`, { waitUntil: "commit" });
  const link = page.getByRole("link", { name: "Method", exact: true });
  await link.focus();
  release();
  await page.getByRole("application", { name: /^Picture of/ }).waitFor();
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  await one.close();
});
