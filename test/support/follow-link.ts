import type { Page } from "playwright-core";

/** An address of the application that shows next to nothing, whose scripts every page has. */
const rest = "/nowhere";

/** Goes to an address within the application as a link there does: nothing is loaded. */
export function followLink(page: Page, path: string): Promise<void> {
  return page.evaluate((to) => history.pushState(null, "", to), path);
}

/**
 * Lets a page rest at an address where there is nothing, and gives what it holds there: where it holds something else than a
 * page that was just loaded, somebody has left something. What the browser keeps is taken away.
 */
export async function atRest(page: Page): Promise<string> {
  await followLink(page, rest);
  await page.getByRole("heading", { name: "This page does not exist." }).waitFor();
  return page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
    scrollTo(0, 0);
    // Ids differ from load to load, and what the page was served with lies in scripts. What speaks what was suggested comes
    // with the first suggestion, and says nothing of its own.
    return [...document.body.children]
      .filter((part) => !part.matches("script, [data-live-announcer]:not(#root)"))
      .map((part) => part.outerHTML.replaceAll(/react-aria[^" ]*/g, ""))
      .join("");
  });
}
