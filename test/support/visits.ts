import type { BrowserContext, Page } from "playwright-core";
import { atRest, followLink } from "./follow-link.ts";

/** A short list: opening what answers something else ends what was made of a picture, with its history. */
const between = "/e/m23?show=list";

/** How one page goes from address to address, as links lead there. */
export interface Visits {
  /**
   * Leaves what is there, so that a path can be followed as if nobody had been here. The page rests first where there is
   * nothing: where it then shows anything else than a page that was just loaded, it is loaded anew. Before something is
   * explored, something else is opened, which ends the steps that were made.
   */
  readonly leave: (isExplored: boolean) => Promise<void>;
  /** Follows a path, and waits for its picture if there is to be one. */
  readonly follow: (path: string, isDrawn: boolean) => Promise<void>;
}

export function visits(page: Page, context: BrowserContext, address: string): Visits {
  /** What a page holds at rest that was just loaded. */
  let untouched: string | undefined;
  const follow = async (path: string, isDrawn: boolean) => {
    const pictures = await page.evaluate(() => performance.getEntriesByName("picture", "mark").length);
    await followLink(page, path);
    if (isDrawn)
      await page.waitForFunction((before) => performance.getEntriesByName("picture", "mark").length > before, pictures);
  };
  return {
    follow,
    leave: async (isExplored) => {
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await context.setOffline(false);
      if (untouched === undefined || !page.url().startsWith(address) || (await atRest(page)) !== untouched) {
        await page.goto(`${address}/q/china`);
        // Comes last by itself, after the picture.
        await page.locator("[role=search] [role=combobox]").waitFor({ state: "attached" });
        const rest = await atRest(page);
        untouched ??= rest;
      }
      if (!isExplored) return;
      await followLink(page, between);
      await page.getByRole("heading", { level: 1, name: "March 23 Movement" }).waitFor();
      await page.getByRole("treegrid").waitFor();
    },
  };
}
