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

const search = () => new URL(one.page.url()).search;
const kept = (page: Page) => page.getByText(/: \d+ of \d+ lines, \d+ of \d+ claims\./).textContent();

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<readonly string[]>(
    "axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))",
  );
}

test("a span is chosen by keyboard, drawn, told, shared, and undone as one step", async () => {
  const { page } = one;
  await one.visit(question);
  const all = Object.keys((await one.drawn()).strokes).length;
  await page.getByRole("button", { name: "Dates", exact: true }).click();
  const last = page.getByRole("slider", { name: "Last day" });
  await last.focus();
  expect(await last.getAttribute("aria-valuetext")).toMatch(/^\d+ \w+ 2025; \d+ count$/);
  await page.keyboard.press("Home");
  for (let bar = 0; bar < 3; bar += 1) await page.keyboard.press("ArrowRight");
  await page.getByText("10 February to 9 March 2025").first().waitFor();
  await page.getByText(/^Only what counts from 10 February to 9 March 2025: /).waitFor();
  expect(search()).toBe("?dates=2025-02-10..2025-03-09");
  await page.getByText("15 of 25 dated claims count; 12 count from when they were said.").waitFor();
  const left = await one.drawn();
  expect(Object.keys(left.strokes).length).toBeLessThan(all);
  // What the deal reached stands below, each step leading to the claim behind it.
  await page.getByText("The same in words").click();
  await page.getByRole("button", { name: /^10 February 2025: demanded\. Open the line/ }).waitFor();
  expect(await violations(page)).toEqual([]);

  const two = await explorer(browser, address, { viewport: { width: 1280, height: 800 }, colorScheme: "dark" });
  await two.open(one.at());
  expect(await two.drawn()).toEqual(left);
  expect(await kept(two.page)).toBe(await kept(page));
  await two.page.getByRole("slider", { name: "Last day" }).waitFor();
  expect(two.complaints).toEqual([]);
  await two.close();

  await page.getByRole("button", { name: /^Undo/ }).click();
  expect(search()).toBe("");
  expect(Object.keys((await one.drawn()).strokes)).toHaveLength(all);
});

test("two days are compared on one layout, in the picture, in the list and on the card", async () => {
  const { page } = one;
  await one.visit(`${question}?whole=yes`);
  const before = (await one.drawn()).places;
  await one.open(`${question}?whole=yes&days=2025-02-27,2025-04-30`);
  const now = await one.drawn();
  for (const [id, place] of Object.entries(now.places)) expect(place).toBe(before[id]);
  const words = page.getByRole("complementary");
  const count = async (title: RegExp) =>
    Number(/(\d+)$/.exec((await words.getByRole("heading", { name: title }).textContent()) ?? "")?.[1]);
  const [added, removed, changed] = [
    await count(/^Only on 30 April 2025/),
    await count(/^Only on 27 February 2025/),
    await count(/^Other on each day/),
  ];
  expect(added + removed + changed).toBe(Object.keys(now.strokes).length);
  for (const [difference, lines] of Object.entries({ added, removed, changed }))
    expect(await page.locator(`g[data-difference="${difference}"]`).count()).toBe(lines);
  const legend = page.getByRole("region", { name: "What is drawn" }).getByRole("group", { name: "Compared" });
  expect(await legend.textContent()).toContain(`only on 30 April 2025 ${added}`);
  await words.getByRole("button", { name: /^Ukraine is party to the US–Ukraine minerals agreement/ }).click();
  const card = page.getByRole("region", { name: "Evidence" });
  await card.getByText(/30 April 2025: as reported, 1 claim\. 27 February 2025: “Ukraine would be party/).waitFor();
  await card.getByText(/Counts on 30 April 2025 alone\./).waitFor();
  expect(await violations(page)).toEqual([]);
  await card.getByRole("button", { name: /^Open the line of the other day/ }).click();
  await card.getByText(/Counts on 27 February 2025 alone\./).waitFor();
});

test("days that are none are left out of an address and told", async () => {
  await one.visit(`${question}?dates=2025-02-31`);
  await one.page
    .getByText("Left out, because it is no day, no span of days and no pair of days: “2025-02-31”.")
    .first()
    .waitFor();
  expect(search()).toBe("");
});
