import { readFile } from "node:fs/promises";
import type { Browser, Locator, Page } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer } from "../support/explorer.ts";

const address = inject("address");
const question = "/q/ukraine-minerals-bargain";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

/** How a person does things: each takes one that is there, and does not look for another way. */
interface Hand {
  readonly press: (target: Locator) => Promise<void>;
  /** Chooses one of several that stand side by side. */
  readonly choose: (target: Locator) => Promise<void>;
  readonly enterDay: (field: Locator, day: { readonly iso: string; readonly keys: string }) => Promise<void>;
}

const mouse: Hand = {
  press: (target) => target.click(),
  // The field itself lies unseen under its word.
  choose: (target) => target.locator("xpath=..").click(),
  enterDay: (field, { iso }) => field.fill(iso),
};

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Whether something stands before what has the focus: then Shift and Tab lead to it, past less. */
const isBefore = (target: Locator) =>
  target.evaluate((element) => {
    const at = document.activeElement ?? document.body;
    return (at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  });

async function reach(target: Locator, key?: string, most = 150): Promise<void> {
  await target.waitFor({ state: "attached" });
  const pressedKey = key ?? ((await isBefore(target)) ? "Shift+Tab" : "Tab");
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await hasFocus(target)) return;
    await target.page().keyboard.press(pressedKey);
  }
  throw new Error(`${most} presses of ${pressedKey} do not reach ${String(target)}.`);
}

const keys: Hand = {
  press: async (target) => {
    await reach(target);
    const isBox = await target.evaluate((element) => element.matches("[type=checkbox]"));
    await target.page().keyboard.press(isBox ? "Space" : "Enter");
  },
  choose: async (target) => {
    // The group is one stop, at what is chosen; arrows go on from there.
    const name = await target.getAttribute("name");
    await reach(target.page().locator(`input[name="${name}"]:checked`));
    await reach(target, "ArrowRight", 5);
  },
  enterDay: async (field, day) => {
    await reach(field);
    await field.page().keyboard.type(day.keys);
  },
};

const february = { iso: "2025-02-27", keys: "02272025", said: "27 February 2025" };
const april = { iso: "2025-04-30", keys: "04302025", said: "30 April 2025" };

test.each([
  ["by mouse", mouse],
  ["by the keyboard alone", keys],
])(
  "two people are connected, a relation left aside, the view shared and opened by a stranger, three steps undone, two days compared, the picture saved and opened, %s",
  async (_, hand) => {
    const one = await explorer(browser, address, { acceptDownloads: true, locale: "en-US" });
    const { page } = one;
    await one.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
    await one.open(question);
    const before = await one.drawn();

    await hand.press(button("Paths"));
    await page.getByRole("combobox", { name: "Add somebody or something" }).and(page.locator(":focus")).waitFor();
    for (const [typed, name] of [
      ["kellogg", "Keith Kellogg"],
      ["felix", "Félix Tshisekedi"],
    ] as const) {
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
      await button(`Remove ${name}`).waitFor();
    }
    await page
      .getByText(/^Keith Kellogg serves the United States, which/)
      .first()
      .waitFor();
    await hand.press(button("Choose relations"));
    await hand.press(page.getByRole("checkbox", { name: "serves" }));
    await page
      .getByText(/^Keith Kellogg presses Ukraine, which/)
      .first()
      .waitFor();
    expect(await page.getByText(/^Keith Kellogg serves/).count()).toBe(0);
    for (const path of [1, 2]) {
      await hand.press(button(`Put on the picture: path ${path}`));
      await button("On the picture")
        .nth(path - 1)
        .waitFor();
    }
    await page.keyboard.press("Escape");
    await hand.press(page.getByRole("checkbox", { name: /^presses/ }));
    await page
      .getByText(/^Without “presses”: /)
      .first()
      .waitFor();
    const changed = await one.drawn();
    expect(changed.places).toMatchObject(before.places);
    expect(changed.strokes).not.toEqual(before.strokes);

    await hand.press(button(/^Share/));
    await hand.press(button("Copy link"));
    await button("Copied").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const stranger = await explorer(browser, address);
    await stranger.open(link.slice(address.length));
    await expect.poll(() => stranger.drawn()).toEqual(changed);
    expect(stranger.complaints).toEqual([]);
    await stranger.close();
    await page.keyboard.press("Escape");

    for (const step of [/^Undo: Hide presses/, /^Undo: Put a path on the picture/, /^Undo: Put a path on the picture/])
      await hand.press(button(step));
    await expect.poll(async () => (await one.drawn()).places).toEqual(before.places);
    expect((await one.drawn()).strokes).toEqual(before.strokes);

    await hand.press(button("Dates"));
    await hand.choose(page.getByRole("radio", { name: "Two days" }));
    await hand.enterDay(page.getByLabel("Earlier", { exact: true }), february);
    await hand.enterDay(page.getByLabel("Later", { exact: true }), april);
    await page
      .getByText(new RegExp(`^${february.said} beside ${april.said}: `))
      .first()
      .waitFor();
    await page.getByRole("heading", { name: new RegExp(`^Only on ${february.said}`) }).waitFor();
    const compared = await one.drawn();

    await hand.press(button(/^Share/));
    const coming = page.waitForEvent("download");
    await hand.press(button("SVG"));
    const saved = await readFile(await (await coming).path(), "utf8");
    expect(await opened(await one.context.newPage(), saved)).toEqual({
      lines: Object.keys(compared.strokes).toSorted(),
      saysDays: true,
    });
    expect(one.complaints).toEqual([]);
    await one.close();
  },
);

/** What a saved picture shows in a page that holds nothing else. */
async function opened(page: Page, svg: string) {
  await page.setContent(svg);
  const shown = await page.evaluate(
    ([one = "", other = ""]) => {
      const text = [...document.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");
      return {
        lines: [...document.querySelectorAll("[data-line]")].map((line) => line.getAttribute("data-line") ?? ""),
        saysDays: text.includes(one) && text.includes(other),
      };
    },
    [february.said, april.said],
  );
  await page.close();
  return { ...shown, lines: shown.lines.toSorted() };
}
