import type { Browser, Page } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer } from "../support/explorer.ts";

const address = inject("address");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang);

test("whoever's browser asks for French reads French, and what claims say stays English and says so", async () => {
  const { page, open, complaints, close } = await explorer(browser, address, { locale: "fr-CA" });
  await open("/q/rwanda-and-the-rebels");
  expect(await languageOf(page)).toBe("fr");
  const title = page.getByRole("heading", { level: 1 });
  expect(await title.textContent()).toBe("Le Rwanda est-il derrière les rebelles du Congo, et qui le dit\u00A0?");
  expect(await title.getAttribute("lang")).toBe("fr");
  expect(await page.getByText("Is Rwanda behind Congo’s rebels, and who says so?").getAttribute("lang")).toBe("en");
  const line = page.getByText("Rwanda supports M23, taken for granted in one text.", { exact: true });
  expect(await line.getAttribute("lang")).toBe("en");
  // How firmly it is said, where and when is told in French.
  await page
    .getByText("Tenu pour acquis dans Diplomacy&Commerce (Croatian edition), entre le 2 et le 12 avril 2025")
    .first()
    .waitFor();
  await page.getByRole("application", { name: "Schéma de 10 liens entre 7" }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test("another language is chosen from the menu of a phone, at the same address, and is kept", async () => {
  const { page, complaints, at, close } = await explorer(browser, address, {
    viewport: { width: 375, height: 812 },
  });
  const path = "/q/rwanda-and-the-rebels?only=disputed";
  await page.goto(`${address}${path}`);
  await page
    .getByText(/^Only what is disputed: /)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "Language: English" }).click();
  const row = page.getByRole("button", { name: "Українська" });
  const box = await row.boundingBox();
  expect(box !== null && box.x >= 0 && box.x + box.width <= 375 && box.height >= 24).toBe(true);
  await row.click();
  await page
    .getByText(/^Лише спірне: ліній 2 з 10/)
    .first()
    .waitFor();
  expect(at()).toBe(path);
  expect(await languageOf(page)).toBe("uk");
  await page.goto(`${address}/nowhere`);
  await page.getByRole("heading", { name: "Такої сторінки немає." }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  expect(complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
  await close();
});

/** Pairs of controls that lie on one another, each by its words, and how far the page is wider than its window. */
function layoutOf(page: Page): Promise<{ readonly wider: number; readonly overlapping: readonly string[] }> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>("a[href], button, select")]
      .filter((control) => control.closest("[role='grid'], [role='treegrid'], [role='application']") === null)
      .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1 && box.top >= 0 && box.bottom <= innerHeight)
      // What is scrolled out of its own box is not there to be pressed.
      .filter(({ control, box }) => {
        const there = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
        return (
          there !== null &&
          (control.contains(there) || there.contains(control) || there.closest("a, button, select") !== null)
        );
      });
    const words = ({ control }: { control: HTMLElement }) => control.getAttribute("aria-label") ?? control.textContent;
    const overlapping = shown.flatMap((one, place) =>
      shown.slice(place + 1).flatMap((other) => {
        if (one.control.contains(other.control) || other.control.contains(one.control)) return [];
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return wide > 1 && high > 1 ? [`${words(one)} | ${words(other)}`] : [];
      }),
    );
    return { wider: document.documentElement.scrollWidth - innerWidth, overlapping };
  });
}

test("a page that is read from right to left scrolls one way and lays no control on another", async () => {
  const { page, visit, close } = await explorer(browser, address);
  await visit("/method", { isDrawn: false });
  await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
  const found: unknown[] = [];
  for (const path of [
    "/",
    "/q/rwanda-and-the-rebels?select=rwanda",
    "/q/rwanda-and-the-rebels?show=list",
    "/q/rwanda-and-the-rebels?show=table",
  ]) {
    await visit(path, { isDrawn: !path.includes("show=") });
    if (path.includes("show=")) await page.getByRole(path.endsWith("list") ? "treegrid" : "grid").waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe("rtl");
    for (const width of [1440, 375]) {
      await page.setViewportSize({ width, height: 812 });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const { wider, overlapping } = await layoutOf(page);
      if (wider > 0 || overlapping.length > 0) found.push({ path, width, wider, overlapping });
    }
    await page.setViewportSize({ width: 1440, height: 812 });
  }
  expect(found).toEqual([]);
  await close();
});
