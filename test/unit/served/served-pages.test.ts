import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PageMaker } from "server/contract/served-page.ts";
import type { PageMakers } from "server/served/page-makers.ts";
import { createServedPages, type ServedPagesOptions } from "server/served/served-pages.ts";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";

// A built client in the small: its page, and what draws its content.
const folder = await mkdtemp(join(tmpdir(), "lodeline-served-"));
await writeFile(
  join(folder, "index.html"),
  `<!doctype html><html lang="en"><head><title>Lodeline</title></head><body><div id="root"></div></body></html>`,
);

/** What draws its content, in two languages. */
const maker = (language: string): PageMaker => ({
  language,
  chosenLanguage: (wanted) => wanted.find((one) => one === "fr") ?? "en",
  asks: ({ path }) => (path.startsWith("/e/") ? undefined : { answer: path, list: "list" }),
  draw: ({ path }, { answer }) =>
    Promise.resolve(
      answer === "nothing" ? undefined : { html: `${language} ${path} ${answer}`, title: path, part: undefined },
    ),
});
const makers: PageMakers = (wanted) => Promise.resolve(maker(maker("en").chosenLanguage(wanted)));

afterAll(() => rm(folder, { recursive: true }));

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date", "performance"] }));
afterEach(() => void vi.useRealTimers());

/** Pages over a graph whose state is a number, and what was asked for them. */
async function pages(options: Partial<ServedPagesOptions> = {}) {
  const graph = { state: 1, away: false, answer: "answered" };
  const asked: string[] = [];
  const served = await createServedPages(folder, {
    state: () => (graph.away ? Promise.reject(new Error("away")) : Promise.resolve(String(graph.state))),
    ask: (body) => {
      asked.push(body);
      return Promise.resolve(graph.answer);
    },
    makers,
    ...options,
  });
  const read = async (path = "/", wanted: readonly string[] = []) => {
    const file = await served.page({ path, search: "", small: false }, wanted);
    return file && (await file.body("identity")).toString();
  };
  return { graph, asked, read };
}

test("a page is drawn once for a state of the graph, and anew when that has changed", async () => {
  const { graph, asked, read } = await pages();
  expect(await read()).toContain("en / answered");
  expect(await read()).toContain("en / answered");
  expect(asked).toEqual(["/", "list"]);
  graph.state = 2;
  graph.answer = "answered anew";
  vi.advanceTimersByTime(1_001);
  expect(await read()).toContain("en / answered anew");
  expect(asked).toHaveLength(4);
});

test("a page names the day, so it is drawn anew on the next", async () => {
  vi.setSystemTime("2026-11-26T23:59:59Z");
  const { asked, read } = await pages();
  await read();
  vi.setSystemTime("2026-11-27T00:00:01Z");
  vi.advanceTimersByTime(1_001);
  await read();
  expect(asked).toHaveLength(4);
});

test("while the database is away the page stays as it was drawn last, and none is drawn", async () => {
  const { graph, asked, read } = await pages();
  await read();
  graph.away = true;
  vi.advanceTimersByTime(1_001);
  expect(await read()).toContain("en / answered");
  expect(await read("/q/other")).toBeUndefined();
  expect(asked).toHaveLength(2);
});

test("each language has its own, and who wants none of them gets English", async () => {
  const { read } = await pages();
  expect(await read("/", ["de", "fr"])).toContain(`<html lang="fr" data-served>`);
  expect(await read("/", ["de"])).toContain(`<html lang="en" data-served>`);
});

test("what only a browser can draw, or what holds no picture, is left to the browser, and that is remembered", async () => {
  const { graph, asked, read } = await pages();
  expect(await read("/e/ukraine")).toBeUndefined();
  expect(asked).toEqual([]);
  graph.answer = "nothing";
  expect(await read()).toBeUndefined();
  expect(await read()).toBeUndefined();
  expect(asked).toHaveLength(2);
});

test("nobody waits long: what is drawn later is there for the next", async () => {
  let answer: (text: string) => void = () => {};
  const slow = new Promise<string>((resolve) => (answer = resolve));
  const { read } = await pages({ ask: () => slow, patience: 5 });
  expect(await read()).toBeUndefined();
  answer("late");
  await vi.waitFor(async () => expect(await read()).toContain("en / late"));
});

test("a page that could not be drawn is told of and tried again", async () => {
  const told: unknown[] = [];
  let fails = true;
  const { read } = await pages({
    ask: () => (fails ? Promise.reject(new Error("no answer")) : Promise.resolve("answered")),
    onTrouble: (error) => told.push(error),
  });
  expect(await read()).toBeUndefined();
  expect(told).toHaveLength(1);
  fails = false;
  expect(await read()).toContain("answered");
});

test("as many pages are kept as are asked for often; an address of any length fills no memory", async () => {
  const { asked, read } = await pages();
  await read("/q/first");
  for (let number = 0; number < 99; number += 1) await read(`/q/${number}`);
  await read("/q/first");
  await read("/q/more");
  const before = asked.length;
  await read("/q/first");
  expect(asked).toHaveLength(before);
  await read("/q/0");
  expect(asked).toHaveLength(before + 2);
  expect(await read(`/q/${"x".repeat(1_001)}`)).toBeUndefined();
});

test("a client that brings nothing to draw with has its own page", async () => {
  const none = await createServedPages(join(folder, "nowhere"), {
    state: () => Promise.resolve("1"),
    ask: () => Promise.resolve(""),
  });
  expect(await none.page({ path: "/", search: "", small: false }, [])).toBeUndefined();
});
