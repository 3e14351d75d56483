import { chromium, type Browser } from "playwright-core";

/** A real Chromium: the one prepare.mjs found, else Playwright's own. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env["LODELINE_CHROMIUM"];
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}
