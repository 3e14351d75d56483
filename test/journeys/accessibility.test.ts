import type { Browser, BrowserContext, Page } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { axe } from "../support/axe.ts";
import { openBrowser } from "../support/browser.ts";
import { explorer } from "../support/explorer.ts";
import { undrawn } from "../support/undrawn.ts";

const address = inject("address");

const pages = [
  ["/", "heading", "Fifteen questions"],
  ["/q/rwanda-and-the-rebels", "application", /Picture of/],
  ["/q/rwanda-and-the-rebels?select=rwanda.SUPPORTS.m23.affirmed.holds", "heading", /Behind this line/],
  ["/e/rwanda", "application", /Picture of/],
  ["/method", "heading", "When sources disagree"],
  ["/data", "heading", "Claims"],
  ["/disputes", "heading", /^The sources disagree/],
  ["/accessibility", "heading", "How that was tested"],
  ["/sources", "heading", "The four texts"],
  ["/compare?entity=us-ukraine-minerals-deal", "rowheader", "Security and guarantees"],
  ["/figures?country=democratic-republic-of-the-congo", "img", /^Cobalt/],
  ["/console/graphql", "heading", "Query"],
  ["/console/connect", "heading", "Connect your own tools"],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** States that a person brings about: how, and what is there then. */
interface State {
  readonly name: string;
  readonly path: string;
  readonly act: (page: Page, context: BrowserContext) => Promise<void>;
  readonly phone?: true;
}

const states: readonly State[] = [
  {
    name: "an open list of sources",
    path: "/q/ukraine-minerals-bargain",
    act: async (page) => {
      await page.getByRole("button", { name: /^Sources/ }).click();
      await page.getByRole("checkbox", { name: /^The record/ }).waitFor();
    },
  },
  {
    name: "a filtered picture",
    path: "/q/rwanda-and-the-rebels?only=disputed",
    act: (page) => page.getByText(/^Only what is disputed: /).waitFor(),
  },
  {
    name: "nothing left under filters",
    path: "/q/ukraine-minerals-bargain?only=source.000,by.donald-trump",
    act: (page) => page.getByRole("button", { name: /^Drop / }).waitFor(),
  },
  {
    name: "a changed question",
    path: "/q/rwanda-and-the-rebels",
    act: async (page) => {
      await picture(page);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("e");
      await page
        .getByText(/^Changed:/)
        .or(page.getByText("Choose which to bring"))
        .first()
        .waitFor();
    },
  },
  {
    name: "the chooser",
    path: "/e/united-states",
    act: async (page) => {
      await picture(page);
      await page.keyboard.press("End");
      for (let pressed = 0; pressed < 40 && (await page.getByText("By relation").count()) === 0; pressed += 1) {
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("e");
      }
      await page.getByText("By relation").waitFor();
    },
  },
  {
    name: "suggestions of the search",
    path: "/q/rwanda-and-the-rebels",
    act: async (page) => {
      await page.getByRole("combobox").fill("kinshasa");
      await page.getByRole("option").first().waitFor();
    },
  },
  {
    name: "what can be taken away, with the link to copy by hand",
    path: "/q/rwanda-and-the-rebels?panel=share",
    act: async (page) => {
      await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
      await page.getByRole("button", { name: "Copy link" }).click();
      await page.getByLabel(/^This is the address/).waitFor();
    },
  },
  {
    name: "something that could not be done",
    path: "/q/rwanda-and-the-rebels?select=nobody",
    act: (page) => page.getByRole("button", { name: "Dismiss" }).waitFor(),
  },
  {
    name: "a lost server",
    path: "/q/rwanda-and-the-rebels",
    act: async (page, context) => {
      await picture(page);
      await context.setOffline(true);
      await page.getByRole("complementary").getByRole("listitem").getByRole("button").first().click();
      await page.getByText(/out of reach since/).waitFor();
    },
  },
  {
    name: "a failed answer",
    path: "/q/china",
    act: async (page) => {
      await undrawn(page, address);
      await page.route("**/graphql", (route) =>
        route.fulfill({ status: 500, headers: { "x-request-id": "7f3a" }, body: "{}" }),
      );
      await page.reload();
      await page.getByText(/Reference 7f3a/).waitFor();
    },
  },
  {
    name: "a refused parameter",
    path: "/q/ukraine-minerals-bargain?deal=nothing",
    act: (page) => page.getByText("The question cannot be asked like this.").waitFor(),
  },
  {
    name: "an unknown question",
    path: "/q/nothing",
    act: (page) =>
      page
        .getByText(/There is no question/)
        .first()
        .waitFor(),
  },
  {
    name: "a page that is not there",
    path: "/nowhere",
    act: (page) => page.getByText("This page does not exist.").first().waitFor(),
  },
  {
    name: "the sheet of filters",
    path: "/q/ukraine-minerals-bargain",
    act: async (page) => {
      await page.getByRole("button", { name: "Filter" }).click();
      await page.getByRole("dialog").waitFor();
    },
    phone: true,
  },
  {
    name: "an entity's card",
    path: "/q/rwanda-and-the-rebels?select=rwanda",
    act: (page) => page.getByRole("button", { name: /^Expand: \d+ more/ }).waitFor(),
  },
  {
    name: "a card under a filter, with what it leaves out",
    path: "/q/rwanda-and-the-rebels?only=group.record&select=rwanda.SUPPORTS.m23.affirmed.holds",
    act: async (page) => {
      const card = page.getByRole("region", { name: "Evidence" });
      await card.getByText("1 more claim is filtered out.").waitFor();
      await card.getByRole("button", { name: /^Show/ }).click();
      await card.getByText(/^Left out by the filter\./).waitFor();
    },
  },
  {
    name: "what was hidden by hand",
    path: "/q/rwanda-and-the-rebels?hidden=m23",
    act: (page) => page.getByRole("button", { name: "Show again" }).waitFor(),
  },
  {
    name: "a search that finds nothing",
    path: "/q/rwanda-and-the-rebels",
    act: async (page) => {
      await page.getByRole("combobox").fill("qwertz");
      await page.getByRole("button", { name: "All questions" }).waitFor();
    },
  },
  {
    name: "a picture that is awaited",
    path: "/method",
    act: async (page) => {
      await undrawn(page, address);
      // Never answered: what stands meanwhile stays.
      await page.route("**/graphql", (route) =>
        route.request().postData()?.includes('"places":true') === true ? undefined : route.continue(),
      );
      await page.goto(page.url().replace(/\/method$/, "/q/china"));
      await page.getByRole("button", { name: "Show as list" }).waitFor();
    },
  },
  {
    name: "an answer of the console with what was run beside",
    path: "/console",
    act: async (page) => {
      await page.getByRole("button", { name: "Run", exact: true }).click();
      await page.getByText(/^\d+ rows in/).waitFor();
      await page.getByRole("tab", { name: "Table" }).click();
      await page
        .getByLabel(/^Properties of/)
        .first()
        .click();
      await page.getByRole("button", { name: "History" }).click();
      await page.getByRole("heading", { name: "What was run" }).waitFor();
    },
  },
  {
    name: "a statement that cannot be read, with its parameters, on a phone",
    path: "/console#statement=:use+neo4j%0AMATCH+(n+{name:+$name})+RETRUN+n",
    act: async (page) => {
      await page.getByLabel("name", { exact: true }).fill("Rwanda");
      await page.getByRole("button", { name: "Run", exact: true }).click();
      await page.getByRole("alert").waitFor();
      await page.getByText(/^\d problems?\./).waitFor();
    },
    phone: true,
  },
  {
    name: "a list on a phone",
    path: "/q/rwanda-and-the-rebels?with=rwanda:uganda",
    act: (page) => page.getByRole("button", { name: "Open picture" }).waitFor(),
    phone: true,
  },
  {
    name: "the picture on a phone",
    path: "/q/rwanda-and-the-rebels",
    act: async (page) => {
      await page.getByRole("button", { name: "Open picture" }).click();
      await page.getByRole("button", { name: "Close picture" }).waitFor();
    },
    phone: true,
  },
  {
    name: "a dispute's card on a phone",
    path: "/q/rwanda-and-the-rebels?select=rwanda.SUPPORTS.m23.affirmed.holds",
    act: (page) => page.getByRole("heading", { name: /^Stands against it/ }).waitFor(),
    phone: true,
  },
  {
    name: "a dispute",
    path: "/disputes/X6",
    act: async (page) => {
      await page.getByRole("heading", { name: "What the record says" }).waitFor();
      await picture(page);
    },
  },
  {
    name: "a dispute on a phone",
    path: "/disputes/X12",
    act: async (page) => {
      await page.getByRole("heading", { name: "What the record says" }).waitFor();
      await page.getByRole("application").waitFor();
    },
    phone: true,
  },
  {
    name: "sources compared on a phone",
    path: "/compare?entity=lithium&sources=000,003,record",
    act: async (page) => {
      await page.getByRole("heading", { name: "Who delivers" }).waitFor();
      await page.getByText("Single pages of the record").click();
    },
    phone: true,
  },
  {
    name: "the figures of a mineral on a phone",
    path: "/figures?mineral=lithium",
    act: (page) => page.getByRole("heading", { name: "Australia" }).waitFor(),
    phone: true,
  },
  {
    name: "figures of nobody",
    path: "/figures?country=nowhere",
    act: (page) => page.getByText(/There is nobody and nothing called/).waitFor(),
  },
  {
    name: "a dispute that is not there",
    path: "/disputes/X99",
    act: (page) => page.getByRole("heading", { name: /There is no dispute/ }).waitFor(),
  },
  {
    name: "the chooser on a phone",
    path: "/q/rwanda-and-the-rebels?select=democratic-republic-of-the-congo",
    act: async (page) => {
      await page.getByRole("button", { name: /^Expand: \d+ more/ }).click();
      await page.getByRole("heading", { name: /^By name/ }).waitFor();
    },
    phone: true,
  },
  {
    name: "the search on a phone",
    path: "/q/rwanda-and-the-rebels",
    act: async (page) => {
      await page.getByRole("button", { name: "Search" }).click();
      await page.getByRole("combobox").fill("kinshasa");
      await page.getByRole("option").first().waitFor();
    },
    phone: true,
  },
  {
    name: "the menu on a phone",
    path: "/method",
    act: async (page) => {
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.getByRole("button", { name: "Menu" }).click();
      await page.getByRole("link", { name: "Data", exact: true }).waitFor();
    },
    phone: true,
  },
  {
    name: "a lost server beside a card on a phone",
    path: "/q/rwanda-and-the-rebels",
    act: async (page, context) => {
      await page.getByRole("button", { name: "Open picture" }).waitFor();
      await context.setOffline(true);
      await page.getByRole("button", { name: /^Rwanda supports M23/ }).click();
      await page
        .getByText(/out of reach since/)
        .filter({ visible: true })
        .waitFor();
    },
    phone: true,
  },
];

const unfolded = async (page: Page) => {
  await page.getByRole("button", { name: "Unfold all" }).click();
  await page
    .getByRole("row", { name: /^An unnamed rebellion in DR Congo opposes DR Congo/ })
    .first()
    .waitFor();
};
const columns = async (page: Page) => {
  await page.getByRole("tab", { name: /^Claims/ }).click();
  await page.getByRole("row", { name: /^Rwanda denies that it backs M23/ }).waitFor();
  await page.getByRole("button", { name: /^Columns/ }).click();
  await page.getByRole("checkbox", { name: "Paragraph" }).waitFor();
};

/** The same on a wide screen and on a phone. */
const shown: readonly State[] = [
  {
    name: "a list that is unfolded, with what was hidden",
    path: "/q/rwanda-and-the-rebels?show=list&hidden=author-000,trump-administration",
    act: unfolded,
  },
  { name: "a table of claims with its columns", path: "/q/rwanda-and-the-rebels?show=table", act: columns },
].flatMap((state) => [state, { ...state, name: `${state.name} on a phone`, phone: true as const }]);

/** Each rule that is broken, of these or of all, with the markup that breaks it. */
async function violationsOf(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // The page's policy allows no foreign script; the debugger's way in is not subject to it.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const options = { resultTypes: ["violations"], ...(rules === undefined ? {} : { runOnly: rules }) };
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run(document, ${JSON.stringify(options)}).then((result) => result.violations)`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

async function picture(page: Page): Promise<void> {
  await page.getByRole("application").waitFor();
  await page.getByRole("application").focus();
}

/** The same page in each of these: what stands changes its colours and nothing else. */
const themes = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["in forced colours", { colorScheme: "dark", forcedColors: "active" }],
] as const;

/** The rules that look at colours. All others look at markup and at what sheets say besides (theme-sheets.test.ts). */
const colourRules = ["color-contrast", "link-in-text-block"];

async function violationsInThemes(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  let examined: string | undefined;
  for (const [name, media] of themes) {
    await page.emulateMedia(media);
    // Other markup than what all rules have seen is seen by all of them again.
    const markup = await page.content();
    const rules = markup === examined ? colourRules : undefined;
    found.push(...(await violationsOf(page, rules)).map((violation) => `${name}: ${violation}`));
    examined = markup;
  }
  return found;
}

test.each([...states, ...shown])("$name breaks no rule of accessibility in any theme", async ({ path, act, phone }) => {
  const { context, page, close } = await explorer(browser, address, {
    viewport: phone === undefined ? { width: 1280, height: 900 } : { width: 375, height: 812 },
  });
  await page.goto(`${address}${path}`);
  await act(page, context);
  expect(await violationsInThemes(page)).toEqual([]);
  await close();
});

test.each(pages)(
  "%s breaks no rule in any theme, and enlarged four times it scrolls one way",
  async (path, role, name) => {
    const { page, close } = await explorer(browser, address, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${address}${path}`);
    await page.getByRole(role, { name }).first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await violationsInThemes(page)).toEqual([]);
    // A window of 1280 pixels has this width then.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close();
  },
);
