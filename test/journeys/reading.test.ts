import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";
import { followLink } from "../support/follow-link.ts";

const address = inject("address");

let browser: Browser;
let one: Explorer;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  one = await explorer(browser, address);
  page = one.page;
});
afterAll(() => one.close());

test("a dispute shows its claims side by side, the record apart, and opens any of their lines", async () => {
  await page.goto(`${address}/data`);
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

test("sources are compared by topic, silence is told, and a sentence opens its evidence", async () => {
  await one.visit("/sources", { isDrawn: false });
  await page.getByRole("heading", { name: "The four texts" }).waitFor();
  expect(await page.getByRole("link", { name: /^What it says: / }).count()).toBe(101);
  await page.getByRole("link", { name: "Compare what they say, topic by topic" }).click();
  await page.getByLabel("Compare what they say of").selectOption("us-ukraine-minerals-deal");
  const table = page.getByRole("table");
  await table.waitFor();
  expect(one.at()).toBe("/compare?entity=us-ukraine-minerals-deal");
  const guarantees = table.getByRole("row", { name: /^Security and guarantees/ }).getByRole("cell");
  expect(await guarantees.nth(0).textContent()).toBe("says nothing");
  expect(await guarantees.nth(2).textContent()).toContain("Zelensky wants firmer American guarantees");

  await page.getByRole("checkbox", { name: "The Mining Technology text" }).click();
  expect(one.at()).toBe("/compare?entity=us-ukraine-minerals-deal&sources=000,001,002,record");
  expect(await table.getByRole("columnheader").count()).toBe(5);

  await table.getByRole("link", { name: /^Zelensky wants firmer American guarantees/ }).click();
  await page.getByRole("heading", { level: 2, name: /^Volodymyr Zelensky seeks/ }).waitFor();
  expect(new URL(page.url()).searchParams.get("select")).toBe(
    "volodymyr-zelensky.SEEKS.us-security-guarantees.affirmed.holds",
  );
  expect(one.complaints).toEqual([]);
});

test("figures stand beside the claims they bear on, each edition by itself, and nothing absent becomes a zero", async () => {
  await one.visit("/q/producer-or-promise");
  await page.getByRole("heading", { name: "The figures beside these claims" }).waitFor();
  await page.getByText("Figures stand against it: MCS 2026 for 2024, MCS 2026 for 2025.").waitFor();
  await page.getByRole("link", { name: "All figures, with their tables" }).click();
  await page
    .getByRole("img", { name: /^Cobalt, mined: DR Congo\. 2024, MCS 2025: 220,000 t Co, an estimate/ })
    .waitFor();
  expect(one.at()).toBe("/figures?country=democratic-republic-of-the-congo");
  const cobalt = page.getByRole("region", { name: "Cobalt, mined: all figures" });
  expect(await cobalt.getByRole("row").count()).toBe(4);
  const lithium = page.getByRole("region", { name: "Lithium, mined: all figures" });
  expect(await lithium.getByRole("cell", { name: "no row", exact: true }).count()).toBe(2);
  expect(await lithium.getByText(/^0/).count()).toBe(0);

  await page.getByLabel("Mineral").selectOption("lithium");
  await page.getByRole("heading", { level: 3, name: "Australia" }).waitFor();
  expect(one.at()).toBe("/figures?mineral=lithium");
  expect(await page.getByRole("cell", { name: "withheld (W)" }).count()).toBe(3);
  expect(one.complaints).toEqual([]);
});

test("on the narrowest phone nothing reaches beyond the page, and the table is read topic by topic", async () => {
  await one.visit("/method", { isDrawn: false, viewport: { width: 320, height: 700 } });
  for (const [path, heading] of [
    ["/disputes", "Disputes"],
    ["/disputes/X12", "How far is the Ukraine deal?"],
    ["/sources", "Sources"],
    ["/compare?entity=us-ukraine-minerals-deal", /what the sources say$/],
    ["/figures?mineral=rare-earths", /: the figures$/],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one page after another
    await followLink(page, path);
    // oxlint-disable-next-line no-await-in-loop -- see above
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    // oxlint-disable-next-line no-await-in-loop -- see above
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    // oxlint-disable-next-line no-await-in-loop -- see above
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
  expect(one.complaints).toEqual([]);
});
