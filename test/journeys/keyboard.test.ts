import type { Browser, Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";

const address = inject("address");

let browser: Browser;
let one: Explorer;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  one = await explorer(browser, address);
  ({ page } = one);
});
afterEach(() => one.close());

interface Focused {
  readonly role: string;
  readonly name: string;
  /** Whether it is seen to have the focus. */
  readonly marked: boolean;
  readonly area: number;
  /** Whether it stands within the page's width. */
  readonly inside: boolean;
}

/** What has the focus, and that it can be seen to have it. */
async function focused(): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const labelled = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
    const parts = labelled.map((id) => document.getElementById(id)?.textContent ?? "");
    const label = element.closest("label")?.textContent ?? "";
    const name = element.getAttribute("aria-label") ?? (labelled.length > 0 ? parts.join(" ") : "");
    const marked = [element, element.parentElement ?? element, element.firstElementChild ?? element].some((one) => {
      const style = getComputedStyle(one);
      return (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
    });
    const { width, height, right, left } = element.getBoundingClientRect();
    return {
      role: element.getAttribute("role") ?? element.tagName.toLowerCase(),
      name: (name === "" ? label || (element.textContent ?? "") : name).trim(),
      marked,
      area: width * height,
      inside: left >= 0 && right <= window.innerWidth + 1,
    };
  });
}

/** Presses Tab, or Shift and Tab, until what is wanted has the focus; at most so often. */
async function tabTo(role: string, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab", most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    const now = await focused();
    if (now.role === role && name.test(now.name)) return;
    await page.keyboard.press(key);
  }
  throw new Error(
    `No ${role} called ${name} within ${most} presses of ${key}; the focus is on ${JSON.stringify(await focused())}`,
  );
}

/** Presses a key in the picture until it speaks of what is wanted. */
async function step(key: string, spoken: RegExp, most = 30): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press(key);
    const texts = await page.getByRole("status").allTextContents();
    if (texts.some((text) => spoken.test(text))) return;
  }
  throw new Error(`${most} presses of ${key} came to nothing that is called ${spoken}.`);
}

test("a question is asked, a line opened, its contradiction followed, an entity expanded and hidden, all without a pointer", async () => {
  await page.goto(address);
  await page.getByRole("heading", { name: "Fifteen questions" }).waitFor();
  await one.drawn();
  await tabTo("a", /^Is Rwanda behind Congo’s rebels/);
  // It is drawn already, so it opens at once, not past fourteen others.
  await page.keyboard.press("Enter");
  await page.waitForURL("**/q/rwanda-and-the-rebels");
  await one.drawn();

  // The picture is one stop: arrows go through what is in it.
  await tabTo("application", /^Picture of 10 lines/);
  await step("ArrowRight", /^Rwanda supports M23, taken for granted/);
  await page.keyboard.press("Enter");
  const card = page.getByRole("region", { name: "Evidence" });
  await card.getByRole("heading", { name: /^Stands against it/ }).waitFor();
  expect((await focused()).name).toMatch(/^Rwanda supports M23/);
  await tabTo("button", /^Open the line: Rwanda does not support M23/);
  await page.keyboard.press("Enter");
  await card.getByRole("heading", { level: 2, name: /^Rwanda does not support M23/ }).waitFor();
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
  expect((await focused()).role).toBe("application");

  await step("ArrowDown", /^Rwanda, \d+ lines\./);
  await page.keyboard.press("e");
  await page.getByText(/^Changed: expanded Rwanda/).waitFor();
  const { places } = await one.drawn();
  expect((await focused()).role).toBe("application");
  await page.keyboard.press("h");
  await expect.poll(async () => Object.keys((await one.drawn()).places)).not.toContain("rwanda");
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await one.drawn()).places).toEqual(places);
  expect(one.complaints).toEqual([]);
});

test("neighbours are chosen, a source is filtered and the link copied without a pointer", async () => {
  await one.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await one.open("/q/rwanda-and-the-rebels");
  await tabTo("application", /^Picture of 10 lines/);
  await step("ArrowDown", /^Democratic Republic of the Congo, \d+ lines\./);
  await page.keyboard.press("E");
  await page.getByRole("heading", { name: /^By name/ }).waitFor();
  await tabTo("input", /^Félix Tshisekedi/);
  await page.keyboard.press("Space");
  await tabTo("button", /^Bring 4$/);
  await page.keyboard.press("Enter");
  await page.getByText(/^Changed: expanded DR Congo/).waitFor();
  expect(Object.keys((await one.drawn()).places)).not.toContain("felix-tshisekedi");
  // Nothing of the page is left without a focus when the chooser goes.
  expect((await focused()).role).not.toBe("body");

  // The row above the picture is nearer backwards.
  await tabTo("button", /^Said by/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await focused()).role).toBe("input");
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  expect((await focused()).name).toMatch(/^Said by/);
  await page.getByText(/^Only what .+ says: \d+ of \d+ lines/).waitFor();
  const address = page.url();
  await tabTo("button", /^Share/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await focused()).name).toBe("Share and take away");
  await tabTo("button", /^Copy link$/);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Copied" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await page.keyboard.press("Escape");
  await expect.poll(async () => (await focused()).name).toMatch(/^Share/);
  expect(one.complaints).toEqual([]);
});

test.each(["/", "/q/rwanda-and-the-rebels", "/q/rwanda-and-the-rebels?select=rwanda.SUPPORTS.m23.affirmed.holds"])(
  "every stop of the Tab key on %s has a name, is seen to have the focus and stands within the page",
  async (path) => {
    await one.open(path);
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => document.body.focus());
    const seen = new Set<string>();
    for (let pressed = 0; pressed < 90; pressed += 1) {
      await page.keyboard.press("Tab");
      const now = await focused();
      if (now.role === "body") break;
      seen.add(`${now.role} ${now.name}`);
      expect([now.role, now.name]).toEqual([now.role, expect.stringMatching(/\S/)]);
      expect([now.name, now.marked, now.area > 0, now.inside]).toEqual([now.name, true, true, true]);
    }
    expect(seen.size).toBeGreaterThan(20);
  },
);
