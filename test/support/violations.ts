import type { Page } from "playwright-core";
import { axe } from "./axe.ts";

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** The same page in each of these: what stands changes its colours and nothing else. */
const themes = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ["in forced colours", { colorScheme: "dark", forcedColors: "active" }],
] as const;

/** The rules that look at colours. All others look at markup and at what sheets say besides (theme-sheets.test.ts). */
const colourRules = ["color-contrast", "link-in-text-block"];

/** Shows a page in the theme that is examined first: what is reached in another one is drawn once more. */
export function inFirstTheme(page: Page): Promise<void> {
  return page.emulateMedia(themes[0][1]);
}

/** Each rule of accessibility that is broken by a page in any theme, with the theme and the markup that breaks it. */
export async function violationsInThemes(page: Page): Promise<readonly string[]> {
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
