import type { State } from "./reach-states.ts";

/** Ways of showing an answer that are examined on a wide screen and on a phone. */
export const listsAndTables: readonly State[] = [
  {
    name: "a list that is unfolded, with what was hidden",
    path: "/q/rwanda-and-the-rebels?show=list&hidden=author-000,trump-administration",
    act: async (page) => {
      await page.getByRole("button", { name: "Unfold all" }).click();
      await page
        .getByRole("row", { name: /^An unnamed rebellion in DR Congo opposes DR Congo/ })
        .first()
        .waitFor();
    },
  },
  {
    name: "a table of claims with its columns",
    path: "/q/rwanda-and-the-rebels?show=table",
    act: async (page) => {
      await page.getByRole("tab", { name: /^Claims/ }).click();
      await page.getByRole("row", { name: /^Rwanda denies that it backs M23/ }).waitFor();
      await page.getByRole("button", { name: /^Columns/ }).click();
      await page.getByRole("checkbox", { name: "Paragraph" }).waitFor();
    },
  },
];
