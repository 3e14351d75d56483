import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";

const address = inject("address");
const congo = "democratic-republic-of-the-congo";
const minerals = `group/${congo}.Mineral`;

let browser: Browser;
let one: Explorer;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  one = await explorer(browser, address);
  ({ page } = one);
});
afterAll(() => one.close());

const drawnLines = () => page.getByText(/^\d+ lines? from /).textContent();

test("a hub's neighbours fold into a group, which opens again with everybody at their places", async () => {
  await one.visit(`/e/${congo}?select=${congo}`);
  const before = await one.drawn();
  const lines = await drawnLines();
  await page.getByText("Draw as one", { exact: true }).click();
  await page.getByRole("button", { name: /^\d+ minerals$/ }).click();
  const card = page.getByRole("region", { name: /^DR Congo: \d+ more minerals$/ });
  await card.getByText(/drawn as one shape\. That they stand together says nothing about them\./).waitFor();
  const folded = await one.drawn();
  expect(Object.keys(folded.places)).toContain(minerals);
  expect(Object.keys(folded.places)).not.toContain("cobalt");
  // What stays stands where it stood, and all that is counted is counted still.
  const { [minerals]: _group, ...others } = folded.places;
  expect(before.places).toMatchObject(others);
  expect(await drawnLines()).toBe(lines);
  expect(one.at()).toBe(`/e/${congo}?groups=${congo}.Mineral&select=${minerals}`);
  await page.getByText("several lines as one").waitFor();
  await card.getByRole("button", { name: "Open the group" }).click();
  expect(await one.drawn()).toEqual(before);
  expect(one.at()).toBe(`/e/${congo}?select=${congo}`);
  await page.getByRole("button", { name: /^Undo: Open DR Congo: / }).click();
  expect(await one.drawn()).toEqual(folded);
});

test("by keyboard a group is reached, told, opened and made again", async () => {
  await one.visit(`/e/${congo}?groups=${congo}.Mineral`);
  const picture = page.getByRole("application");
  await picture.focus();
  await page.keyboard.press("ArrowUp");
  await page.getByText(/^DR Congo: \d+ more minerals\. A group of \d+, joined by \d+ lines\./).waitFor();
  await page.keyboard.press("g");
  expect(Object.keys((await one.drawn()).places)).not.toContain(minerals);
  expect(one.at()).toBe(`/e/${congo}`);
  // The focus went on to the hub.
  await page.keyboard.press("g");
  expect(Object.keys((await one.drawn()).places)).toContain(minerals);
});

test("every line of a merged one keeps its sentence and its evidence, in the list and on the card of the line", async () => {
  await one.visit(`/e/${congo}?groups=${congo}.Mineral`);
  const fold = page.locator("details").filter({ hasText: /^DR Congo: \d+ more minerals/ });
  await fold.locator("summary").click();
  await fold
    .getByRole("button", { name: /supplies cobalt/i })
    .first()
    .click();
  const card = page.getByRole("region", { name: "Evidence" });
  await card.getByText(/^Drawn as part of “DR Congo: \d+ more minerals”\.$/).waitFor();
  await card.getByRole("heading", { name: "Behind this line" }).waitFor();
  const marked = await page.evaluate<string[]>(`(() => {
    const { cy } = document.querySelector(".__________cytoscape_container")._cyreg;
    return cy.elements(".marked").map((element) => element.id());
  })()`);
  expect(marked).toEqual([[congo, minerals].toSorted().join("~")]);
});

test("a filter leaves fewer in a group, and says as many as are left", async () => {
  await one.visit(`/e/${congo}?groups=${congo}.Mineral`);
  const count = async () =>
    Number(/(\d+) more minerals/.exec((await page.locator("summary").first().textContent()) ?? "")?.[1]);
  const before = await count();
  await one.visit(`/e/${congo}?groups=${congo}.Mineral&without=type.HOLDS_DEPOSITS`);
  const after = await count();
  expect(after).toBeGreaterThan(1);
  expect(after).toBeLessThanOrEqual(before);
  await one.visit(`/e/${congo}?groups=${congo}.Mineral&hidden=cobalt`);
  expect(await count()).toBe(before - 1);
});

test("a side gathers who belongs together; what is said of one of them stays said of that one", async () => {
  await one.visit("/q/ukraine-minerals-bargain?select=united-states");
  await page.getByText("Draw as one", { exact: true }).click();
  await page.getByRole("button", { name: /^Show as one side/ }).click();
  const card = page.getByRole("region", { name: "United States side" });
  await card.getByText(/That is context, no claim: it does not say that they agree or act together\./).waitFor();
  await card.getByRole("button", { name: "Donald Trump", exact: true }).waitFor();
  const { places } = await one.drawn();
  expect(Object.keys(places)).toContain("group/united-states");
  expect(Object.keys(places)).not.toContain("donald-trump");
  await card
    .getByRole("button", { name: /^Scott Bessent / })
    .first()
    .click();
  await page.getByText("Said of Scott Bessent, shown as part of the United States side.").waitFor();
  await page.getByRole("heading", { name: /^Scott Bessent / }).waitFor();
  expect(one.complaints).toEqual([]);
});

test("the chooser counts by relation, direction and kind, and brings many in groups as one step, or each by itself", async () => {
  await one.visit(`/q/rwanda-and-the-rebels?select=${congo}`);
  await page.getByRole("button", { name: /^Expand: \d+ more neighbours of / }).click();
  const byKind = page.getByRole("group", { name: /^By kind/ });
  await byKind.getByRole("checkbox", { name: /^minerals/ }).waitFor();
  const bring = page.getByRole("button", { name: /^Bring all \d+$/ });
  // More than a dozen come in groups by kind unless somebody wants each by itself.
  const together = page.getByRole("checkbox", { name: /^Draw as groups by kind that open/ });
  expect(await together.isChecked()).toBe(true);
  const total = Number(/\d+/.exec((await bring.textContent()) ?? "")?.[0]);
  await bring.click();
  await page.getByText(/^Changed: /).waitFor();
  const [, named = ""] = new URL(page.url()).searchParams.get("with")?.split(":") ?? [];
  expect(new Set(named.split(",")).size).toBe(total);
  expect(named.split(",")).toHaveLength(total);
  expect(new URL(page.url()).searchParams.get("groups")).toContain(`${congo}.Mineral`);
  await page
    .getByText(/of them stand in \d+ groups by kind, which open\./)
    .first()
    .waitFor();
  await page.getByRole("button", { name: /^Undo: Expand / }).click();
  expect(one.at()).toBe(`/q/rwanda-and-the-rebels?select=${congo}`);
  await page.getByRole("button", { name: /^Expand: \d+ more neighbours of / }).click();
  await byKind.getByRole("checkbox", { name: /^minerals/ }).waitFor();
  await together.uncheck();
  await bring.click();
  await page.getByText(/^Changed: /).waitFor();
  expect(new URL(page.url()).searchParams.get("groups")).toBeNull();
});

test("before much is drawn its size is said, with all of it, parts of it and a list to choose from", async () => {
  await one.visit("/e/united-states");
  await page.getByRole("link", { name: "Draw only what the texts say." }).click();
  await page.getByText(/^Without the record: \d+ of \d+ lines/).waitFor();
  expect(one.at()).toBe("/e/united-states?whole=yes&only=group.document");
  await page.goBack();
  const size = page.getByText(/with them the picture holds \d+ entities\./);
  await size.waitFor();
  await page.getByRole("link", { name: "Show all as a list." }).waitFor();
  await page.getByRole("link", { name: "Draw the 30 best connected." }).click();
  await page.getByText(/^.*Showing 30 of \d+ entities of the answer, best connected first\./).waitFor();
  expect(Object.keys((await one.drawn()).places)).toHaveLength(30);
  expect(one.at()).toBe("/e/united-states?whole=30");
  // All of it comes with whoever is joined to nobody else in groups, which open.
  await page
    .getByRole("link", { name: /^Draw all \d+\.$/ })
    .first()
    .click();
  await page.waitForURL(/groups=united-states\./);
  const folded = Object.keys((await one.drawn()).places);
  expect(folded.filter((id) => id.startsWith("group/united-states.")).length).toBeGreaterThan(0);
});
