import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";

const address = inject("address");

let browser: Browser;
let one: Explorer;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  one = await explorer(browser, address);
  page = one.page;
});
afterAll(async () => {
  await one.close();
  await browser.close();
});

test("a dispute shows its claims side by side, the record apart, and opens any of their lines", async () => {
  await page.goto(`${address}/method`);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Disputes" }).click();
  await page.getByRole("link", { name: "Does Rwanda back the rebels?" }).click();
  await page.getByRole("heading", { level: 1, name: "Does Rwanda back the rebels?" }).waitFor();
  expect(one.at()).toBe("/disputes/X6");
  const lines = Object.keys((await one.drawn()).strokes);
  expect(lines.toSorted()).toEqual([
    "rwanda.OPPOSES.democratic-republic-of-the-congo.affirmed.holds",
    "rwanda.SUPPORTS.m23.affirmed.holds",
    "rwanda.SUPPORTS.m23.negative.holds",
    "rwanda.SUPPORTS.unnamed-rebellion-003.affirmed.holds",
  ]);

  // Each text has a column of its own; what the record says stands in neither.
  const texts = page.getByRole("heading", { level: 3 });
  expect(await texts.allTextContents()).toEqual(["The Diplomacy&Commerce commentary", "The Mining Technology text"]);
  const denial = page.locator("#claim-r-079");
  expect(await denial.getByText("record", { exact: true }).count()).toBe(1);

  // What stands against a claim leads to it.
  await page.locator("#claim-000-38").getByRole("link", { name: "Rwanda denies that it backs M23." }).click();
  expect(await denial.evaluate((place) => place === document.activeElement)).toBe(true);

  await denial.getByRole("link", { name: "Open the line in the picture" }).click();
  await page.getByRole("heading", { level: 2, name: /^Rwanda does not support M23/ }).waitFor();
  expect(one.at()).toBe("/q/dispute?dispute=X6&select=rwanda.SUPPORTS.m23.negative.holds");
  await page.getByRole("link", { name: "The whole dispute, side by side" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Does Rwanda back the rebels?" }).waitFor();
  await page.getByRole("link", { name: "Next: Which rebels does the letter mean?" }).click();
  await page.getByRole("heading", { level: 1, name: "Which rebels does the letter mean?" }).waitFor();
  expect(one.complaints).toEqual([]);
});
