import type { Browser } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";

const address = inject("address");

let browser: Browser;
let one: Explorer;

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  one = await explorer(browser, address);
});
afterEach(() => one.close());

/** Opens the same address in a browser that has never been there. */
async function elsewhere(at: string): Promise<Explorer> {
  const two = await explorer(browser, address, { viewport: { width: 1280, height: 800 }, colorScheme: "dark" });
  await two.open(at);
  return two;
}

test("a shape that was dragged stands there, elsewhere too, and undoing puts it back", async () => {
  const { page } = one;
  await one.open("/q/rwanda-and-the-rebels");
  const before = await one.drawn();
  const { x, y } = await one.middleOf("rwanda");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 70, y + 90, { steps: 4 });
  await page.mouse.up();
  await page.getByRole("button", { name: "Undo: Move Rwanda" }).waitFor();
  await page.waitForURL(/#[12]\./);
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("layout-worker")),
  );
  const moved = await one.drawn();
  expect(moved.places["rwanda"]).not.toBe(before.places["rwanda"]);
  expect({ ...moved.places, rwanda: "" }).toEqual({ ...before.places, rwanda: "" });

  const two = await elsewhere(one.at());
  expect((await two.drawn()).places).toEqual(moved.places);
  expect(two.complaints).toEqual([]);
  await two.close();

  await page.getByRole("button", { name: "Undo: Move Rwanda" }).click();
  expect((await one.drawn()).places).toEqual(before.places);
  expect(one.at()).toBe("/q/rwanda-and-the-rebels");
  expect(one.complaints).toEqual([]);
});

test("a picture is arranged anew, kept under a name and found again, all by keyboard", async () => {
  const { page } = one;
  await one.open("/q/rwanda-and-the-rebels?only=group.document");
  const before = await one.drawn();
  await page.getByRole("button", { name: "More", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^By kind/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Undo: Arrange by kind" }).waitFor();
  const arranged = await one.drawn();
  expect(arranged.places).not.toEqual(before.places);
  // From the canvas: the first entity, moved to the right.
  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await page.getByRole("button", { name: /^Undo: Move / }).waitFor();
  const moved = await one.drawn();
  const changed = Object.keys(moved.places).filter((id) => moved.places[id] !== arranged.places[id]);
  expect(changed).toHaveLength(1);

  await page.getByRole("button", { name: "More", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Save it/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Name for this view" }).fill("By kind");
  await page.keyboard.press("Enter");
  await page.getByText("Saved as “By kind”.").first().waitFor();

  // A tab that was closed: the start page offers what was changed last, and the panel what was saved.
  const tab = await one.context.newPage();
  await tab.setViewportSize({ width: 1440, height: 900 });
  await tab.goto(`${address}/`);
  await tab
    .getByText(/^Where you were on/)
    .getByRole("link")
    .click();
  await tab.getByRole("button", { name: "Close" }).or(tab.getByText("The answer in words")).first().waitFor();
  await tab.waitForURL(/#[12]\./);
  await tab.getByRole("button", { name: "More", exact: true }).click();
  await tab.getByRole("button", { name: /^Save it/ }).click();
  await tab.getByRole("link", { name: "By kind" }).waitFor();
  await tab.close();

  // Any earlier point can be gone to, and the list stays open.
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("button", { name: /^History/ }).click();
  await page.getByRole("button", { name: /Is Rwanda behind/ }).click();
  expect((await one.drawn()).places).toEqual(before.places);
  await page.getByRole("button", { name: /^2 Move / }).click();
  expect((await one.drawn()).places).toEqual(moved.places);
  expect(one.complaints).toEqual([]);
});

test("a code that was cut off opens the question and says that part of the address could not be read", async () => {
  const { page } = one;
  await one.open("/q/rwanda-and-the-rebels#1.JY1RDoMwDEP55iytQONEoQ2jUpOwNN2");
  await page
    .getByText(/^Part of this address could not be read/)
    .first()
    .waitFor();
  expect(Object.keys((await one.drawn()).places).length).toBeGreaterThan(5);
});
