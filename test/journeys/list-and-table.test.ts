import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";

const address = inject("address");
const against = "rwanda.SUPPORTS.m23.negative.holds";

let browser: Browser;
let one: Explorer;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  one = await explorer(browser, address);
  ({ page } = one);
});
afterAll(() => one.close());
afterEach(() => one.assertSilent());

const patience = { timeout: 15_000 };

/** The row, heading, control or text that has the focus, by its role and name. */
async function focus(role: Parameters<Page["getByRole"]>[0], name: RegExp): Promise<void> {
  const place = page.getByRole(role, { name }).first();
  await expect.poll(() => place.evaluate((element) => element === document.activeElement), patience).toBe(true);
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Presses Tab until a role has the focus. */
async function tabTo(role: string, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.getAttribute("role"))) === role) return;
  }
  throw new Error(`No ${role} within ${most} presses of Tab.`);
}

test("the list is unfolded, read, expanded and taken from by keyboard alone, in step with the address", async () => {
  await one.visit("/q/rwanda-and-the-rebels");
  // The switch is one stop: its arrows choose.
  await page.getByRole("radio", { name: "Picture" }).waitFor();
  await page.getByRole("radio", { name: "Picture" }).focus();
  await press("ArrowRight");
  await page.getByRole("treegrid").waitFor();
  await expect.poll(one.at).toBe("/q/rwanda-and-the-rebels?show=list");

  await tabTo("row");
  await focus("row", /^Conflict in eastern DRC, event, 1 line/);
  await press("End", "ArrowUp");
  await focus("row", /^Rwanda, country, 6 lines, 2 disputed/);
  await press("ArrowRight", "ArrowDown");
  await focus(
    "row",
    /^Rwanda does not support M23, by its own account\. On a party’s word, in Miningmx, about March 2025/,
  );

  // Enter opens the card and reads on there; Escape leads back to the row.
  await press("Enter");
  await focus("heading", /^Rwanda does not support M23/);
  expect(one.at()).toBe(`/q/rwanda-and-the-rebels?show=list&select=${against}`);
  await press("Escape");
  await focus("row", /^Rwanda does not support M23/);
  // Space opens it and stays.
  await press("Space");
  await page.getByRole("region", { name: "Evidence" }).waitFor();
  await focus("row", /^Rwanda does not support M23/);
  await press("Home");
  await page.keyboard.type("rwa");

  // What can be done stands in the row, and has a key.
  await focus("row", /^Rwanda, country/);
  await press("ArrowRight", "ArrowRight");
  await focus("button", /^Hide Rwanda$/);
  await press("ArrowLeft", "ArrowLeft");
  await press("+");
  await page.getByText(/^Changed: expanded Rwanda/).waitFor();
  await focus("row", /^Rwanda, country/);
  await press("Delete");
  await page.getByRole("heading", { name: /^Hidden by hand/ }).waitFor();
  // What comes to its place has the focus.
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("role")), patience).toBe("row");
  expect(one.at()).toContain("hidden=rwanda");
  await page.getByRole("button", { name: "Show again" }).focus();
  await press("Enter");
  await page.getByRole("row", { name: /^Rwanda, country/ }).waitFor();
});

test("a table is sorted, searched and opened by keyboard, and what is shown is what is saved", async () => {
  await one.visit("/q/rwanda-and-the-rebels?show=table", { isDrawn: false });
  await page.getByRole("grid").waitFor();
  await page.getByRole("tab", { name: /^Entities/ }).focus();
  await press("End");
  const claims = page.getByRole("grid", { name: "Claims" });
  await claims.getByRole("row", { name: /^The US Treasury says that Rwanda backs M23/ }).waitFor();

  await press("Tab");
  await page.keyboard.type("rwanda m23 denies");
  await page.getByText("2 of 15 rows", { exact: true }).first().waitFor();
  await claims.getByRole("columnheader", { name: "Who says so" }).focus();
  await press("Enter");
  await expect
    .poll(() => claims.getByRole("columnheader", { name: "Who says so" }).getAttribute("aria-sort"))
    .toBe("ascending");
  // Another column is left out.
  await page.getByRole("button", { name: /^Columns/ }).focus();
  await press("Enter");
  await page.getByRole("checkbox", { name: "How it is said" }).focus();
  await press("Space", "Escape");

  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download CSV" }).press("Enter");
  const download = await saving;
  expect(download.suggestedFilename()).toBe("lodeline-rwanda-and-the-rebels-claims.csv");
  const rows: string[][] = parse(await readFile(await download.path(), "utf8"), { bom: true });
  // Headings beyond the edge come when somebody scrolls to them.
  const headings = await claims.getByRole("columnheader").allTextContents();
  expect(rows[0]?.slice(0, headings.length)).toEqual(headings);
  expect(rows[0]).not.toContain("How it is said");
  expect(rows.slice(1).map((row) => row[1])).toEqual([
    expect.stringMatching(/^According to Rwanda, /),
    expect.stringMatching(/^Alleged by an unnamed accuser, /),
  ]);
  expect(rows[2]?.[0]).toMatch(/ Alleged by an unnamed accuser; Rwanda denies it of M23\.$/);

  // A row opens the line that its claim lies on; the same is selected in every table and in the picture.
  await claims.getByRole("row", { name: /^Rwanda denies/ }).focus();
  await press("Enter");
  await focus("heading", /^Rwanda does not support M23/);
  const { searchParams } = new URL(page.url());
  expect(searchParams.get("select")).toBe(against);
  expect(searchParams.get("table")).toBe("claims");
  // Whoever opens the address elsewhere sees the same table: its order, its columns, what was sought in it.
  const theirs = await explorer(browser, address);
  await theirs.page.goto(page.url());
  const same = theirs.page.getByRole("grid", { name: "Claims" });
  await same.getByRole("row", { name: /^Rwanda denies/ }).waitFor();
  await theirs.page.getByText("2 of 15 rows", { exact: true }).first().waitFor();
  expect(await same.getByRole("columnheader", { name: "Who says so" }).getAttribute("aria-sort")).toBe("ascending");
  expect(await same.getByRole("columnheader").allTextContents()).toEqual(
    await claims.getByRole("columnheader").allTextContents(),
  );
  await theirs.close();
  await page.getByRole("tab", { name: /^Claims/ }).focus();
  await press("ArrowLeft");
  const selected = page.getByRole("grid", { name: "Relationships" }).locator('[role="row"][aria-selected="true"]');
  await expect.poll(() => selected.allTextContents()).toEqual([expect.stringMatching(/^Rwanda does not support M23/)]);
});

test("a way of showing that there is not is left out and said", async () => {
  await one.visit("/q/rwanda-and-the-rebels?show=tabel");
  await page
    .getByText("Shown as a picture, because there is no other way of showing it called “tabel”.")
    .first()
    .waitFor();
  expect(one.at()).toBe("/q/rwanda-and-the-rebels");
});
