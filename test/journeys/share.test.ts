import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";

const address = inject("address");

let browser: Browser;
let one: Explorer;

beforeAll(async () => {
  browser = await openBrowser();
  one = await explorer(browser, address);
});
afterAll(() => one.close());
afterEach(() => one.assertSilent());

test("what was expanded, brought, filtered, hidden and selected opens in another browser, each at its place", async () => {
  const { page } = one;
  await one.visit("/q/rwanda-and-the-rebels");
  const { x, y } = await one.middleOf("rwanda");
  await page.mouse.dblclick(x, y);
  await page.getByText(/^Changed: expanded Rwanda/).waitFor();
  await page
    .getByRole("button", { name: /^Hide Rwanda|^Close/ })
    .first()
    .waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("checkbox", { name: /^opposes/ }).click();
  await page.getByRole("button", { name: /^Sources/ }).click();
  await page.getByRole("checkbox", { name: /^The texts/ }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Rwanda supports M23, taken for granted/ }).click();
  await page.getByRole("heading", { level: 2, name: /^Rwanda supports M23/ }).waitFor();
  const said = await page.getByText(/ of \d+ lines, \d+ of \d+ claims\./).textContent();
  const before = await one.drawn();
  expect([...new URL(page.url()).searchParams.keys()]).toEqual(["with", "only", "without", "select"]);

  const two = await explorer(browser, address, { viewport: { width: 1280, height: 800 }, colorScheme: "dark" });
  await two.open(one.at());
  await two.page.getByRole("heading", { level: 2, name: /^Rwanda supports M23/ }).waitFor();
  expect(await two.drawn()).toEqual(before);
  expect(await two.page.getByText(/ of \d+ lines, \d+ of \d+ claims\./).textContent()).toBe(said);
  expect(two.at()).toBe(one.at());
  // Taking the filter away there shows what was left out here, at the places it had here.
  await one.page.getByRole("button", { name: "Show all" }).first().click();
  await two.page.getByRole("button", { name: "Show all" }).first().click();
  expect(Object.keys((await one.drawn()).places).length).toBeGreaterThan(Object.keys(before.places).length);
  expect((await two.drawn()).places).toEqual((await one.drawn()).places);
  expect(two.complaints).toEqual([]);
  await two.close();
});

// The first is opened, the others are followed: what an address says is read in one place.
test.each([
  ["?select=%E0%A4%A", "a selection that cannot be decoded"],
  ["?with=rwanda:%00;;:,;a.b", "steps that are none"],
  ["?only=,,source.,nonsense.7,by.nobody&without=type.NOTHING", "filters that are none"],
  ["?hidden=ghost,ghost.SUPPORTS.ghost.affirmed.holds", "hidden things that are not there"],
])("an address damaged by %s (%s) draws what can be drawn, and says what was left out", async (search) => {
  const path = `/q/rwanda-and-the-rebels${search}`;
  await (search.includes("%E0") ? one.open(path) : one.visit(path));
  const lines = Object.keys((await one.drawn()).strokes).length;
  expect(lines).toBeGreaterThanOrEqual(10);
  expect(await one.page.getByRole("complementary").getByRole("listitem").count()).toBe(lines);
  await one.page
    .getByText(/^Left out, because (this picture|the data) does not hold it: /)
    .last()
    .waitFor();
});

test("an address that asks for more than can be told apart says how much, and leads to what can be drawn", async () => {
  const { page } = one;
  const many = Array.from({ length: 400 }, (_, place) => `nobody-${place}`);
  await one.visit(`/q/rwanda-and-the-rebels?with=rwanda:${many.join(",")}`, { isDrawn: false });
  await page.getByText(/the picture would hold 407 entities; at most 400/).waitFor();
  await page.getByRole("link", { name: "Open it without what was added" }).click();
  expect(Object.keys((await one.drawn()).strokes).length).toBe(10);
  expect(one.at()).toBe("/q/rwanda-and-the-rebels");
});

test("Back and Forward go through questions and what was brought to them, and nothing else", async () => {
  const { page } = one;
  await one.visit("/q/rwanda-and-the-rebels");
  const { x, y } = await one.middleOf("rwanda");
  await page.mouse.dblclick(x, y);
  await page.getByText(/^Changed: expanded Rwanda/).waitFor();
  const expanded = one.at();
  await page.getByRole("checkbox", { name: /^opposes/ }).click();
  await page.getByRole("button", { name: /^Rwanda supports M23, taken for granted/ }).click();
  await page.waitForURL(/select=rwanda\.SUPPORTS/);
  await page.getByRole("link", { name: "Questions" }).click();
  await page.getByRole("link", { name: "How does China come into it?" }).click();
  await page.getByRole("link", { name: "Open this question" }).click();
  await page.waitForURL("**/q/china");
  // The start page stood twice between the two: with its first question, and with this one.
  for (const path of ["/?question=china", "/"]) {
    await page.goBack();
    await page.waitForURL(`${address}${path}`);
  }
  await page.goBack();
  // As it was left: filtered and with its card.
  await page.waitForURL(/without=type\.OPPOSES/);
  await page.goBack();
  await page.waitForURL((url) => !url.searchParams.has("with"));
  expect(Object.keys((await one.drawn()).strokes).length).toBeGreaterThan(5);
  await page.goForward();
  await page.waitForURL((url) => url.searchParams.get("with") === new URL(expanded, address).searchParams.get("with"));
});
