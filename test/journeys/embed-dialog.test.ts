import type { Browser, Page } from "playwright-core";
import { writeViewCode } from "server/contract/view-code.ts";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { startPartners, type PartnerServer } from "../../client/embed/partner-server.ts";
import { axe } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";

const address = inject("address");

/** What somebody copied from the dialog and put into a page of theirs. */
let pasted = "";

let browser: Browser;
let partners: PartnerServer;
let one: Explorer;
beforeAll(async () => {
  // A database that has just started takes its time for a first picture: no test is about how long.
  const changed = {
    address: "/q/rwanda-and-the-rebels?without=type.PARTY_TO",
    layout: "",
    points: new Map<string, never>(),
  };
  for (const view of ["q/rwanda-and-the-rebels", `v/${writeViewCode(changed)}`])
    await vi.waitFor(async () => {
      if (!(await fetch(`${address}/embed/v1/${view}.json?for=widget`)).ok) throw new Error("Not drawn yet.");
    }, 120_000);
  browser = await openBrowser();
  const mine = { name: "mine", title: "Mine", why: "", headers: () => ({}), content: () => pasted };
  partners = await startPartners({ lodeline: address, more: [mine] });
  one = await explorer(browser, address);
});
afterAll(async () => {
  await one.close();
  await partners.close();
});

async function openDialog(page: Page, path: string) {
  await one.open(path);
  await page.getByRole("button", { name: /^Share/ }).click();
  await page.getByRole("button", { name: "Embed in a page" }).click();
  const dialog = page.getByRole("dialog", { name: "Embed this picture" });
  // It may be drawn for the first time.
  await dialog.getByRole("region", { name: "What to paste" }).waitFor({ timeout: 60_000 });
  return dialog;
}

/** What axe finds in the page, previews aside: they have tests of their own. */
async function violations(page: Page) {
  await page.evaluate(axe.source);
  return page.evaluate<readonly unknown[]>(
    `axe.run(document.querySelector("dialog[open]"), { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]))`,
  );
}

test("from the dialog to a working page: three ways in their order, each with what it needs", async () => {
  const { page, complaints } = one;
  const dialog = await openDialog(page, "/q/rwanda-and-the-rebels");
  const paste = dialog.getByRole("region", { name: "What to paste" });
  expect(await dialog.getByRole("radio").evaluateAll((all) => all.map((radio) => radio.getAttribute("value")))).toEqual(
    ["address", "frame", "element"],
  );
  expect(await paste.innerText()).toBe(`${address}/q/rwanda-and-the-rebels`);

  await dialog.getByRole("radio", { name: "Frame" }).check();
  const preview = page.frameLocator('iframe[title="Preview of the embedded picture"]');
  await preview.getByRole("button", { name: "Table", exact: true }).waitFor();
  // The height it proposes is the one the frame itself asks for.
  await vi.waitFor(async () => expect(await dialog.getByLabel("Height, in pixels").inputValue()).not.toBe("540"));
  expect(await dialog.getByRole("region", { name: "What your site must allow" }).innerText()).toBe(
    `frame-src ${address}`,
  );
  pasted = await paste.innerText();
  const other = await browser.newPage();
  await other.goto(`${partners.url}/mine`);
  await other.frameLocator("iframe").getByRole("button", { name: "Table", exact: true }).waitFor();

  await dialog.getByRole("radio", { name: "Element" }).check();
  await dialog.getByLabel("Colours").selectOption("dark");
  await dialog.getByLabel("Language").selectOption("fr");
  await dialog.getByLabel("Accent, six hexadecimal digits").fill("ffd200");
  await dialog.getByLabel("Caption").fill("Nos <b>mots</b>");
  await dialog.getByLabel("The script stays the one of today").check();
  await dialog.getByLabel("Looks go into your style sheet").check();
  expect(await paste.innerText()).not.toContain("style=");
  expect(await dialog.getByRole("region", { name: "What its style sheet needs" }).innerText()).toContain("max-width");
  pasted = await paste.innerText();
  expect(pasted).toMatch(/<script type="module" async src="[^"]*\/embed\/a\/loader\.\w+\.js" integrity="sha384-/);
  await preview.frameLocator("iframe").getByRole("button", { name: "Tableau", exact: true }).waitFor();
  await other.goto(`${partners.url}/mine`);
  const frame = other.frameLocator("iframe");
  await frame.getByRole("button", { name: "Tableau", exact: true }).waitFor();
  await other.getByText("Nos <b>mots</b>").waitFor();
  await other.close();
  expect(complaints).toEqual([]);
});

test("what was changed of a question goes by its code, at 320 pixels as well, and the keyboard comes back to where it was", async () => {
  const { page } = one;
  const dialog = await openDialog(page, "/q/rwanda-and-the-rebels?without=type.PARTY_TO");
  await dialog.getByRole("radio", { name: "Element" }).check();
  expect(await dialog.getByRole("region", { name: "What to paste" }).innerText()).toMatch(/view="v\/\d\./);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await vi.waitFor(async () =>
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Embed in a page"),
  );
});

test("the console's picture can be embedded as well", async () => {
  const { page } = one;
  const statement = "MATCH (who:Entity)-[line:OPPOSES]->(what:Entity) RETURN who, line, what LIMIT 3";
  await one.visit(`/console#${new URLSearchParams({ statement }).toString()}`, { isDrawn: false });
  await page.getByText("LIMIT 3").first().waitFor();
  await page.getByRole("tab", { name: "Picture" }).click();
  await page.getByRole("button", { name: /^Run/ }).click();
  await page.getByRole("button", { name: "Embed in a page" }).click();
  const dialog = page.getByRole("dialog", { name: "Embed this picture" });
  await dialog.getByRole("radio", { name: "Element" }).check({ timeout: 60_000 });
  expect(await dialog.getByRole("region", { name: "What to paste" }).innerText()).toMatch(
    /view="(?:q\/picked\?|v\/\d\.)/,
  );
  await page
    .frameLocator('iframe[title="Preview of the embedded picture"]')
    .frameLocator("iframe")
    .getByRole("button", { name: "Table", exact: true })
    .waitFor();
});
