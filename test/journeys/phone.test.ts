import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";

const address = inject("address");
const congo = "democratic-republic-of-the-congo";

let one: Explorer;
let page: Page;

beforeAll(async () => {
  one = await explorer(await openBrowser(), address, {
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  });
  ({ page } = one);
});
afterAll(() => one.close());

interface Box {
  readonly id: string;
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

const touching = (one: Box, other: Box) =>
  Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1) > 1 &&
  Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1) > 1;

/** Nothing is wider than the screen, and what is there to be touched is large enough. */
async function fits(): Promise<void> {
  const found = await page.evaluate(() => {
    const small = [...document.querySelectorAll("button, a, input, select, summary")].flatMap((element) => {
      // What is touched of a box is its label; a link in a sentence is as high as its line, and some wait unseen for the keyboard.
      const target = element.closest("label") ?? element;
      const { width, height } = target.getBoundingClientRect();
      const style = getComputedStyle(target);
      const unseen =
        width === 0 || !(element instanceof HTMLElement) || element.tabIndex < 0 || style.clipPath !== "none";
      return unseen || style.display === "inline" || (width >= 24 && height >= 24)
        ? []
        : [`${target.textContent.slice(0, 40)} ${width} × ${height}`];
    });
    return { width: document.documentElement.scrollWidth, screen: window.innerWidth, small };
  });
  expect(found).toEqual({ width: 375, screen: 375, small: [] });
}

test("a question, a line's claims, the claim against it and back to the list, by touch", async () => {
  await page.goto(address);
  await page.getByRole("link", { name: "Is Rwanda behind Congo’s rebels, and who says so?" }).tap();
  await page.getByRole("button", { name: "Open picture" }).waitFor();
  await fits();
  await page.getByRole("button", { name: /^Rwanda supports M23, taken for granted/ }).tap();
  await page.getByRole("heading", { name: /^Stands against it/ }).waitFor();
  await fits();
  await page
    .getByRole("button", { name: /^Open the line: Rwanda does not support M23/ })
    .first()
    .tap();
  await page.getByRole("heading", { level: 2, name: /^Rwanda does not support M23/ }).waitFor();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.getByRole("button", { name: "Back to the list" }).tap();
  await page.getByRole("button", { name: "Open picture" }).waitFor();
  expect(one.at()).toBe("/q/rwanda-and-the-rebels");
  await fits();
  expect(one.complaints).toEqual([]);
});

test("the picture fills the screen and closes again, and what is touched in it opens", async () => {
  // Small above the list, nothing of it is cut off: neither a shape nor a name.
  for (const question of ["ukraine-minerals-bargain", "who-protects-ukraine", "rwanda-and-the-rebels"]) {
    await one.visit(`/q/${question}`);
    const small = await one.boxes();
    const cut = Object.entries(small.shapes).filter(
      ([, box]) => box.left < small.canvas.left - 1 || box.right > small.canvas.right + 1,
    );
    expect(cut).toEqual([]);
  }
  await page.getByRole("button", { name: "Open picture" }).tap();
  await page.getByRole("button", { name: "Close picture" }).waitFor();
  const { canvas, shapes } = await one.boxes();
  expect(canvas.bottom - canvas.top).toBeGreaterThan(600);
  for (const [id, box] of Object.entries(shapes)) {
    expect([id, box.left >= canvas.left, box.right <= canvas.right]).toEqual([id, true, true]);
  }
  await page.getByRole("button", { name: "Close picture" }).tap();
  await page.getByRole("button", { name: "Open picture" }).waitFor();
  await fits();
  expect(one.complaints).toEqual([]);
});

test("filters are set in a sheet, said above the picture and taken away", async () => {
  await one.visit("/q/rwanda-and-the-rebels");
  await page.getByRole("button", { name: "Filter", exact: true }).tap();
  const sheet = page.getByRole("dialog");
  await sheet.getByText("The record", { exact: false }).first().tap();
  await fits();
  await sheet.getByRole("button", { name: /^Show \d+ lines$/ }).tap();
  await page
    .getByText(/^Only the record: \d+ of 10 lines/)
    .filter({ visible: true })
    .waitFor();
  await page.getByRole("button", { name: "Filter, 1 set" }).waitFor();
  await page.getByRole("button", { name: "Show all" }).tap();
  expect(one.at()).toBe("/q/rwanda-and-the-rebels");
  expect(one.complaints).toEqual([]);
});

test("the search opens over the page, finds by another name and opens it", async () => {
  await one.visit("/q/rwanda-and-the-rebels");
  await page.getByRole("button", { name: "Search" }).tap();
  const field = page.getByRole("combobox", { name: "Search" });
  await field.fill("Kinshasa");
  const option = page.getByRole("option", { name: /^Democratic Republic of the Congo/ });
  // The list waits unseen until the keyboard of the screen has come: until then a finger would meet what lies below it.
  await expect
    .poll(
      () =>
        option.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
        }),
      { timeout: 10_000 },
    )
    .toBe(true);
  await fits();
  await option.tap();
  await page.waitForURL(`**/e/${congo}`);
  await page.getByRole("button", { name: "Open picture" }).waitFor();
  expect(await field.isVisible()).toBe(false);
  expect(one.complaints).toEqual([]);
});

test("neighbours are chosen and brought, and the list says what came", async () => {
  await one.visit(`/q/rwanda-and-the-rebels?select=${congo}`);
  await page.getByRole("button", { name: /^Expand: \d+ more/ }).tap();
  await page.getByRole("heading", { name: /^By name/ }).waitFor();
  await fits();
  await page.getByRole("button", { name: "Bring 5", exact: true }).tap();
  await page.waitForURL(/with=/);
  await page.getByRole("button", { name: "Back to the list" }).tap();
  await page.getByText(/^Changed: expanded DR Congo, \d+ lines added\./).waitFor();
  await fits();
  expect(one.complaints).toEqual([]);
});

test("a card that is open says when the server cannot be reached", async () => {
  await one.open("/q/rwanda-and-the-rebels");
  await page.waitForLoadState("networkidle");
  await one.context.setOffline(true);
  await page.getByRole("button", { name: /^Rwanda supports M23, taken for granted/ }).tap();
  await page
    .getByText(/out of reach since/)
    .filter({ visible: true })
    .waitFor();
  await fits();
  await one.context.setOffline(false);
  await page.getByRole("heading", { name: /^Behind this line/ }).waitFor();
  await expect.poll(() => page.getByText(/out of reach since/).count()).toBe(0);
});

test("what more can be done with a view opens within the screen", async () => {
  await one.visit("/q/ukraine-minerals-bargain");
  await page.getByRole("button", { name: "More", exact: true }).tap();
  const row = page.getByRole("button", { name: "History of its changes" });
  await row.waitFor();
  const { x = -1, width = 0 } = (await row.boundingBox()) ?? {};
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(375);
  await row.tap();
  await page.getByRole("region", { name: "History" }).waitFor();
  await fits();
  expect(one.complaints).toEqual([]);
});

test("on the narrowest phone the bar of dates fits and takes touch", async () => {
  await one.visit("/q/ukraine-minerals-bargain", { viewport: { width: 320, height: 700 } });
  await page.getByRole("button", { name: "Dates", exact: true }).tap();
  await page.getByRole("button", { name: "Next", exact: true }).tap();
  await page
    .getByRole("paragraph")
    .filter({ hasText: /^Only what counts from 10 to 16 February 2025/ })
    .waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(one.complaints).toEqual([]);
});

// A picture of few things, and the one with most.
test.for(["rwanda-and-the-rebels", "where-documents-disagree"])(
  "the picture of %s is laid out for the whole screen, readable, and nothing behind it is reached",
  async (question) => {
    await one.visit(`/q/${question}`);
    await page.getByRole("button", { name: "Open picture" }).tap();
    const dialog = page.getByRole("dialog");
    await dialog.locator(".__________cytoscape_container canvas").first().waitFor({ state: "attached" });
    const seen = await page.evaluate<{ readonly zoom: number; readonly width: number; readonly boxes: readonly Box[] }>(
      `(() => {
        const { cy } = document.querySelector("dialog .__________cytoscape_container")._cyreg;
        // A shape and its caption are two boxes: what lies in the corner between them covers neither.
        const boxes = cy.nodes().flatMap((node) =>
          [{ includeLabels: false }, { includeNodes: false }].flatMap((part) => {
            const { x1, x2, y1, y2, w } = node.renderedBoundingBox({ includeOverlays: false, ...part });
            return w > 0 ? [{ id: node.id(), x1, x2, y1, y2 }] : [];
          }));
        return { zoom: cy.zoom(), width: cy.width(), boxes };
      })()`,
    );
    expect(seen.zoom * 13.5).toBeGreaterThan(11);
    for (const [place, box] of seen.boxes.entries()) {
      expect([box.id, box.x1 > -2 && box.x2 < seen.width + 2]).toEqual([box.id, true]);
      for (const other of seen.boxes.slice(place + 1).filter(({ id }) => id !== box.id))
        expect([box.id, other.id, touching(box, other)]).toEqual([box.id, other.id, false]);
    }
    const reached = new Set<string>();
    for (let press = 0; press < 6; press += 1) {
      await page.keyboard.press("Tab");
      reached.add(
        await page.evaluate(() => {
          const at = document.activeElement;
          return at === document.body ? "nothing" : String(at?.closest("dialog") !== null);
        }),
      );
    }
    expect(reached).not.toContain("false");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("open-picture");
    expect(one.complaints).toEqual([]);
  },
);
