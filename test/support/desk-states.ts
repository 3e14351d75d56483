import type { Page } from "playwright-core";
import type { State } from "./reach-states.ts";
import { undrawn } from "./undrawn.ts";

/** States of the product on a wide screen. */
export const deskStates: readonly State[] = [
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
    path: "/q/rwanda-and-the-rebels?select=rwanda",
    act: async (page) => {
      await page.getByRole("button", { name: /^Expand: \d+ more/ }).click();
      await page.getByText(/^Changed: expanded Rwanda/).waitFor();
      // With the words of the answer beside it, not the card.
      await page.keyboard.press("Escape");
      await page.getByRole("heading", { name: "The answer in words" }).waitFor();
    },
  },
  {
    name: "the chooser",
    path: "/q/rwanda-and-the-rebels?select=democratic-republic-of-the-congo",
    act: async (page) => {
      await page.getByRole("button", { name: /^Expand: \d+ more/ }).click();
      await page.getByText("By relation").waitFor();
    },
  },
  {
    name: "suggestions of the search, one of them chosen",
    path: "/q/rwanda-and-the-rebels",
    act: async (page) => {
      await page.getByRole("combobox").fill("rare earth");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.locator("[role=combobox][aria-activedescendant]").waitFor();
    },
  },
  {
    name: "suggestions by another name",
    path: "/q/rwanda-and-the-rebels",
    act: async (page) => {
      await page.getByRole("combobox").fill("kinshasa");
      await page.getByRole("option").first().waitFor();
    },
  },
  {
    name: "something that could not be done",
    path: "/q/rwanda-and-the-rebels?select=nobody",
    act: (page) => page.getByRole("button", { name: "Dismiss" }).waitFor(),
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
    name: "a dispute",
    path: "/disputes/X6",
    act: async (page) => {
      await page.getByRole("heading", { name: "What the record says" }).waitFor();
      await picture(page);
    },
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
    name: "what can be taken away, with the link to copy by hand",
    alone: true,
    path: "/q/rwanda-and-the-rebels?panel=share",
    act: async (page) => {
      await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
      await page.getByRole("button", { name: "Copy link" }).click();
      await page.getByLabel(/^This is the address/).waitFor();
    },
  },
  {
    name: "a lost server",
    alone: true,
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
    alone: true,
    path: "/q/china",
    act: async (page) => {
      await undrawn(page, new URL(page.url()).origin);
      await page.route("**/graphql", (route) =>
        route.fulfill({ status: 500, headers: { "x-request-id": "7f3a" }, body: "{}" }),
      );
      await page.reload();
      await page.getByText(/Reference 7f3a/).waitFor();
    },
  },
  {
    name: "a picture that is awaited",
    alone: true,
    path: "/method",
    act: async (page) => {
      await undrawn(page, new URL(page.url()).origin);
      // Never answered: what stands meanwhile stays.
      await page.route("**/graphql", (route) =>
        route.request().postData()?.includes('"places":true') === true ? undefined : route.continue(),
      );
      await page.goto(page.url().replace(/\/method$/, "/q/china"));
      await page.getByRole("button", { name: "Show as list" }).waitFor();
    },
  },
];

async function picture(page: Page): Promise<void> {
  await page.getByRole("application").waitFor();
  await page.getByRole("application").focus();
}
