import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { root } from "server/root.ts";
import { beforeAll, expect, inject, test, vi } from "vitest";
import { openBrowser } from "../support/browser.ts";
import { undrawn } from "../support/undrawn.ts";

const address = inject("address");
const kib = 1024;
const compress = promisify(brotliCompress);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});

interface Script {
  readonly path: string;
  readonly before: boolean;
}

/** Opens an address anew and gives every script it asked for, and whether that was before its first picture stood. */
async function scripts(page: Page, path: string): Promise<readonly Script[]> {
  // However slow this computer is: what waits for the picture must not give up waiting (ui/after-picture.ts).
  await page.addInitScript(() => {
    const set = window.setTimeout;
    window.setTimeout = Object.assign(
      (work: TimerHandler, after?: number) => (after !== undefined && after >= 8000 ? 0 : set(work, after)),
      set,
    );
  });
  await page.goto(`${address}${path}`);
  await page.waitForFunction(() => performance.getEntriesByName("picture", "mark").length > 0);
  await page.waitForLoadState("networkidle");
  return page.evaluate(() => {
    const drawn = performance.getEntriesByName("picture", "mark")[0]?.startTime ?? 0;
    return performance
      .getEntriesByType("resource")
      .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
      .map(({ name, startTime }) => ({ path: new URL(name).pathname, before: startTime < drawn }));
  });
}

/** By path: compressing well takes longer than the page does to open, and pages share most of their scripts. */
const sizes = new Map<string, number>();

/** Bytes of these scripts, compressed as well as brotli can. */
async function size(paths: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const path of paths) {
    const known = sizes.get(path) ?? (await compressed(path));
    sizes.set(path, known);
    bytes += known;
  }
  return bytes;
}

async function compressed(path: string): Promise<number> {
  const body = await fetch(`${address}${path}`, { headers: { "accept-encoding": "identity" } });
  const script = Buffer.from(await body.arrayBuffer());
  return (await compress(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })).length;
}

/** Parts of the built client that the start page's first picture can do without. */
const later = [
  "suggest",
  "layout-worker",
  "lay-out-step",
  "question-page",
  "method-page",
  "data-page",
  "expand-panel",
  "console-page",
  "console-words",
  "cypher-tab",
  "graphql-tab",
  "cypher-worker",
] as const;

/** The file of a part: its name, a dash and eight letters that change with what is in it. */
const fileOf = (part: string) => new RegExp(`(^|/)${part}-[\\w-]{8}\\.js$`);

test.each(later)("the part called %s is a file of its own", async (part) => {
  const files = await readdir(join(root, "client/dist/assets"));
  expect(files.filter((file) => fileOf(part).test(file))).toHaveLength(1);
});

test.each(["/", "/q/rwanda-and-the-rebels", "/e/rwanda"])(
  "until the first picture of %s, at most 300 KiB of script are loaded, canvas library included",
  async (path) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const before = (await scripts(page, path)).filter((script) => script.before).map((script) => script.path);
    expect(before.length).toBeGreaterThan(2);
    const bytes = await size(before);
    // Less than the library alone would mean that something is not counted.
    expect(bytes).toBeGreaterThan(150 * kib);
    expect(bytes).toBeLessThanOrEqual(300 * kib);
    await page.close();
  },
);

test("the start page's first picture waits for nothing that it does not show", async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  const loaded = await scripts(page, "/");
  const before = loaded.filter((script) => script.before).map(({ path }) => path);
  expect(before.filter((path) => later.some((part) => fileOf(part).test(path)))).toEqual([]);
  expect(loaded.filter(({ path }) => fileOf("question-page").test(path))).toEqual([]);
  expect(workers).toEqual([]);
  await page.close();
});

const answered = ["/", "/?question=china", "/q/china", "/e/china"] as const;

test.each(answered)("%s, drawn by the server, asks for nothing that came with it", async (path) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await vi.waitFor(
    async () => expect(await (await fetch(`${address}${path}`)).text()).toContain("data-served"),
    30_000,
  );
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql")) asked.push(request.postData() ?? "");
  });
  await scripts(page, path);
  expect(asked).toEqual([]);
  await page.close();
});

test.each(answered)("%s, where the server could not draw it, asks for its list and its answer once", async (path) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await undrawn(page, address);
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql")) asked.push(/query (\w+)/.exec(request.postData() ?? "")?.[1] ?? "");
  });
  await scripts(page, path);
  expect(asked.toSorted()).toEqual(["Answer", "Questions"]);
  await page.close();
});

test("what makes suggestions comes by itself after the picture", async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const suggest = page.waitForRequest(/\/suggest-[^/]*\.js$/);
  const loaded = await scripts(page, "/");
  await suggest;
  expect(loaded.filter(({ path, before }) => before && path.includes("/suggest-"))).toEqual([]);
  await page.close();
});

test("the layout worker's script is at most 170 KiB and comes when something is brought to a picture", async () => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const worker = page.waitForEvent("worker");
  // A line of Ukraine's that its first picture leaves out.
  await page.goto(`${address}/q/rwanda-and-the-rebels?with=ukraine.HOLDS_DEPOSITS.rare-earths.affirmed.holds`);
  const { pathname } = new URL((await worker).url());
  expect(await size([pathname])).toBeLessThanOrEqual(170 * kib);
  await page.close();
});

test("scripts, sheets and the page itself travel compressed by brotli", async () => {
  const page = await browser.newPage();
  const plain: string[] = [];
  page.on("response", (response) => {
    const headers = response.headers();
    const type = headers["content-type"] ?? "";
    if (!/html|javascript|css/.test(type) || Number(headers["content-length"]) < 1_000) return;
    if (headers["content-encoding"] !== "br")
      plain.push(`${response.url()} ${headers["content-encoding"] ?? "as it is"}`);
  });
  await scripts(page, "/");
  expect(plain).toEqual([]);
  await page.close();
});
