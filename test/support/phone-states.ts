import type { State } from "./reach-states.ts";

/** States of the product on a phone. */
export const phoneStates: readonly State[] = [
  {
    name: "the sheet of filters",
    path: "/q/ukraine-minerals-bargain",
    act: async (page) => {
      await page.getByRole("button", { name: "Filter" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "a statement that cannot be read, with its parameters,",
    path: "/console#statement=:use+neo4j%0AMATCH+(n+{name:+$name})+RETRUN+n",
    act: async (page) => {
      await page.getByLabel("name", { exact: true }).fill("Rwanda");
      await page.getByRole("button", { name: "Run", exact: true }).click();
      await page.getByRole("alert").waitFor();
      await page.getByText(/^\d problems?\./).waitFor();
    },
  },
  {
    name: "a list",
    path: "/q/rwanda-and-the-rebels?with=rwanda:uganda",
    act: (page) => page.getByRole("button", { name: "Open picture" }).waitFor(),
  },
  {
    name: "the picture",
    path: "/q/rwanda-and-the-rebels",
    act: async (page) => {
      await page.getByRole("button", { name: "Open picture" }).click();
      await page.getByRole("button", { name: "Close picture" }).waitFor();
    },
  },
  {
    name: "a dispute's card",
    path: "/q/rwanda-and-the-rebels?select=rwanda.SUPPORTS.m23.affirmed.holds",
    act: (page) => page.getByRole("heading", { name: /^Stands against it/ }).waitFor(),
  },
  {
    name: "a dispute",
    path: "/disputes/X12",
    act: async (page) => {
      await page.getByRole("heading", { name: "What the record says" }).waitFor();
      await page.getByRole("application").waitFor();
    },
  },
  {
    name: "sources compared",
    path: "/compare?entity=lithium&sources=000,003,record",
    act: async (page) => {
      await page.getByRole("heading", { name: "Who delivers" }).waitFor();
      await page.getByText("Single pages of the record").click();
    },
  },
  {
    name: "the figures of a mineral",
    path: "/figures?mineral=lithium",
    act: (page) => page.getByRole("heading", { name: "Australia" }).waitFor(),
  },
  {
    name: "the chooser",
    path: "/q/rwanda-and-the-rebels?select=democratic-republic-of-the-congo",
    act: async (page) => {
      await page.getByRole("button", { name: /^Expand: \d+ more/ }).click();
      await page.getByRole("heading", { name: /^By name/ }).waitFor();
    },
  },
  {
    name: "suggestions of the search, one of them chosen,",
    path: "/q/rwanda-and-the-rebels",
    act: async (page) => {
      await page.getByRole("button", { name: "Search" }).click();
      await page.getByRole("combobox").fill("rare earth");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.locator("[role=combobox][aria-activedescendant]").waitFor();
    },
  },
  {
    name: "the menu",
    path: "/method",
    act: async (page) => {
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.getByRole("button", { name: "Menu" }).click();
      await page.getByRole("link", { name: "Data", exact: true }).waitFor();
    },
  },
  {
    name: "a lost server beside a card",
    alone: true,
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
  },
];
