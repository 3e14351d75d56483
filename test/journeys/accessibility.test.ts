import axe from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "../support/browser.ts";

const address = inject("address");

const pages = [
  ["/", "heading", "Fifteen questions"],
  ["/q/rwanda-and-the-rebels", "application", /Picture of/],
  ["/q/rwanda-and-the-rebels?select=rwanda.SUPPORTS.m23.affirmed.holds", "heading", /Behind this line/],
  ["/e/rwanda", "application", /Picture of/],
  ["/method", "heading", "When sources disagree"],
  ["/data", "heading", "Claims"],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  test.each(pages)("%s breaks no rule of accessibility", async (path, role, name) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      colorScheme,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.goto(`${address}${path}`);
    await page.getByRole(role, { name }).first().waitFor();
    await page.waitForLoadState("networkidle");
    // The page's policy allows no foreign script; the debugger's way in is not subject to it.
    await page.evaluate(axe.source);
    const violations = await page.evaluate<readonly Violation[]>(
      "axe.run(document).then((result) => result.violations)",
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    await context.close();
  });
});
