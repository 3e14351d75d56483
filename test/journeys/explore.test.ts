import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";
import { followLink } from "../support/follow-link.ts";
import { undrawn } from "../support/undrawn.ts";

const address = inject("address");
const line = "rwanda.SUPPORTS.m23.affirmed.holds";

let context: BrowserContext;
let page: Page;
let complaints: readonly string[];
let one: Explorer;

// In some tests the server is lost: of each that loses none is said that the page complains of nothing.
beforeAll(async () => {
  one = await explorer(await openBrowser(), address, { reducedMotion: "no-preference" });
  ({ context, page, complaints } = one);
});
afterAll(() => one.close());

/** Where a line's middle is on the page, taken from the canvas itself. */
async function middleOf(id: string): Promise<{ x: number; y: number }> {
  // The library keeps its instance at its container.
  return page.evaluate<{ x: number; y: number }>(`(() => {
    const container = document.querySelector(".__________cytoscape_container");
    const { x, y } = container._cyreg.cy.getElementById(${JSON.stringify(id)}).renderedMidpoint();
    const { left, top } = container.getBoundingClientRect();
    return { x: x + left, y: y + top };
  })()`);
}

async function drawnLines(): Promise<number> {
  const picture = page.getByRole("application");
  await picture.waitFor();
  await page.waitForFunction(() => {
    const container = document.querySelector(".__________cytoscape_container");
    return container !== null && "_cyreg" in container;
  });
  return Number(/Picture of (\d+) lines/.exec((await picture.getAttribute("aria-label")) ?? "")?.[1]);
}

/** What has the focus, by its role or else its words; undefined where nothing has it. */
async function focused(): Promise<string | undefined> {
  return page.evaluate(() => {
    const { activeElement, body } = document;
    return activeElement === null || activeElement === body
      ? undefined
      : (activeElement.role ?? activeElement.textContent);
  });
}

test("a newcomer sees fifteen questions beside a first answer, and any line opens its claims, by pointer or by key", async () => {
  await page.goto(address);
  await page.getByRole("heading", { name: "Fifteen questions" }).waitFor();
  expect(await page.locator("main li").count()).toBe(15);
  expect(await drawnLines()).toBeGreaterThan(5);
  const { x, y } = await middleOf(line);
  await page.mouse.click(x, y);
  const card = page.getByRole("region", { name: "Evidence" });
  await card.getByRole("heading", { name: /Rwanda supports M23/ }).waitFor();
  await card.getByRole("heading", { name: /^Behind this line/ }).waitFor();
  await card
    .getByText(/Taken for granted by Natali Husić Šarközy/)
    .first()
    .waitFor();
  expect(
    await card
      .getByRole("link", { name: /Paragraph \d/ })
      .first()
      .getAttribute("href"),
  ).toMatch(/^https?:/);
  await card.getByRole("heading", { name: /^Stands against it/ }).waitFor();
  await card.getByText("Rwanda denies that it backs M23.").first().waitFor();
  expect(new URL(page.url()).search).toBe(`?select=${line}`);
  // The picture that was pressed is gone with its page: the one that stands there now is the way back.
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
  expect(await focused()).toBe("application");

  await page.goBack();
  await page.getByRole("heading", { name: "Fifteen questions" }).waitFor();
  await drawnLines();
  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const title = card.getByRole("heading", { level: 2 });
  await title.waitFor();
  expect(new URL(page.url()).pathname).toBe("/q/rwanda-and-the-rebels");
  expect(await focused()).toBe(await title.textContent());
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
  expect(await focused()).toBe("application");
  expect(complaints).toEqual([]);
});

test("the address of an open line opens the same line elsewhere, and leaves the focus where the browser has it", async () => {
  await page.goto(`${address}/q/rwanda-and-the-rebels?select=${line}`);
  await page.getByRole("heading", { name: /Rwanda supports M23/ }).waitFor();
  await page.getByText(/^Line \d+ of \d+$/).waitFor();
  await page
    .getByText(/Taken for granted by/)
    .first()
    .waitFor();
  expect(await focused()).toBe(undefined);
  expect(complaints).toEqual([]);
});

test("everything is reached by keyboard, the picture, its lines, a card and the way back, and the same lines stand as sentences that open the same cards", async () => {
  await one.visit("/q/rwanda-and-the-rebels");
  const lines = await drawnLines();
  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByText(/^Line 1 of \d+$/).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "The answer in words" }).waitFor();
  expect(page.url()).not.toContain("select=");
  const sentences = page.getByRole("complementary").getByRole("button");
  expect(await sentences.count()).toBe(lines);
  await sentences.first().click();
  await page.getByText(`Line 1 of ${lines}`).waitFor();
  expect(complaints).toEqual([]);
});

test("an address of what is not there says so and leads on, opened or followed", async () => {
  const leadsOn = async (words: RegExp) => {
    await page.getByText(words).waitFor();
    await page.getByRole("link", { name: "All questions" }).click();
    await page.getByRole("heading", { name: "Fifteen questions" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/");
  };
  for (const [path, words] of [
    ["/e/%E0%A4%A", /This page does not exist/],
    ["/q/what-is-not-there", /There is no question/],
  ] as const) {
    await page.goto(`${address}${path}`);
    await leadsOn(words);
  }
  for (const [path, words] of [
    ["/e/nobody", /There is nobody and nothing called/],
    ["/nowhere", /This page does not exist/],
  ] as const) {
    await followLink(page, path);
    await leadsOn(words);
  }
});

test("a lost server leaves the picture, says so, and is found again without a touch", async () => {
  await page.goto(`${address}/q/rwanda-and-the-rebels`);
  await drawnLines();
  await context.setOffline(true);
  await page.getByRole("complementary").getByRole("button").first().click();
  await page.getByText(/out of reach since/).waitFor();
  expect(await drawnLines()).toBeGreaterThan(5);
  await context.setOffline(false);
  await page.getByRole("heading", { name: /^Behind this line/ }).waitFor();
});

test("a question that cannot be reached leaves the picture before it, and is asked when the server is back", async () => {
  await page.goto(`${address}/?question=rwanda-and-the-rebels`);
  const lines = await drawnLines();
  await context.setOffline(true);
  await page.getByRole("link", { name: "How does China come into it?" }).click();
  await page.getByText(/this is still “Is Rwanda behind Congo’s rebels, and who says so\?”/).waitFor();
  expect(await drawnLines()).toBe(lines);
  await context.setOffline(false);
  await page.getByRole("application", { name: "Picture of 5 lines" }).waitFor();
  await page.getByText(/out of reach since/).waitFor({ state: "detached" });
});

test("an answer whose picture takes long can be read in words before it is drawn", async () => {
  let draw = () => {};
  const held = new Promise<void>((resolve) => (draw = resolve));
  await one.visit("/method", { isDrawn: false });
  await undrawn(page, address);
  await page.route("**/graphql", async (route) => {
    if (route.request().postData()?.includes('"places":true') === true) await held;
    await route.continue();
  });
  await page.goto(`${address}/q/rwanda-and-the-rebels`);
  await page.getByText("The sentences come with the picture.").waitFor();
  await page.getByRole("button", { name: "Show as list" }).click();
  await page
    .getByRole("button", { name: /Rwanda supports M23/ })
    .first()
    .click();
  await page.getByRole("heading", { name: /^Behind this line/ }).waitFor();
  draw();
  await drawnLines();
  await page.getByRole("heading", { name: /^Behind this line/ }).waitFor();
  expect(new URL(page.url()).search).toMatch(/^\?select=rwanda\.SUPPORTS\.m23\./);
  expect(complaints).toEqual([]);
});

test("in the dark theme a line on the marker takes its light hue, which can be told from the marker", async () => {
  await one.visit(`/q/rwanda-and-the-rebels?select=${line}`, { media: { colorScheme: "dark" } });
  await drawnLines();
  const hues = await page.evaluate<readonly string[]>(`(() => {
    const line = document.querySelector(".__________cytoscape_container")._cyreg.cy.getElementById(${JSON.stringify(line)});
    return [line.data("hue"), line.data("markedHue")];
  })()`);
  expect(hues).toEqual(["rgb(111, 224, 207)", "rgb(10, 95, 76)"]);
});
