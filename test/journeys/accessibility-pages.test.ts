import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { drawnPage } from "../support/drawn-page.ts";
import { explorer, type Explorer } from "../support/explorer.ts";
import { inFirstTheme, violationsInThemes } from "../support/violations.ts";

const address = inject("address");
const viewport = { width: 1280, height: 900 };

/** What is there once a page is, by its role and name. */
const pages = [
  ["/", "heading", "Fifteen questions"],
  ["/q/rwanda-and-the-rebels", "application", /Picture of/],
  ["/q/rwanda-and-the-rebels?select=rwanda.SUPPORTS.m23.affirmed.holds", "heading", /Behind this line/],
  ["/e/rwanda", "application", /Picture of/],
  ["/method", "heading", "When sources disagree"],
  ["/data", "heading", "Claims"],
  ["/disputes", "heading", /^The sources disagree/],
  ["/accessibility", "heading", "How that was tested"],
  ["/sources", "heading", "The four texts"],
  ["/compare?entity=us-ukraine-minerals-deal", "rowheader", "Security and guarantees"],
  ["/figures?country=democratic-republic-of-the-congo", "img", /^Cobalt/],
  ["/console/graphql", "heading", "Query"],
  ["/console/connect", "heading", "Connect your own tools"],
] as const;

let one: Explorer;
beforeAll(async () => {
  for (const path of ["/", "/q/rwanda-and-the-rebels", "/e/rwanda"]) await drawnPage(address, path);
  one = await explorer(await openBrowser(), address, { viewport });
});
afterAll(() => one.close());

test.each(pages)(
  "%s breaks no rule in any theme, and enlarged four times it scrolls one way",
  async (path, role, name) => {
    const { page } = one;
    await page.setViewportSize(viewport);
    await inFirstTheme(page);
    await page.goto(`${address}${path}`);
    await page.getByRole(role, { name }).first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await violationsInThemes(page)).toEqual([]);
    // A window of 1280 pixels has this width then.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);
