import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";

const address = inject("address");

let browser: Browser;
let page: Page;
let one: Explorer;

beforeAll(async () => {
  browser = await openBrowser();
  one = await explorer(browser, address);
  ({ page } = one);
});
afterAll(() => one.close());
afterEach(() => one.assertSilent());

/** Where each entity stands in the picture, and how many lines there are. */
async function picture(of: Page): Promise<{ lines: number; places: Record<string, { x: number; y: number }> }> {
  await of.waitForFunction(() => {
    const container = document.querySelector(".__________cytoscape_container");
    return container !== null && "_cyreg" in container;
  });
  // The library keeps its instance at its container.
  return of.evaluate(`(() => {
    const { cy } = document.querySelector(".__________cytoscape_container")._cyreg;
    return {
      lines: cy.edges().length,
      places: Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
    };
  })()`);
}

/** The same once the address says it. */
async function pictureAt(of: Page, is: (address: string) => boolean): Promise<Awaited<ReturnType<typeof picture>>> {
  await of.waitForURL((url) => is(url.pathname + url.search));
  // Drawn with the next frame.
  await of.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return picture(of);
}

const expanded = (text: string) => text.includes("with=rwanda:");
const asAsked = (text: string) => !text.includes("with=");

test("what was expanded is a step of the browser, and stands at the same places in another one", async () => {
  await one.visit("/q/rwanda-and-the-rebels?select=rwanda");
  const before = await picture(page);
  await page
    .getByRole("button", { name: /^Expand/ })
    .first()
    .click();
  const after = await pictureAt(page, expanded);
  expect(after.lines).toBeGreaterThan(before.lines);
  // What was there did not move.
  expect(after.places).toMatchObject(before.places);

  await page.goBack();
  expect(await pictureAt(page, asAsked)).toEqual(before);
  await page.goForward();
  expect(await pictureAt(page, expanded)).toEqual(after);

  const elsewhere = await explorer(browser, address);
  const other = elsewhere.page;
  await other.goto(page.url());
  expect(await pictureAt(other, expanded)).toEqual(after);
  await elsewhere.close();
});

test("undoing an expansion is a step, too, and an address that names more than there is says so", async () => {
  await one.visit("/q/rwanda-and-the-rebels?select=rwanda");
  const before = await picture(page);
  await page
    .getByRole("button", { name: /^Expand/ })
    .first()
    .click();
  const after = await pictureAt(page, expanded);
  await page.getByRole("button", { name: /^Undo/ }).click();
  expect(await pictureAt(page, asAsked)).toEqual(before);
  await page.goBack();
  expect(await pictureAt(page, expanded)).toEqual(after);

  await page.goto(`${address}/q/rwanda-and-the-rebels?with=rwanda:paul-kagame,atlantis&select=nobody`);
  await page.getByText("Left out, because the data does not hold it: “atlantis”; “nobody”.").first().waitFor();
  await page.waitForURL(`${address}/q/rwanda-and-the-rebels?with=rwanda:paul-kagame`);
});
