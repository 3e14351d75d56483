import { readFile } from "node:fs/promises";
import { parse as parseCsv } from "csv-parse/sync";
import { MultiDirectedGraph } from "graphology";
import graphml from "graphology-graphml";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";

const address = inject("address");
const question = "/q/rwanda-and-the-rebels?without=type.PARTY_TO";

let browser: Browser;
let one: Explorer;
let lines: readonly string[];

beforeAll(async () => {
  browser = await openBrowser();
  one = await explorer(browser, address, { acceptDownloads: true });
  await one.open(question);
  lines = Object.keys((await one.drawn()).strokes).sort();
  await one.page.getByRole("button", { name: /^Share/ }).click();
  await one.page.getByRole("heading", { name: "Share and take away" }).waitFor();
});
afterAll(() => one.close());

/** Presses a button and gives what comes to the downloads: the file's name and what it holds. */
async function taken(
  button: string,
): Promise<{ readonly name: string; readonly content: Buffer; readonly path: string }> {
  const { page } = one;
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  const name = download.suggestedFilename();
  await page.getByText(`${name} is in your downloads.`).waitFor();
  const path = await download.path();
  return { name, path, content: await readFile(path) };
}

test("the SVG opens by itself, shows what the page showed at the same places, and asks nobody for anything", async () => {
  const { name, content } = await taken("SVG");
  expect(name).toMatch(/^rwanda-and-the-rebels-\d{4}-\d{2}-\d{2}\.svg$/);
  const places = (await one.drawn()).places;
  const page = await one.context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.setContent(content.toString());
  const shown = await page.evaluate(() => {
    const number = (text: string | null): readonly number[] => (text ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
    return {
      places: Object.fromEntries(
        [...document.querySelectorAll("[data-entity]")].map((shape): [string, readonly number[]] => [
          shape.getAttribute("data-entity") ?? "",
          number(shape.getAttribute("transform")),
        ]),
      ),
      lines: [...document.querySelectorAll("[data-line]")].map((line) => line.getAttribute("data-line") ?? ""),
      said: [...document.querySelectorAll("text")].map((text) => text.textContent).join(" "),
      beyond: [...document.querySelectorAll("text")].filter((text) => {
        const box = text.getBoundingClientRect();
        const page = document.querySelector("svg")?.getBoundingClientRect();
        return page === undefined || box.left < page.left || box.right > page.right || box.bottom > page.bottom;
      }).length,
      faces: [...document.fonts].map((face) => `${face.family} ${face.style}`),
    };
  });
  await page.close();
  expect(shown.lines.toSorted()).toEqual(lines);
  expect(Object.keys(shown.places).sort()).toEqual(Object.keys(places).sort());
  for (const [id, place] of Object.entries(shown.places)) {
    const [x = NaN, y = NaN] = place;
    const [left = NaN, top = NaN] = (places[id] ?? "").split(" ").map(Number);
    expect(Math.hypot(x - left, y - top)).toBeLessThan(0.1);
  }
  expect(shown.said).toContain("Without “party to”: 9 of 10 lines");
  expect(shown.said).toContain("alleged by an unnamed");
  expect(shown.said).toContain(`${address}${question}`);
  expect(shown.said).not.toContain("Conflict in");
  expect(shown.beyond).toBe(0);
  expect(shown.faces.length).toBeGreaterThan(0);
  expect(asked.filter((url) => !url.startsWith("data:font/"))).toEqual([]);
});

test("the PNG has every letter of it at twice the size", async () => {
  const { name, content } = await taken("PNG");
  expect(name).toMatch(/\.png$/);
  const page = await one.context.newPage();
  const seen = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext("2d");
      context?.drawImage(image, 0, 0);
      /** How many points of a part of the picture are dark. */
      const dark = (top: number, bottom: number) => {
        const { data } = context?.getImageData(0, top, canvas.width, bottom - top) ?? { data: [] };
        let count = 0;
        for (let at = 0; at < data.length; at += 4) {
          if ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255) < 450) count += 1;
        }
        return count;
      };
      const { width, height } = canvas;
      return {
        width,
        title: dark(40, 110),
        sources: dark(height - 460, height - 160),
        foot: dark(height - 150, height),
      };
    },
    `data:image/png;base64,${content.toString("base64")}`,
  );
  await page.close();
  expect(seen.width).toBeGreaterThan(1440);
  for (const count of [seen.title, seen.sources, seen.foot]) expect(count).toBeGreaterThan(1000);
});

test("the tables, the graph and the JSON hold the lines that are drawn, and the claims say what they claim", async () => {
  const table: readonly { id: string }[] = parseCsv((await taken("Lines, CSV")).content, { columns: true, bom: true });
  expect(table.map(({ id }) => id).sort()).toEqual(lines);
  const claims: readonly { line: string; statement: string; sourceTitle: string }[] = parseCsv(
    (await taken("Claims, CSV")).content,
    { columns: true, bom: true },
  );
  expect([...new Set(claims.map(({ line }) => line))].sort()).toEqual(lines);
  expect(claims.filter(({ statement, sourceTitle }) => statement === "" || sourceTitle === "")).toEqual([]);
  const graph = graphml.parse(MultiDirectedGraph, (await taken("GraphML")).content.toString());
  expect(graph.edges().sort()).toEqual(lines);
  const { view, relationships } = JSON.parse((await taken("JSON")).content.toString());
  expect(relationships.map(({ id }: { id: string }) => id).sort()).toEqual(lines);
  expect(view.address).toBe(`${address}${question}`);
});

test("it is printed on one page, and the page is as it was afterwards", async () => {
  const { page } = one;
  for (const format of ["A4", "Letter"]) {
    const pdf = (await page.pdf({ format })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  }
  expect(await page.locator("[data-print-sheet]").count()).toBe(0);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("banner").isVisible()).toBe(false);
  expect(await page.locator("[data-print-sheet] svg").getByText("Relations", { exact: true }).isVisible()).toBe(true);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await page.getByRole("banner").isVisible()).toBe(true);
  expect(one.complaints).toEqual([]);
});
