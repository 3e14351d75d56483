import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";

const address = inject("address");
const question = "/q/ukraine-minerals-bargain";

let page: Page;
let one: Explorer;

beforeAll(async () => {
  one = await explorer(await openBrowser(), address);
  ({ page } = one);
});
afterAll(() => one.close());
afterEach(() => one.assertSilent());

/** How many lines the list beside the picture holds. */
const lines = () => page.getByRole("complementary").getByRole("listitem").count();
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

describe("the row above a picture", () => {
  test("filters to one source by keyboard alone, says so in words, and gives the focus back", async () => {
    await one.visit(question);
    const all = await lines();
    await page.getByRole("button", { name: /^Sources all/ }).focus();
    await page.keyboard.press("Enter");
    const source = page.getByRole("checkbox", { name: /^The Spectator World/ });
    for (let pressed = 0; pressed < 12; pressed += 1) {
      if (await source.evaluate((box) => box === document.activeElement)) break;
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Space");
    await page.getByText(/^Only what stands in The Spectator World: \d+ of \d+ lines, \d+ of \d+ claims\.$/).waitFor();
    await page.keyboard.press("Escape");
    expect(await focused()).toMatch(/^The Spectator World/);
    expect(await page.getByRole("checkbox", { name: /^The Spectator World/ }).count()).toBe(0);
    const left = await lines();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    expect(new URL(page.url()).search).toBe("?only=source.001");
    await page.getByText(`${left} lines from`).waitFor();
    await page.getByRole("button", { name: "Show all" }).click();
    expect(await lines()).toBe(all);
    expect(new URL(page.url()).search).toBe("");
  });

  test("counts for each value the lines it would leave, which are then drawn, and closes its list when the page is touched elsewhere or the focus goes on", async () => {
    await one.visit(question);
    const button = page.getByRole("button", { name: /^Said by/ });
    await button.click();
    const boxes = page.getByRole("group", { name: "Said by" }).getByRole("checkbox");
    expect(await boxes.count()).toBeGreaterThan(3);
    for (let place = 0; place < 3; place += 1) {
      const box = boxes.nth(place);
      const expected = Number(/(\d+)$/.exec((await box.locator("..").textContent()) ?? "")?.[1]);
      await box.click();
      expect(await lines()).toBe(expected);
      await box.click();
    }
    await page.getByRole("heading", { level: 1 }).click();
    expect(await button.getAttribute("aria-expanded")).toBe("false");
    await button.click();
    await page.getByRole("checkbox", { name: /^Only disputed/ }).focus();
    expect(await button.getAttribute("aria-expanded")).toBe("false");
  });

  test("keeps what would leave nothing in sight, with the reason", async () => {
    await one.visit(`${question}?only=by.donald-trump`);
    await page.getByRole("button", { name: /^Sources/ }).click();
    const box = page.getByRole("checkbox", { name: /^Diplomacy/ });
    expect(await box.getAttribute("aria-disabled")).toBe("true");
    expect(await box.locator("..").textContent()).toContain("none of its lines would be left");
    await box.focus();
    await page.keyboard.press("Space");
    expect(await box.isChecked()).toBe(false);
  });

  test("says what is strictest where no line is left, and drops it", async () => {
    await one.visit(`${question}?only=source.000,by.donald-trump`, { isDrawn: false });
    await page.getByText("No line is left under these filters.").first().waitFor();
    await page.getByText(/Without “only what Donald Trump says” there are \d+ lines\.$/).waitFor();
    await page.getByRole("button", { name: "Drop “only what Donald Trump says”" }).click();
    await page.getByRole("application").waitFor();
    expect(new URL(page.url()).search).toBe("?only=source.000");
  });
});

describe("what was changed", () => {
  test("stands in one sentence, is undone and redone by key, but not from a text field that somebody types in, and taken back as a whole", async () => {
    await one.visit("/q/rwanda-and-the-rebels");
    const all = await lines();
    expect(await page.getByRole("button", { name: "Undo", exact: true }).getAttribute("aria-disabled")).toBe("true");
    await page.getByRole("checkbox", { name: /^supports/ }).click();
    const left = await lines();
    expect(left).toBeLessThan(all);
    await page.getByText(/^Without “supports”: /).waitFor();
    await page.keyboard.press("Control+z");
    expect(await lines()).toBe(all);
    await page.keyboard.press("Control+Shift+z");
    expect(await lines()).toBe(left);
    await page.getByRole("combobox").focus();
    await page.keyboard.press("Control+z");
    expect(await lines()).toBe(left);
    await page.getByRole("button", { name: "Undo: Hide supports" }).click();
    expect(await lines()).toBe(all);
  });

  test("names what was expanded and counts what came, and Back to the question ends it", async () => {
    await one.visit(question);
    const all = await lines();
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("e");
    const sentence = page.getByText(/expanded .+, \d+ lines? added\./);
    await sentence.waitFor();
    const added = Number(/, (\d+) lines? added/.exec((await sentence.textContent()) ?? "")?.[1]);
    expect(await lines()).toBe(all + added);
    await page.getByRole("button", { name: "Back to the question" }).click();
    await sentence.waitFor({ state: "detached" });
    expect(await lines()).toBe(all);
    expect(new URL(page.url()).search).toBe("");
  });
});

describe("the link", () => {
  test("is copied, and says so, or is shown to be copied by hand where the browser does not let it be copied", async () => {
    await one.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await one.visit(`${question}?only=source.001`);
    const shown = page.url();
    await page.getByRole("button", { name: /^Share/ }).click();
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);

    await one.visit(question);
    const plain = page.url();
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true }));
    await page.getByRole("button", { name: /^Share/ }).click();
    await page.getByRole("button", { name: "Copy link" }).click();
    const field = page.getByLabel("This is the address of what you see. Copy it from here:");
    expect(await field.inputValue()).toBe(plain);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(plain);
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("Copy link");
    await page.evaluate(() => Reflect.deleteProperty(navigator, "clipboard"));
  });
});

test("the focus goes from the picture to the card that Enter opens, stays on Next, and comes back, to the sentence too, and a link that only the keyboard meets leads past the picture", async () => {
  await one.visit(question);
  const picture = page.getByRole("application");
  await picture.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByText(/^Line 1 of \d+$/).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  await page.getByRole("button", { name: "Next" }).focus();
  await page.keyboard.press("Enter");
  await page.getByText(/^Line 2 of \d+$/).waitFor();
  expect(await focused()).toBe("Next");
  await page.keyboard.press("Escape");
  expect(await picture.evaluate((element) => element === document.activeElement)).toBe(true);

  const sentence = page.getByRole("complementary").getByRole("listitem").getByRole("button").nth(3);
  const words = await sentence.textContent();
  await sentence.focus();
  await page.keyboard.press("Enter");
  await page.getByText(/^Line 4 of \d+$/).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  await page.keyboard.press("Escape");
  expect(await focused()).toBe(words);

  await page.getByRole("link", { name: "To the answer in words" }).focus();
  await page.keyboard.press("Enter");
  expect(await page.getByRole("complementary").evaluate((panel) => panel === document.activeElement)).toBe(true);
  expect(new URL(page.url()).hash).toBe("");
});

describe("an address", () => {
  test("that names what the picture does not hold says which, visibly, until it is read", async () => {
    await one.visit(`${question}?select=rwanda.SUPPORTS.nobody.affirmed.holds`);
    await page
      .getByText("Left out, because the data does not hold it: a line “supports” from Rwanda to “nobody”.")
      .last()
      .waitFor();
    await page.getByRole("button", { name: "Dismiss" }).click();
    expect(await page.getByRole("button", { name: "Dismiss" }).count()).toBe(0);
  });

  test("that opens a line of the data which the picture does not draw tells it by its sentence and shows it", async () => {
    await one.visit(`${question}?select=ukraine.HOLDS_DEPOSITS.titanium.affirmed.holds`);
    await page
      .getByText("Left out, because this picture does not hold it: “Ukraine has titanium in the ground", {
        exact: false,
      })
      .last()
      .waitFor();
    await page.getByRole("button", { name: "Show it" }).click();
    await page.getByRole("heading", { level: 2, name: /^Ukraine has titanium in the ground/ }).waitFor();
    expect(new URL(page.url()).searchParams.get("select")).toBe("ukraine.HOLDS_DEPOSITS.titanium.affirmed.holds");
  });

  test("with a parameter that is nothing of the kind says so in plain words", async () => {
    await page.goto(`${address}${question}?deal=ukraine`);
    await page.getByText(/“ukraine” is a country, not a deal\./).waitFor();
    await page.getByRole("link", { name: "Ask it with its own parameters" }).click();
    await page.getByRole("application").waitFor();
    expect(new URL(page.url()).search).toBe("");
  });
});

test("on a phone no list says the same sentence twice, one button opens all filters as a sheet, and closing it gives the focus back", async () => {
  await one.visit(question, { viewport: { width: 375, height: 812 } });
  const sentences = await page.getByRole("complementary").getByRole("listitem").locator("[lang=en]").allTextContents();
  expect(sentences.length).toBeGreaterThan(15);
  expect(new Set(sentences).size).toBe(sentences.length);

  await page.getByRole("button", { name: "Filter" }).click();
  const sheet = page.getByRole("dialog", { name: "Filters" });
  await sheet.getByRole("checkbox", { name: /^Odrimedia/ }).click();
  await sheet.getByText(/^Only what stands in Odrimedia: /).waitFor();
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "hidden" });
  expect(await focused()).toBe("Filter, 1 set");
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
});
