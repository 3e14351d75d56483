import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findChromium } from "server/bin/find-chromium.mjs";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lodeline-chromium-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function program(path: string): Promise<string> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, "#!/bin/sh\n");
  await chmod(file, 0o755);
  return file;
}

test("the browser that the environment names comes before an installed one", async () => {
  const named = await program("named/chrome");
  await program("bin/chromium");
  expect(findChromium({ CHROME_PATH: named, PATH: join(folder, "bin") })).toBe(named);
});

test("a name that leads nowhere is passed over for an installed browser", async () => {
  const installed = await program("bin/chromium");
  expect(findChromium({ LODELINE_CHROMIUM: join(folder, "none"), PATH: `/none:${join(folder, "bin")}` })).toBe(
    installed,
  );
});

test("the newest of Playwright's own is found where nothing is installed", async () => {
  await program("playwright/chromium-1100/chrome-linux/chrome");
  const newest = await program("playwright/chromium-1200/chrome-linux64/chrome");
  expect(findChromium({ PATH: "", PLAYWRIGHT_BROWSERS_PATH: join(folder, "playwright") })).toBe(newest);
});
