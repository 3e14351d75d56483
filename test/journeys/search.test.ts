import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page, Request } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";

const address = inject("address");

let browser: Browser;
let context: BrowserContext;
let page: Page;
let field: Locator;
let complaints: readonly string[];
let one: Explorer;

beforeAll(async () => {
  browser = await openBrowser();
});

async function begin(options?: BrowserContextOptions): Promise<void> {
  one = await explorer(browser, address, options);
  ({ context, page, complaints } = one);
  field = page.getByRole("combobox", { name: "Search" });
}

const suggested = (name: string | RegExp) => page.getByRole("option", { name });
const pathAndQuery = () => {
  const { pathname, search } = new URL(page.url());
  return `${pathname}${search}`;
};

describe("on a desk", () => {
  beforeAll(() => begin());
  afterAll(() => one.close());
  beforeEach(async () => {
    await one.visit("/method", { isDrawn: false });
    await field.waitFor();
  });

  test.each([
    ["Kinshasa", "Democratic Republic of the Congo", "/e/democratic-republic-of-the-congo"],
    ["Zelenskyy", "Volodymyr Zelensky", "/e/volodymyr-zelensky"],
    ["felix", "Félix Tshisekedi", "/e/felix-tshisekedi"],
  ])("slash, %s, arrow down and Enter open %s", async (typed, name, opened) => {
    await page.keyboard.press("/");
    await page.keyboard.type(typed);
    await suggested(name).first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await field.getAttribute("aria-activedescendant")).toContain(opened.slice(3));
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${opened}`);
    expect(await field.inputValue()).toBe("");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    expect(complaints).toEqual([]);
  });

  test("Enter at once opens the best match, though its suggestions were not there yet", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("rwanda");
    await page.keyboard.press("Enter");
    await expect.poll(pathAndQuery, { timeout: 10_000 }).toBe("/e/rwanda");
  });

  test("Escape closes the list and keeps the words, then takes the words away", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("congo");
    await page.getByRole("listbox").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("listbox").waitFor({ state: "detached" });
    expect(await field.inputValue()).toBe("congo");
    await page.keyboard.press("Escape");
    expect(await field.inputValue()).toBe("");
  });

  test("a question, a source and a claim open where they are answered, read and drawn", async () => {
    for (const [typed, group, opened] of [
      ["left out of the room", "Questions", /^\/q\/left-out-of-the-room$/],
      ["odrimedia", "Sources", /^\/q\/source\?source=(\d{3})&only=source\.\1$/],
      ["Kinshasa wants help", "Claims", /^\/e\/[a-z-]+\?.*select=[a-z-]+\./],
    ] as const) {
      await page.keyboard.press("/");
      await page.keyboard.type(typed);
      await page.getByRole("group", { name: group }).getByRole("option").first().click();
      await expect.poll(pathAndQuery, { timeout: 10_000 }).toMatch(opened);
    }
    await page.getByRole("heading", { name: "Behind this line" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("nothing found says so, and offers the questions", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("xyzzy");
    const said = page.getByRole("search").getByRole("status");
    await expect.poll(() => said.textContent(), { timeout: 20_000 }).toBe("Nothing is found by “xyzzy”.");
    await page.getByRole("button", { name: "All questions" }).click();
    await page.waitForURL(`${address}/`);
  });

  test("a search that failed says why, and asks again on Enter", async () => {
    await page.keyboard.press("/");
    await context.setOffline(true);
    await page.keyboard.type("ukraine");
    const why = page.getByRole("search").getByRole("status");
    await expect.poll(() => why.textContent(), { timeout: 20_000 }).toContain("The search got no answer.");
    await context.setOffline(false);
    await field.press("Enter");
    await page.waitForURL("**/e/ukraine");
  });

  test("the answer to the last letters stands, though one before comes later", async () => {
    await field.focus();
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route("**/graphql", async (route) => {
      if (isFirst(route.request())) await held;
      await route.continue().catch(() => undefined);
    });
    const isFirst = (request: Request) => request.postData()?.includes('"text":"uga"') === true;
    const asked = page.waitForRequest(isFirst);
    const over = Promise.race([
      page.waitForEvent("requestfinished", isFirst),
      page.waitForEvent("requestfailed", isFirst),
    ]);
    await page.keyboard.type("uga");
    await asked;
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("felix");
    await suggested("Félix Tshisekedi").first().waitFor();
    // It comes now, or was called off.
    answer();
    await over;
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.getByRole("option").first().getAttribute("data-key")).toBe("entity/felix-tshisekedi");
  });

  test("letters of an input method are no Enter", async () => {
    await field.focus();
    const client = await context.newCDPSession(page);
    await client.send("Input.imeSetComposition", { text: "ukra", selectionStart: 4, selectionEnd: 4 });
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Enter", bubbles: true, isComposing: true, cancelable: true }),
      ),
    );
    await suggested("Ukraine").first().waitFor();
    expect(pathAndQuery()).toBe("/method");
    await client.send("Input.insertText", { text: "ukraine" });
    await field.press("Enter");
    await page.waitForURL("**/e/ukraine");
  });

  test("letters typed while the suggestions' script is still coming are all there, and the cursor where it was", async () => {
    let release = () => undefined as void;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/suggest-[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${address}/method`);
    const plain = page.getByRole("textbox", { name: "Search" });
    await plain.focus();
    await page.keyboard.type("rwnda");
    for (let letter = 0; letter < 3; letter++) await page.keyboard.press("ArrowLeft");
    release();
    await field.waitFor();
    await page.keyboard.type("a");
    expect(await field.inputValue()).toBe("rwanda");
    await suggested("Rwanda").first().waitFor();
  });
});

describe("on a phone", () => {
  beforeAll(() => begin({ viewport: { width: 375, height: 812 }, hasTouch: true }));
  afterAll(() => one.close());

  test("a button opens the search, a tap opens what is meant, and nothing is wider than the screen", async () => {
    await page.goto(address);
    // Plain at first, a combobox once its script has come; here behind a button.
    await page.locator("[role=search] input").waitFor({ state: "attached" });
    await page.getByRole("button", { name: "Search" }).tap();
    await field.waitFor();
    await field.fill("conditional promise of security to the democratic republic");
    await page.getByRole("listbox").or(page.getByText("Nothing is found")).first().waitFor();
    await field.fill("kinsh");
    await suggested("Democratic Republic of the Congo").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
    // Once the list stands where it belongs, its suggestions lie above the page.
    const isOnTop = () =>
      page.evaluate(() => {
        const option = document.querySelector("[role=option]");
        const { x = 0, y = 0, width = 0, height = 0 } = option?.getBoundingClientRect() ?? {};
        return option?.contains(document.elementFromPoint(x + width / 2, y + height / 2)) ?? false;
      });
    await expect.poll(isOnTop).toBe(true);
    await suggested("Democratic Republic of the Congo").first().tap();
    await page.waitForURL("**/e/democratic-republic-of-the-congo");
    await field.waitFor({ state: "hidden" });
  });

  test("the menu leads to every page and says where one is", async () => {
    await one.visit("/", { isDrawn: false });
    await page.getByRole("button", { name: "Menu" }).tap();
    const menu = page.getByRole("navigation", { name: "Main" });
    expect(await menu.getByRole("link", { name: "Questions" }).getAttribute("aria-current")).toBe("page");
    await menu.getByRole("link", { name: "Method" }).tap();
    await page.waitForURL("**/method");
    await menu.waitFor({ state: "hidden" });
  });
});
