import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";

const address = inject("address");
const congo = "democratic-republic-of-the-congo";

let one: Explorer;
let page: Page;

beforeAll(async () => {
  one = await explorer(await openBrowser(), address);
  ({ page } = one);
});
afterAll(() => one.close());
afterEach(() => one.assertSilent());

/** Presses Expand on the card of the entity that is open. */
const expand = () => page.getByRole("button", { name: /^Expand: \d+ more neighbours of / }).click();
const changed = () => page.getByText(/^Changed: /).waitFor();

describe("an entity with few neighbours", () => {
  test("brings all of them at once by two clicks on it; what stood stands where it stood", async () => {
    await one.visit("/q/rwanda-and-the-rebels");
    const before = await one.drawn();
    const { x, y } = await one.middleOf("rwanda");
    await page.mouse.dblclick(x, y);
    await changed();
    const after = await one.drawn();
    const came = Object.keys(after.places).length - Object.keys(before.places).length;
    expect(came).toBeGreaterThan(0);
    expect(came).toBeLessThanOrEqual(12);
    expect(after.places).toMatchObject(before.places);
    expect(Object.keys(after.strokes)).toEqual(expect.arrayContaining(Object.keys(before.strokes)));
    const [, named = ""] = new URL(page.url()).searchParams.get("with")?.split(":") ?? [];
    expect(named.split(",").toSorted()).toEqual(
      Object.keys(after.places)
        .filter((id) => !(id in before.places))
        .toSorted(),
    );
  });

  test.each(["no-preference", "reduce"] as const)(
    "leaves nothing of the picture outside its frame, though the legend grows, and once expanded says that nothing is left to bring (motion: %s)",
    async (reducedMotion) => {
      await one.visit("/q/rwanda-and-the-rebels?select=rwanda", { media: { reducedMotion } });
      const before = await one.boxes();
      await expand();
      await changed();
      await expect
        .poll(async () => {
          const { canvas, shapes } = await one.boxes();
          expect(canvas.bottom).toBeLessThan(before.canvas.bottom);
          return Object.entries(shapes)
            .filter(
              ([, { left, top, right, bottom }]) =>
                left < canvas.left || top < canvas.top || right > canvas.right || bottom > canvas.bottom,
            )
            .map(([id]) => id);
        })
        .toEqual([]);
      const button = page.getByRole("button", { name: "All neighbours are drawn" });
      expect(await button.getAttribute("aria-disabled")).toBe("true");
    },
  );
});

test("an entity with many neighbours asks which to bring: none at Escape, all that a relation links, or those that are ticked and no other", async () => {
  await one.visit(`/q/rwanda-and-the-rebels?select=${congo}`);
  const before = await one.drawn();
  const names = page.getByRole("group", { name: /^By name/ }).getByRole("checkbox");
  const bring = (count: number) => page.getByRole("button", { name: `Bring ${count}`, exact: true });
  const choose = async () => {
    await expand();
    await page.getByRole("heading", { name: /^By name/ }).waitFor();
    await bring(5).waitFor();
  };
  await choose();
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: /^By name/ }).waitFor({ state: "detached" });
  await page.getByRole("region", { name: "Democratic Republic of the Congo" }).waitFor();
  expect(await one.drawn()).toEqual(before);
  expect(one.at()).toBe(`/q/rwanda-and-the-rebels?select=${congo}`);

  await choose();
  for (const box of await names.all()) if (await box.isChecked()) await box.click();
  expect(await bring(0).getAttribute("aria-disabled")).toBe("true");
  const relation = page
    .getByRole("group", { name: /^By relation/ })
    .getByRole("checkbox", { name: /^has in the ground/ });
  const count = Number(/(\d+)$/.exec((await relation.locator("..").textContent()) ?? "")?.[1]);
  expect(count).toBeGreaterThan(1);
  await relation.click();
  await bring(count).click();
  await changed();
  expect(Object.keys((await one.drawn()).places)).toHaveLength(Object.keys(before.places).length + count);
  await page.getByRole("button", { name: /^Undo: Expand / }).click();
  expect(await one.drawn()).toEqual(before);

  await choose();
  for (const box of await names.all()) if (await box.isChecked()) await box.click();
  await page.getByRole("checkbox", { name: /^Félix Tshisekedi/ }).click();
  await page.getByRole("checkbox", { name: /^Cobalt/ }).click();
  await bring(2).click();
  await changed();
  const after = await one.drawn();
  expect(Object.keys(after.places).toSorted()).toEqual(
    [...Object.keys(before.places), "cobalt", "felix-tshisekedi"].toSorted(),
  );
  expect(after.places).toMatchObject(before.places);
  expect(Object.keys(after.strokes)).toContain(`felix-tshisekedi.LEADS.${congo}.affirmed.holds`);
});

test("what is hidden goes with its lines, is named, and comes back to its place", async () => {
  await one.visit("/q/rwanda-and-the-rebels?select=m23");
  const before = await one.drawn();
  await page.getByRole("button", { name: "Hide M23" }).click();
  await page.getByText(/^Without M23, hidden by hand: \d+ of 10 lines/).waitFor();
  const without = await one.drawn();
  expect(Object.keys(without.places).toSorted()).toEqual(
    Object.keys(before.places)
      .filter((id) => id !== "m23" && id !== "eastern-drc-conflict")
      .toSorted(),
  );
  expect(Object.keys(without.strokes).filter((id) => id.includes("m23"))).toEqual([]);
  expect(new URL(page.url()).searchParams.get("hidden")).toBe("m23");
  await page.getByRole("button", { name: "Show again" }).click();
  const again = await one.drawn();
  expect(again.places).toEqual(before.places);
  expect(Object.keys(again.strokes).toSorted()).toEqual(Object.keys(before.strokes).toSorted());
  expect(one.at()).toBe("/q/rwanda-and-the-rebels");
});

test("expanding, filtering and hiding are each undone and redone, one after the other", async () => {
  await one.visit("/q/rwanda-and-the-rebels");
  const states: { readonly at: string; readonly drawn: Awaited<ReturnType<Explorer["drawn"]>> }[] = [];
  const keep = async () => states.push({ at: one.at(), drawn: await one.drawn() });
  await keep();
  const { x, y } = await one.middleOf("rwanda");
  await page.mouse.dblclick(x, y);
  await changed();
  await page.keyboard.press("Escape");
  await keep();
  await page.getByRole("checkbox", { name: /^Only disputed/ }).click();
  await keep();
  await page.getByRole("checkbox", { name: /^Only disputed/ }).click();
  await keep();
  await page.getByRole("checkbox", { name: /^opposes/ }).click();
  await keep();
  expect(states[3]?.drawn).toEqual(states[1]?.drawn);
  for (const place of [1, 2, 4]) expect(states[place]?.drawn).not.toEqual(states[place - 1]?.drawn);
  for (const state of states.slice(0, -1).toReversed()) {
    await page.getByRole("button", { name: /^Undo: / }).click();
    expect(await one.drawn()).toEqual(state.drawn);
    expect(new URL(page.url()).searchParams.get("only")).toBe(new URL(state.at, address).searchParams.get("only"));
  }
  expect(await page.getByRole("button", { name: "Undo", exact: true }).getAttribute("aria-disabled")).toBe("true");
  for (const state of states.slice(1)) {
    await page.getByRole("button", { name: /^Redo: / }).click();
    expect(await one.drawn()).toEqual(state.drawn);
  }
});

test("under a filter a line is stroked by the claims that remain, and says so on its card", async () => {
  const backs = "rwanda.SUPPORTS.m23.affirmed.holds";
  await one.visit("/q/rwanda-and-the-rebels");
  expect((await one.drawn()).strokes[backs]).toMatch(/^dashed 5 4 /);
  await page.getByRole("button", { name: /^Sources/ }).click();
  await page.getByRole("checkbox", { name: /^The record/ }).click();
  await page.keyboard.press("Escape");
  const { strokes } = await one.drawn();
  // What the texts take for granted, the record's parties say: long dashes, three claims thick.
  expect(strokes[backs]).toMatch(/^dashed 14 6 |^dashed 17\.5 7\.5 |^dashed 21 9 /);
  await page.getByRole("button", { name: /^Rwanda supports M23, say/ }).click();
  const card = page.getByRole("region", { name: "Evidence" });
  await card.getByText("1 more claim is filtered out.").waitFor();
  await card.getByText("3 claims in the record", { exact: true }).waitFor();
  await card.getByRole("button", { name: "Show it" }).click();
  await card.getByText(/^Left out by the filter\./).waitFor();
});
