import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";
import { undrawn } from "../support/undrawn.ts";

const address = inject("address");

let browser: Browser;
let one: Explorer;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  one = await explorer(browser, address);
  ({ page } = one);
});
// Whatever was taken away is there again, and nothing is left of what was done.
beforeEach(() => one.visit("/method", { isDrawn: false }));
afterAll(() => one.close());

/** Somebody looks at the page again: it asks at once whether what was away is there. */
const lookAgain = () => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

const expand = () => page.getByRole("button", { name: /^Expand: \d+ more/ }).click();

test("a server that is lost during an expansion leaves the picture as it is, says so, and can be tried again", async () => {
  await one.open("/q/rwanda-and-the-rebels?select=rwanda");
  await page.waitForLoadState("networkidle");
  const before = await one.drawn();
  // It is lost while the answer is awaited.
  await page.route("**/graphql", async (route) => {
    await one.context.setOffline(true);
    await route.abort("connectionreset");
  });
  await expand();
  await page
    .getByText(/^Rwanda could not be expanded\./)
    .last()
    .waitFor();
  await page.getByText(/out of reach since/).waitFor();
  expect(await one.drawn()).toEqual(before);
  expect(one.at()).toBe("/q/rwanda-and-the-rebels?select=rwanda");
  await page.unroute("**/graphql");
  await one.context.setOffline(false);
  await page.getByText(/out of reach since/).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Try again" }).first().click();
  await page.getByText(/^Changed: expanded Rwanda/).waitFor();
  await page
    .getByText(/^Rwanda could not be expanded\./)
    .first()
    .waitFor({ state: "detached" });
  expect((await one.drawn()).places).toMatchObject(before.places);
});

test("an expansion that is overtaken by another question leaves nothing behind in it", async () => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await one.open("/q/rwanda-and-the-rebels?select=rwanda");
  await page.waitForLoadState("networkidle");
  await page.route("**/graphql", async (route) => {
    if (route.request().postData()?.includes("neighbourhood(") === true) await held;
    await route.continue().catch(() => undefined);
  });
  await expand();
  await page.getByRole("link", { name: "Questions" }).click();
  await page.getByRole("link", { name: "How does China come into it?" }).click();
  await page.getByRole("link", { name: "Open this question" }).click();
  await page.getByRole("application", { name: /^Picture of 5 lines/ }).waitFor();
  const before = await one.drawn();
  answer();
  await page.waitForLoadState("networkidle");
  expect(await one.drawn()).toEqual(before);
  expect(one.at()).toBe("/q/china");
  expect(await page.getByText(/^Changed: /).count()).toBe(0);
});

test("a picture whose fonts cannot be had is drawn with another one", async () => {
  await page.route(/\.woff2$/, (route) => route.abort());
  await one.open("/q/rwanda-and-the-rebels");
  expect(Object.keys((await one.drawn()).strokes)).toHaveLength(10);
  expect(one.complaints.filter((complaint) => !/Failed to load resource|downloadable font/i.test(complaint))).toEqual(
    [],
  );
});

test("a chooser that cannot be filled says why, and fills itself when the server is back", async () => {
  // What the chooser is made of comes by itself, after the picture.
  const ready = Promise.all(
    [/\/expand-panel-.+\.js$/, /\/expand-panel-.+\.css$/].map((part) => page.waitForResponse(part)),
  );
  await one.open("/q/rwanda-and-the-rebels?select=democratic-republic-of-the-congo");
  await ready;
  await page.waitForLoadState("networkidle");
  await one.context.setOffline(true);
  await expand();
  await page.getByText(/^The neighbours could not be read\./).waitFor();
  await one.context.setOffline(false);
  // The browser says that its line is back: nobody need ask again.
  await page.getByRole("heading", { name: /^By name/ }).waitFor();
  expect(await page.getByText(/^The neighbours could not be read\./).count()).toBe(0);
});

test("a part of the page that cannot be loaded fails by itself: the picture stays", async () => {
  await page.route(/\/expand-panel-/, (route) => route.abort());
  await one.open("/q/rwanda-and-the-rebels?select=democratic-republic-of-the-congo");
  const before = await one.drawn();
  await expand();
  await page.getByRole("complementary").getByText("This part of the page failed.").waitFor();
  expect((await one.drawn()).places).toEqual(before.places);
  await page.keyboard.press("Escape");
  await page.getByRole("complementary").getByText("This part of the page failed.").waitFor({ state: "detached" });
});

test("a database that does not answer is said apart from a server that cannot be reached, and each is found again once somebody looks", async () => {
  await one.open("/q/rwanda-and-the-rebels?select=rwanda");
  await page.waitForLoadState("networkidle");
  const before = await one.drawn();
  const away = {
    status: 503,
    contentType: "application/json",
    body: JSON.stringify({ errors: [{ message: "away", extensions: { code: "UNAVAILABLE", reference: "0a1b2c3d" } }] }),
  };
  await page.route("**/graphql", (route) => route.fulfill(away));
  await page.route("**/readyz", (route) => route.fulfill({ status: 503, body: "" }));
  await expand();
  await page
    .getByText(/^The database has not answered since \d\d:\d\d; trying again\. What is drawn stays\./)
    .waitFor();
  expect(await one.drawn()).toEqual(before);
  await page.unroute("**/graphql");
  await page.unroute("**/readyz");
  await lookAgain();
  await page.getByText(/^The database has not answered since/).waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Try again" }).first().click();
  await page.getByText(/^Changed: expanded Rwanda/).waitFor();
});

test("a database that goes while somebody looks is said without a touch, and so is its return: the picture stays", async () => {
  // Its clock is set forward: the page asks now and then, and nobody need wait for that.
  const other = await explorer(browser, address, { fresh: true });
  const { page: looked } = other;
  await looked.clock.install();
  await other.open("/q/rwanda-and-the-rebels");
  const before = await other.drawn();
  await looked.route("**/readyz", (route) => route.fulfill({ status: 503, body: "" }));
  await looked.clock.fastForward(10_000);
  await looked
    .getByText(/^The database has not answered since \d\d:\d\d; trying again\. What is drawn stays\./)
    .waitFor();
  expect(await other.drawn()).toEqual(before);
  await looked.unroute("**/readyz");
  await looked.clock.fastForward(3_000);
  await looked.getByText(/^The database has not answered since/).waitFor({ state: "detached" });
  expect(await other.drawn()).toEqual(before);
  await other.close();
});

test("without a server, a page that holds nothing yet says that once, and fills itself when the server is there and somebody looks", async () => {
  await undrawn(page, address);
  await page.route("**/graphql", (route) => route.abort("connectionrefused"));
  await page.route("**/readyz", (route) => route.abort("connectionrefused"));
  await page.goto(address);
  const away = page.getByText(/cannot be reached/).filter({ visible: true });
  await page.getByText("The questions could not be read.").waitFor();
  expect(await away.count()).toBe(1);
  expect(await page.getByText("What is drawn stays.").count()).toBe(0);
  await page.goto(`${address}/q/rwanda-and-the-rebels`);
  await page.getByText("This answer could not be drawn.").waitFor();
  expect(await away.count()).toBe(1);
  await page.unroute("**/graphql");
  await page.unroute("**/readyz");
  await lookAgain();
  await page.getByRole("application", { name: /^Picture of 10 lines/ }).waitFor();
});

test("an address of thousands of letters is quoted by its beginning", async () => {
  await one.visit(`/q/rwanda-and-the-rebels?with=${"x".repeat(6_000)}:y`);
  const notice = page.getByText(/^Left out, because/).last();
  await notice.waitFor();
  expect((await notice.innerText()).length).toBeLessThan(300);
});

test("an address with what its question does not take opens without it, says so, and is put right", async () => {
  await one.open("/q/rwanda-and-the-rebels?utm_source=x&page=2&select=rwanda&fbclid=y");
  await page.getByText("Left out, because the question does not take it: “page”.").last().waitFor();
  expect(one.at()).toBe("/q/rwanda-and-the-rebels?select=rwanda");
  await page.getByRole("heading", { level: 2, name: /Rwanda/ }).waitFor();
});

test("the arrows go on from the line that was open", async () => {
  await one.visit("/q/rwanda-and-the-rebels");
  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.getByText(/Line 2 of 10\./).waitFor({ state: "attached" });
  await page.keyboard.press("Enter");
  const card = page.getByRole("region", { name: "Evidence" });
  await card.waitFor();
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
  await page.keyboard.press("ArrowRight");
  await page.getByText(/Line 3 of 10\./).waitFor({ state: "attached" });
  expect(one.at()).toBe("/q/rwanda-and-the-rebels");
});
