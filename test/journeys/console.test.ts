import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { explorer, type Explorer } from "../support/explorer.ts";

const address = inject("address");

let browser: Browser;
let one: Explorer;
let page: Page;

// One visit: the checker that comes with the page is large and stays while one looks around. What one test leaves does not
// matter to the next.
beforeAll(async () => {
  browser = await openBrowser();
  one = await explorer(browser, address, { permissions: ["clipboard-read", "clipboard-write"] });
  ({ page } = one);
  await page.goto(`${address}/console`);
});
afterAll(() => one.close());
beforeEach(async () => {
  if (new URL(page.url()).pathname !== "/console")
    await page.getByRole("link", { name: "Console", exact: true }).click();
  await editor().waitFor();
});

const editor = () => page.getByRole("textbox", { name: /^Cypher statement/ });
const run = () => page.getByRole("button", { name: "Run", exact: true });
/** What the page complained of, but for the answers to statements that were refused on purpose. */
const complaints = () => one.complaints.filter((text) => !/status of 400/.test(text));

/** Puts a statement into the editor in the place of what stands there. */
async function write(statement: string): Promise<void> {
  await editor().focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText(statement);
}

test("a statement is checked while it is written and completed from the graph, and its answer shows every value by its type", async () => {
  await write("MATCH (n:Cuontry) RETURN n.nmae, sizze(x)");
  await page.getByText(/^2 problems\. 2 doubts\./).waitFor({ timeout: 55_000 });
  await write("MATCH (n:Coun");
  await page.keyboard.press("Control+Space");
  await page.getByRole("option", { name: "Country", exact: true }).click();
  expect(await editor().textContent()).toBe("MATCH (n:Country");
  await write("MATCH (country:Country) RETURN c");
  await page.getByRole("option", { name: "country", exact: true }).waitFor();
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.getByRole("listbox").waitFor({ state: "detached" });

  await write(`MATCH (a:Entity {id: 'rwanda'})-[r:SUPPORTS]->(b) WHERE r.polarity = 'affirmed' WITH a, r, b LIMIT 1
RETURN a, r, 9007199254740993 AS large, date('2025-02-28') AS day, [1, null, {k: 'v'}] AS list, 1.0 AS whole, '' AS nothing`);
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.getByText(/^1 row in .* All rows shown\. 1 line, 1 entity\./).waitFor();
  // An answer with lines is drawn first, until somebody chose otherwise.
  await page.getByRole("tab", { name: "Picture", selected: true }).waitFor();
  await page.getByRole("tab", { name: "Table" }).click();
  const cells = await page.getByRole("row").nth(1).getByRole("cell").allTextContents();
  expect(cells.slice(2)).toEqual(["9007199254740993", "2025-02-28 Date", '[1, null, {k: "v"}]', "1.0", "empty text"]);
  expect(cells[0]).toMatch(/^Rwanda/);
  await page.getByRole("tab", { name: "Plan" }).click();
  await page.getByText("ProduceResults").waitFor();
  await page.getByRole("tab", { name: "Table" }).click();

  await page.getByRole("link", { name: /^SUPPORTS/ }).click();
  await page.waitForURL(/\/q\/picked\?.*select=rwanda\.SUPPORTS/);
  await page.getByRole("heading", { level: 2, name: /^Rwanda supports/ }).waitFor();
  // Whoever comes back finds what was written and what came of it.
  await page.goBack();
  await page.getByText(/^1 row in/).waitFor();
  expect(complaints()).toEqual([]);
});

test("what is wrong is said where it stands, rows that are left out are said and brought, and nothing can be written", async () => {
  await write("MATCH (n)\nRETRUN n");
  await run().click();
  const alert = page.getByRole("alert");
  await alert.getByText("The statement cannot be read").waitFor();
  await alert.getByRole("button", { name: "Go to line 2" }).click();
  await page.keyboard.insertText("X");
  expect(await editor().textContent()).toContain("XRETRUN");

  await write("CREATE (n:Country) RETURN n");
  await page.getByText("This writes: the console only reads, and will not run it.").waitFor();
  await run().click();
  await alert.getByText("The console does not run this").waitFor();

  await write("UNWIND range(1, 4000) AS n RETURN n");
  await run().click();
  await page.getByText(/Stopped at 1,000 rows\./).waitFor();
  await page.getByRole("button", { name: "Bring up to 10,000" }).click();
  await page.getByText(/^4,000 rows in .* All rows shown\./).waitFor();
  expect(complaints()).toEqual([]);
});

test("a statement that takes long is stopped, in the database too", async () => {
  await write("UNWIND range(1, 10000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN a");
  await run().click();
  await page.getByText(/^Running, /).waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  await page
    .getByText(/^Stopped by you/)
    .first()
    .waitFor();
  // Its place is free again at once.
  await write("RETURN 1 AS one");
  await run().click();
  await page.getByText(/^1 row in/).waitFor();
  expect(complaints()).toEqual([]);
});

test("parameters are a form, an address holds them, and opening it runs nothing", async () => {
  await write(`:param most => 2
// Claims about somebody
// $who: Entity = china    whom to look at
MATCH (e:Entity {id: $who})<-[:SUBJECT]-(c:Claim) WHERE c.id <> $not RETURN c.id AS id ORDER BY id LIMIT $most`);
  await page.getByText(":param sets $most when this runs.").waitFor();
  await page.getByRole("button", { name: "Move into the form" }).click();
  const form = page.getByRole("complementary", { name: "Parameters" });
  await form.getByLabel("Type of $not").waitFor();
  expect(await form.getByLabel("most", { exact: true }).inputValue()).toBe("2");
  await form.getByRole("button", { name: /^Change \$who, now China/ }).click();
  await page.getByRole("combobox", { name: "Find an entity for $who" }).fill("rwan");
  await page
    .getByRole("option", { name: /^Rwanda\s*country/ })
    .first()
    .click();
  const change = form.getByRole("button", { name: /^Change \$who, now Rwanda/ });
  await change.waitFor();
  // The keyboard stays where it was.
  expect(await change.evaluate((button) => button === document.activeElement)).toBe(true);
  // A text that nobody gave does not run as an empty one.
  await run().click();
  await page.getByText("Give $not a value first.").waitFor();
  await form.getByRole("button", { name: "Use an empty text for $not" }).click();
  await form.getByLabel("not", { exact: true }).press("ControlOrMeta+Enter");
  await page.getByText(/^2 rows in/).waitFor();
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("Link copied").waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const two = await explorer(browser, address);
  const asked: string[] = [];
  two.page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await two.page.goto(link);
  await two.page.getByText("Opened from an address. It runs when you press Run.").waitFor();
  expect(await two.page.getByRole("textbox", { name: /^Cypher statement/ }).textContent()).toContain(
    "$who: Entity = china",
  );
  await two.page.getByRole("button", { name: /^Change \$who, now Rwanda/ }).waitFor();
  expect(asked).not.toContain("POST /cypher");
  await two.page.getByRole("button", { name: "Run", exact: true }).click();
  await two.page.getByText(/^2 rows in/).waitFor();
  expect(two.complaints).toEqual([]);
  await two.close();
  expect(complaints()).toEqual([]);
});

test("a question opens with its Cypher, its answer is drawn and goes to the explorer, and it can be kept, saved and left", async () => {
  await page.getByRole("button", { name: "Questions", exact: true }).click();
  await page.getByRole("button", { name: /^Is Rwanda behind Congo’s rebels/ }).click();
  await page.getByText("a question of Lodeline").waitFor();
  await run().click();
  await page.getByText(/\d+ claims\.$/).waitFor();
  await page.getByRole("tab", { name: "Picture" }).click();
  expect(Object.keys((await one.drawn()).strokes).length).toBeGreaterThan(5);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as" }).click();
  await page.getByRole("button", { name: /^CSV/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("rwanda-and-the-rebels.csv");
  expect(await readFile(await file.path(), "utf8")).toMatch(/^\uFEFFclaim,firmness,saidBy,/);
  await page.getByRole("link", { name: "Open in the explorer" }).click();
  await page.waitForURL(/\/q\/picked\?/);
  expect(Object.keys((await one.drawn()).strokes).length).toBeGreaterThan(5);

  // And from the explorer back: an unchanged question as its own statement.
  await one.open("/q/rwanda-and-the-rebels");
  await page.getByRole("button", { name: /^Share and take away/ }).click();
  await page.getByRole("link", { name: "Open in the console" }).click();
  await page.getByText("Opened from an address. It runs when you press Run.").waitFor();
  await page.getByText("rwanda-and-the-rebels").first().waitFor();
  await page.getByRole("tab", { name: "Table" }).click();
  expect(complaints()).toEqual([]);
});

test("everything is done by keyboard alone: Escape and Tab leave the editor, arrows choose how the answer is shown", async () => {
  await editor().focus();
  await page.keyboard.press("ControlOrMeta+A");
  // A stroke is a stroke here, and leads to no search.
  await page.keyboard.type("RETURN 1/1 AS one", { delay: 0 });
  await page.keyboard.press("Escape");
  await page.keyboard.press("ControlOrMeta+Enter");
  await page.getByText(/^1 row in/).waitFor();
  await page.keyboard.press("ControlOrMeta+/");
  expect(await editor().textContent()).toBe("// RETURN 1/1 AS one");
  await page.keyboard.press("ControlOrMeta+/");
  await page.keyboard.press("Tab");
  expect(await editor().textContent()).toMatch(/^\s+RETURN 1\/1 AS one$/);
  await page.keyboard.press("Shift+Alt+F");
  await page.getByText(/^Checking…/).waitFor({ state: "hidden" });
  await expect.poll(() => editor().textContent(), { timeout: 10_000 }).toBe("RETURN 1 / 1 AS one");
  const host = () => page.evaluate(() => document.activeElement?.getAttribute("data-editor") ?? "");
  expect(await host()).toMatch(/^Cypher statement/);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await host()).toBe("");
  await page.getByRole("tab", { name: "Table" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.getByText('"one": 1').waitFor();
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("table").waitFor();
  expect(complaints()).toEqual([]);
});

test("GraphQL is asked with the schema beside it", async () => {
  await page.getByRole("tab", { name: "GraphQL" }).click();
  await page.waitForURL(/\/console\/graphql$/);
  await page.getByRole("textbox", { name: /^GraphQL query/ }).click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText('{ search(text: "rwanda", limit: 1) { id title } }');
  await page.getByRole("button", { name: "Run" }).click();
  await page.getByText(/^Answered in/).waitFor();
  await page.getByText('"title": "Rwanda"').waitFor();
  await page.getByLabel("Find a type or field").fill("ClaimCard");
  await page.getByRole("button", { name: "ClaimCard", exact: true }).click();
  await page.getByRole("heading", { level: 3, name: "ClaimCard" }).waitFor();
  await page.getByText("One claim in full, as a card shows it.").waitFor();
  expect(complaints()).toEqual([]);
});
