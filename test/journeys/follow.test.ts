import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";

const address = inject("address");
const backs = "rwanda.SUPPORTS.m23.affirmed.holds";
const denies = "rwanda.SUPPORTS.m23.negative.holds";

let one: Explorer;

beforeAll(async () => {
  one = await explorer(await openBrowser(), address);
});
afterAll(() => one.close());
afterEach(() => one.assertSilent());

test("from a question to the claims of a line, and from them to the line that stands against it and back", async () => {
  const { page } = one;
  await page.goto(address);
  // A question comes beside the list first; the one that is drawn there opens by its title as well as by the button.
  const other = page.getByRole("link", { name: "How does China come into it?" });
  await other.click();
  await page.getByRole("heading", { level: 2, name: "How does China come into it?" }).waitFor();
  await other.click();
  await page.waitForURL(`${address}/q/china`);
  await page.goBack();
  await page.getByRole("heading", { level: 2, name: "How does China come into it?" }).waitFor();
  await page.getByRole("link", { name: "Is Rwanda behind Congo’s rebels, and who says so?" }).click();
  await page.getByRole("link", { name: "Open this question" }).click();
  await page.getByRole("application", { name: /^Picture of 10 lines/ }).waitFor();
  const before = await one.drawn();
  await page.getByRole("button", { name: /^Rwanda supports M23, taken for granted/ }).click();
  const card = page.getByRole("region", { name: "Evidence" });
  await card.getByRole("heading", { name: /^Behind this line/ }).waitFor();
  await card.getByRole("heading", { name: /^Stands against it/ }).waitFor();
  await card
    .getByRole("button", { name: /^Open the line: Rwanda does not support M23/ })
    .first()
    .click();
  await card.getByRole("heading", { level: 2, name: /^Rwanda does not support M23/ }).waitFor();
  expect(one.at()).toBe(`/q/rwanda-and-the-rebels?select=${denies}`);
  // It was in the picture: nothing came, and what it denies is named in turn.
  const after = await one.drawn();
  expect(after.places).toEqual(before.places);
  expect(Object.keys(after.strokes)).toEqual(Object.keys(before.strokes));
  await card
    .getByRole("button", { name: /^Open the line: Rwanda supports M23/ })
    .first()
    .click();
  await card.getByRole("heading", { level: 2, name: /^Rwanda supports M23/ }).waitFor();
});

test("a claim that contradicts from a line that is not drawn brings that line, and Back takes it out again", async () => {
  const { page } = one;
  const line = "trump-administration.NEGOTIATES.democratic-republic-of-the-congo.affirmed.holds";
  const brought = "democratic-republic-of-the-congo.PARTY_TO.us-drc-minerals-security-pact.affirmed.proposed";
  await one.visit(`/e/trump-administration?select=${line}`);
  const before = await one.drawn();
  expect(Object.keys(before.strokes)).toContain(line);
  expect(Object.keys(before.strokes)).not.toContain(brought);
  const card = page.getByRole("region", { name: "Evidence" });
  const title = await card.getByRole("heading", { level: 2 }).textContent();
  await card
    .getByRole("button", { name: /^Bring into the picture and open the line: / })
    .first()
    .click();
  await page.waitForURL((url) => url.searchParams.get("with") === brought);
  expect(new URL(page.url()).searchParams.get("select")).toBe(brought);
  const after = await one.drawn();
  expect(Object.keys(after.strokes).toSorted()).toEqual([...Object.keys(before.strokes), brought].toSorted());
  expect(after.places).toMatchObject(before.places);
  await page.getByText(/^Changed: followed a claim to a line of its own, 1 line added\./).waitFor();

  await page.goBack();
  await card.getByRole("heading", { level: 2, name: title ?? "" }).waitFor();
  expect(await one.drawn()).toEqual(before);
  await page.goForward();
  await page.waitForURL((url) => url.searchParams.get("with") === brought);
  expect(await one.drawn()).toEqual(after);
});

test("a line that was hidden by hand comes back when a claim on it is followed", async () => {
  const { page } = one;
  await one.visit(`/q/rwanda-and-the-rebels?hidden=${denies}&select=${backs}`);
  expect(Object.keys((await one.drawn()).strokes)).not.toContain(denies);
  await page
    .getByRole("button", { name: /^Bring into the picture and open the line: Rwanda does not support M23/ })
    .first()
    .click();
  await page.getByRole("heading", { level: 2, name: /^Rwanda does not support M23/ }).waitFor();
  expect(one.at()).toBe(`/q/rwanda-and-the-rebels?select=${denies}`);
  expect(Object.keys((await one.drawn()).strokes)).toContain(denies);
});

test("on a card each paragraph is a link that says it opens elsewhere, and a dispute lists its claims, those on other lines with the way to them", async () => {
  const { page } = one;
  await one.visit(`/q/rwanda-and-the-rebels?select=${backs}`);
  const card = page.getByRole("region", { name: "Evidence" });
  const links = card.locator("a[href^=http]");
  await links.first().waitFor();
  expect(await links.count()).toBeGreaterThan(3);
  for (const link of await links.all()) {
    expect(await link.getAttribute("rel")).toMatch(/noreferrer|noopener/);
    expect((await link.getAttribute("aria-label")) ?? (await link.textContent())).toMatch(/opens .+ in a new tab/);
  }
  await card.getByRole("heading", { name: "Does Rwanda back the rebels?" }).waitFor();
  await card
    .getByText(/^Its (?:\w+) claims$/)
    .first()
    .waitFor();
  await card
    .getByRole("button", { name: /^Open the line: Rwanda opposes DR Congo/ })
    .first()
    .click();
  await card.getByRole("heading", { level: 2, name: /^Rwanda opposes DR Congo/ }).waitFor();
});
