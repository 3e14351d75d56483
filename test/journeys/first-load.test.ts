import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Browser } from "playwright-core";
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

/** What an address asks of the server in a browser that has never been there. */
interface Visit {
  /** Every script, and whether it was asked for before the first picture stood. */
  readonly scripts: readonly Script[];
  /** What was asked of the database. */
  readonly asked: readonly string[];
  readonly workers: readonly string[];
  /** What travelled as it is, or compressed by anything but brotli. */
  readonly plain: readonly string[];
}

/** By how the page came and its address: a first visit takes two seconds of processor time, and is seen from several sides. */
const visits = new Map<string, Promise<Visit>>();

/** The first visit of a page that the server has drawn. */
const drawn = (path: string) => once(`drawn ${path}`, () => visit(path, true));
/** The first visit of a page that the server could not draw. */
const undrawable = (path: string) => once(`undrawn ${path}`, () => visit(path, false));

function once(name: string, make: () => Promise<Visit>): Promise<Visit> {
  const made = visits.get(name) ?? make();
  visits.set(name, made);
  return made;
}

async function visit(path: string, isDrawn: boolean): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  if (isDrawn)
    await vi.waitFor(
      async () => expect(await (await fetch(`${address}${path}`)).text()).toContain("data-served"),
      30_000,
    );
  else await undrawn(page, address);
  // However slow this computer is: what waits for the picture must not give up waiting (ui/after-picture.ts).
  await page.addInitScript(() => {
    const set = window.setTimeout;
    window.setTimeout = Object.assign(
      (work: TimerHandler, after?: number) => (after !== undefined && after >= 8000 ? 0 : set(work, after)),
      set,
    );
  });
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/graphql")) asked.push(request.postData() ?? "");
  });
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  const plain: string[] = [];
  page.on("response", (response) => {
    const headers = response.headers();
    const type = headers["content-type"] ?? "";
    if (!/html|javascript|css/.test(type) || Number(headers["content-length"]) < 1_000) return;
    if (headers["content-encoding"] !== "br")
      plain.push(`${response.url()} ${headers["content-encoding"] ?? "as it is"}`);
  });
  // The last to come by itself.
  const suggest = page.waitForRequest(/\/suggest-[^/]*\.js$/);
  await page.goto(`${address}${path}`);
  await page.waitForFunction(() => performance.getEntriesByName("picture", "mark").length > 0);
  await suggest;
  await page.waitForLoadState("networkidle");
  const scripts = await page.evaluate(() => {
    const stood = performance.getEntriesByName("picture", "mark")[0]?.startTime ?? 0;
    return performance
      .getEntriesByType("resource")
      .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
      .map(({ name, startTime }) => ({ path: new URL(name).pathname, before: startTime < stood }));
  });
  await page.close();
  return { scripts, asked, workers, plain };
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
    const { scripts } = await drawn(path);
    const before = scripts.filter((script) => script.before).map((script) => script.path);
    expect(before.length).toBeGreaterThan(2);
    const bytes = await size(before);
    // Less than the library alone would mean that something is not counted.
    expect(bytes).toBeGreaterThan(150 * kib);
    expect(bytes).toBeLessThanOrEqual(300 * kib);
  },
);

test("the start page's first picture waits for nothing that it does not show", async () => {
  const { scripts, workers } = await drawn("/");
  const before = scripts.filter((script) => script.before).map(({ path }) => path);
  expect(before.filter((path) => later.some((part) => fileOf(part).test(path)))).toEqual([]);
  expect(scripts.filter(({ path }) => fileOf("question-page").test(path))).toEqual([]);
  expect(workers).toEqual([]);
});

test("what makes suggestions comes by itself after the picture", async () => {
  const { scripts } = await drawn("/");
  expect(scripts.filter(({ path }) => fileOf("suggest").test(path)).map(({ before }) => before)).toEqual([false]);
});

test("scripts, sheets and the page itself travel compressed by brotli", async () => {
  expect((await drawn("/")).plain).toEqual([]);
});

const answered = ["/", "/?question=china", "/q/rwanda-and-the-rebels", "/e/rwanda"] as const;

test.each(answered)("%s, drawn by the server, asks for nothing that came with it", async (path) => {
  expect((await drawn(path)).asked).toEqual([]);
});

test.each(answered)("%s, where the server could not draw it, asks for its list and its answer once", async (path) => {
  const { asked } = await undrawable(path);
  expect(asked.map((query) => /query (\w+)/.exec(query)?.[1] ?? "").toSorted()).toEqual(["Answer", "Questions"]);
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
