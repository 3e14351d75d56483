import type { Browser, Page } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer } from "../support/explorer.ts";

const address = inject("address");

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

/** Where each shape stands, by its id; the canvas library keeps its instance at its container. */
function places(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const container: (Element & { _cyreg?: { cy: { nodes(): { map<T>(f: (n: unknown) => T): T[] } } } }) | null =
      document.querySelector(".__________cytoscape_container");
    // oxlint-disable-next-line no-underscore-dangle -- the library has no other way to its instance
    const nodes = container?._cyreg?.cy.nodes().map((node) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library's own node
      const shape = node as { id(): string; position(): { x: number; y: number } };
      return [shape.id(), `${shape.position().x} ${shape.position().y}`] as const;
    });
    return Object.fromEntries(nodes ?? []);
  });
}

/** Opens a question's picture and brings the neighbours of M23 to it, by keyboard. */
async function expand(page: Page): Promise<void> {
  await page.locator("[role=application]").focus();
  const status = page.locator("[role=status]", { hasText: /^M23/ });
  for (let press = 0; press < 12 && (await status.count()) === 0; press += 1) {
    await page.keyboard.press("ArrowDown");
    await page.waitForTimeout(50);
  }
  await page.keyboard.press("e");
  await page.waitForFunction(() => location.search.includes("with="));
}

test("what is brought is laid out in a worker, under the page's own policy, and nothing that stood moves; no script of the page itself holds the layout: the main thread could not run it", async () => {
  const one = await explorer(browser, address);
  const { page } = one;
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(new URL(worker.url()).pathname));
  const scripts = new Set<string>();
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.add(new URL(response.url()).pathname);
  });
  await page.goto(`${address}/q/rwanda-and-the-rebels`);
  await page.waitForFunction(() => performance.getEntriesByName("picture", "mark").length > 0);
  const before = await places(page);
  expect(workers).toEqual([]);
  await expand(page);
  await expect.poll(async () => Object.keys(await places(page)).length).toBeGreaterThan(Object.keys(before).length);
  const after = await places(page);
  for (const [id, place] of Object.entries(before)) expect([id, after[id]]).toEqual([id, place]);
  expect(workers).toHaveLength(1);
  expect(one.complaints).toEqual([]);

  const [laysOut = ""] = workers;
  // What the force library says of a link to nowhere: the one text of the layout that no minifier changes.
  const holds = async (path: string) => (await (await fetch(`${address}${path}`)).text()).includes("node not found: ");
  expect(await holds(laysOut)).toBe(true);
  scripts.delete(laysOut);
  expect(scripts.size).toBeGreaterThan(3);
  for (const path of scripts) expect([path, await holds(path)]).toEqual([path, false]);
  await one.close();
});
