import { chromium, type Browser } from "playwright-core";
import { closeLeft } from "./idle-pages.ts";

let opened: Browser | undefined;

/**
 * A real Chromium: the one prepare.mjs found, else Playwright's own. Files that run in one process share it, for starting one
 * costs two seconds of processor time; each finds it without what others have left open. It ends with the process.
 */
export async function openBrowser(): Promise<Browser> {
  if (opened?.isConnected() === true) {
    await closeLeft(opened);
    return opened;
  }
  const executablePath = process.env["LODELINE_CHROMIUM"];
  opened = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  return opened;
}
