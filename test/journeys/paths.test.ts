import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { axe } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";

const address = inject("address");
const question = "/q/ukraine-minerals-bargain";

let browser: Browser;
let one: Explorer;

beforeAll(async () => {
  browser = await openBrowser();
  one = await explorer(browser, address);
});
afterAll(() => one.close());
afterEach(() => one.assertSilent());

const found = (page: Page) => page.getByRole("heading", { name: /paths?$/ });
const first = (page: Page) => page.getByText(/^Keith Kellogg .*Félix Tshisekedi/).first();

/** Goes on with the Tab key until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const now = document.activeElement;
      return now?.getAttribute("aria-label") ?? now?.closest("label")?.textContent ?? now?.textContent ?? "";
    });
    if (name.test(at)) return;
  }
  throw new Error(`The Tab key reaches nothing called ${name}.`);
}

test("two people are connected, one relation left aside, a path put on the picture, shared and taken back", async () => {
  const { page } = one;
  await one.visit(question);
  const before = await one.drawn();
  await page.getByRole("button", { name: "Paths", exact: true }).click();
  const field = page.getByRole("combobox", { name: "Add somebody or something" });
  for (const [typed, name] of [
    ["kellogg", /^Keith Kellogg/],
    ["felix", /^Félix Tshisekedi/],
  ] as const) {
    await field.fill(typed);
    await page.getByRole("option", { name }).click();
  }
  await found(page).waitFor();
  expect(await first(page).textContent()).toMatch(/^Keith Kellogg serves the United States, which /);
  await page.evaluate(axe.source);
  expect(
    await page.evaluate(
      "axe.run('aside').then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))",
    ),
  ).toEqual([]);

  await page.getByRole("button", { name: "Choose relations" }).click();
  await page.getByRole("checkbox", { name: "serves" }).uncheck();
  await page
    .getByText(/^Keith Kellogg presses Ukraine, which/)
    .first()
    .waitFor();
  expect(await page.getByText(/^Keith Kellogg serves/).count()).toBe(0);
  expect(one.at()).toBe(`${question}?panel=paths&between=keith-kellogg,felix-tshisekedi&avoid=SERVES`);

  await page.getByRole("button", { name: "Lines and claims: path 1" }).click();
  await page
    .getByText(/^Stated in|^Reported in/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Put on the picture: path 1" }).click();
  await page.getByRole("button", { name: "On the picture", exact: true }).waitFor();
  await page.getByText(/^Changed: put paths on the picture/).waitFor();
  const after = await one.drawn();
  expect(Object.keys(after.places)).toContain("felix-tshisekedi");
  expect(after.places).toMatchObject(before.places);

  const two = await explorer(browser, address);
  await two.open(one.at());
  await found(two.page).waitFor();
  expect(await first(two.page).textContent()).toBe(await first(page).textContent());
  expect(await two.drawn()).toEqual(after);
  // What leads to a line's card from the list leads back to the list.
  await two.page.getByRole("button", { name: "Lines and claims: path 1" }).click();
  await two.page
    .getByRole("button", { name: /^Félix Tshisekedi leads DR Congo\./ })
    .first()
    .click();
  await two.page.getByRole("heading", { level: 2, name: /^Félix Tshisekedi leads/ }).waitFor();
  await two.page.keyboard.press("Escape");
  await two.page
    .getByRole("button", { name: /^Félix Tshisekedi leads DR Congo\./ })
    .first()
    .waitFor();
  await two.close();

  await page
    .getByRole("button", { name: /^Undo: Put a path on the picture: Keith Kellogg to Félix Tshisekedi/ })
    .click();
  expect((await one.drawn()).places).toEqual(before.places);
  await page.getByRole("button", { name: "Put on the picture: path 1" }).waitFor();
  expect(two.complaints).toEqual([]);
});

test("the keyboard alone finds the same, and where nothing joins two it says why and what would", async () => {
  const { page } = one;
  const { keyboard } = page;
  await one.visit(question);
  const before = await one.drawn();
  await tabTo(page, /^Paths$/);
  await keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Add somebody or something" }).and(page.locator(":focus")).waitFor();
  await keyboard.type("kellogg");
  // At once: before the answer to the last letter.
  await keyboard.press("Enter");
  await page.getByRole("button", { name: "Remove Keith Kellogg" }).waitFor();
  await keyboard.type("felix");
  await page.getByRole("option", { name: /^Félix Tshisekedi/ }).waitFor();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await found(page).waitFor();
  // The lengths are one stop of the Tab key.
  await tabTo(page, /^4$/);
  for (let left = 0; left < 3; left += 1) await keyboard.press("ArrowLeft");
  await page.getByRole("heading", { name: "No single line joins Keith Kellogg and Félix Tshisekedi." }).waitFor();
  await tabTo(page, /^Allow 3 lines$/);
  await keyboard.press("Enter");
  await found(page).waitFor();
  await tabTo(page, /^Put on the picture: path 1$/);
  await keyboard.press("Enter");
  await page.getByText(/^Changed: put paths on the picture/).waitFor();
  expect(Object.keys((await one.drawn()).places)).toContain("felix-tshisekedi");
  await keyboard.press("Control+z");
  await page.getByText(/^Changed: put paths on the picture/).waitFor({ state: "detached" });
  expect((await one.drawn()).places).toEqual(before.places);
  await keyboard.press("Escape");
  await page.getByRole("heading", { name: "The answer in words" }).waitFor();
});
