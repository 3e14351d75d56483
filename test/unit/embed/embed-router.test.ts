import { once } from "node:events";
import { mkdtemp, readdir as names, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askBy } from "client/post.ts";
import { viewMaker } from "client/served/view-maker.ts";
import express from "express";
import type { Correction, Corrections } from "server/embed/corrections.ts";
import { embedRouter } from "server/embed/embed-router.ts";
import { embeddedViews } from "server/embed/embedded-views.ts";
import { openingLimit } from "server/embed/opening-limit.ts";
import { publishedFiles } from "server/embed/published-files.ts";
import { publisher } from "server/embed/publisher.ts";
import { withdrawals } from "server/embed/withdrawals.ts";
import type { Question } from "server/questions/question.ts";
import { afterAll, beforeEach, expect, test } from "vitest";
import { node, relationship } from "../../support/explored.ts";
import { someMeans, type SomeView } from "../../support/some-view.ts";

// Files share their modules: others ask the server.
afterAll(() => askBy(undefined));

const home = await mkdtemp(join(tmpdir(), "lodeline-embed-"));
const line = relationship("oslo", "OPPOSES", "m23");
const claim = line.claims[0]?.id ?? "";
const graph: SomeView = {
  nodes: [node("oslo", { name: "Oslo", caption: "Oslo" }), node("m23", { name: "M23", caption: "M23" })],
  relationships: [line],
  statements: new Map([[claim, "Oslo opposes M23."]]),
};
const question = (id: string, parameters: Question["parameters"] = []): Question => ({
  id,
  title: "Who asks?",
  description: "A question.",
  place: 1,
  parameters,
  cypher: "",
});
const questions = [
  question("who-asks"),
  question("whom", [{ name: "word", type: { kind: "string" }, default: "", meaning: "a word" }]),
];

/** What the graph says now, and whether it answers. */
let said = graph;
let state = "one";
let isAway = false;
const asked: string[] = [];
let found: readonly Correction[] = [];
const corrections: Corrections = { compare: () => Promise.resolve(), list: () => Promise.resolve(found) };
const files = publishedFiles(join(home, "published"));
const taken = withdrawals(home);
const watch = { known: () => (isAway ? undefined : state), look: () => Promise.resolve(isAway ? undefined : state) };
const makers = { opener: () => Promise.resolve(viewMaker), drawer: () => Promise.resolve(viewMaker) };
const means = {
  ask: async (body: string) => {
    if (isAway) return JSON.stringify({ errors: [{ message: "away", extensions: { code: "DATABASE_UNAVAILABLE" } }] });
    const now = someMeans(said);
    const answer = await now.ask(body);
    asked.push(...now.asked);
    return answer;
  },
  layOut: someMeans(graph).layOut,
};
let moment = new Date("2026-11-26T10:00:00Z");
const publish = publisher({ makers, means, watch, files, compare: () => Promise.resolve(), now: () => moment });
const views = embeddedViews({
  makers,
  means,
  watch,
  files,
  publish,
  isPublishable: ({ question: id }) => id === "who-asks",
  onTrouble: (error) => {
    throw error;
  },
});
const parts = { views, withdrawals: taken, corrections, questions: () => questions, frameScript: "/embed/a/frame.js" };
const config = { publicUrl: undefined, embedUrl: undefined };
let painted: string[] = [];
const made = {
  config,
  paint: (svg: string) => {
    painted.push(svg);
    return Promise.resolve(Buffer.from("painted"));
  },
  onTrouble: console.error,
};
/** What a later program shows, that cannot read what this one has kept. */
const later = embeddedViews({
  makers: {
    ...makers,
    drawer: () => Promise.resolve({ ...viewMaker, draw: () => Promise.reject(new Error("another")) }),
  },
  means,
  watch,
  files,
  publish,
  isPublishable: () => true,
  onTrouble: console.error,
});
const app = express()
  .use("/embed/v1/later", embedRouter({ ...parts, ...made, views: later, admit: openingLimit(0) }))
  .use("/embed/v1", embedRouter({ ...parts, ...made, admit: openingLimit(400) }));
const server = app.listen(0, "127.0.0.1");
await once(server, "listening");
const bound = server.address();
const url = `http://127.0.0.1:${typeof bound === "object" ? bound?.port : ""}/embed/v1/`;

afterAll(async () => {
  server.close();
  await rm(home, { recursive: true });
});

beforeEach(() => {
  isAway = false;
});

const get = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(url + path, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

test("a thousand addresses that strangers make up are one picture, opened and drawn once", async () => {
  await get("q/whom.svg");
  const [before, drawn] = [asked.length, views.counts.drawn];
  for (let batch = 0; batch < 50; batch += 1) {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        get(`q/whom.svg?utm=${batch}&x${place}=${batch}&theme=wrong${place}&accent=zzz`),
      ),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  }
  expect([asked.length - before, views.counts.drawn - drawn]).toEqual([0, 0]);
});

test("a look that makes no difference to a file is no other file: what is painted is painted once", async () => {
  await publish({ kind: "question", question: "who-asks", parameters: {}, version: undefined });
  painted = [];
  for (let place = 10; place < 30; place += 1) await get(`q/who-asks.png?accent=ff00${place}&controls=0&static=1`);
  for (let place = 10; place < 30; place += 1) await get(`q/who-asks.png?for=card&theme=dark&accent=ff00${place}`);
  expect(painted).toHaveLength(2);
  await get("q/who-asks.png?focus=oslo");
  expect(painted).toHaveLength(3);
  expect(painted[2]).not.toBe(painted[0]);
});

test("a picture that many ask for at once is opened once", async () => {
  const before = views.counts.opened;
  await Promise.all(Array.from({ length: 10 }, () => get("q/whom.svg?word=together")));
  expect(views.counts.opened - before).toBe(1);
});

test("a published picture is served while the database is away, with when its data were read", async () => {
  await publish({ kind: "question", question: "who-asks", parameters: {}, version: undefined });
  isAway = true;
  const brief =
    (await views.brief({ kind: "question", question: "who-asks", parameters: {}, version: undefined })) ?? "";
  expect(brief).toMatch(/^Who asks\? A picture of 1 line among 2 entities\. Oslo opposes /);
  expect(brief.length).toBeLessThanOrEqual(420);
  for (const form of [
    "",
    ".svg",
    ".json",
    ".json?for=widget",
    ".csv",
    ".html",
    ".svg?theme=dark",
    ".svg?accent=ff0000",
  ]) {
    const answer = await get(`q/who-asks${form}`);
    expect([form, answer.status]).toEqual([form, 200]);
  }
  expect((await get("q/who-asks")).text).toContain("Data as of 22 November 2026.");
  // One that was never asked for says so, in its own form, and when to try again.
  const other = await get("q/whom?word=never");
  expect([other.status, other.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(other.text).toContain("This picture is not there just now");
});

test("a frozen version never changes; the newest follows the data and says where it differs; a correction is noted", async () => {
  const first = await get("q/who-asks@1.svg");
  const tag = first.headers.get("etag") ?? "";
  expect(first.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect((await get("q/who-asks@1.svg", { "if-none-match": tag, "cache-control": "max-age=0" })).status).toBe(304);
  // The graph was read again, and says the same: no new version.
  state = "two";
  const view = { kind: "question", question: "who-asks", parameters: {}, version: undefined } as const;
  expect(await publish(view)).toEqual({ kind: "published", n: 1 });
  said = { ...graph, statements: new Map([[claim, "Oslo is neutral towards M23."]]) };
  state = "three";
  moment = new Date("2026-11-26T12:00:00Z");
  expect(await publish(view)).toEqual({ kind: "published", n: 2 });
  expect((await get("q/who-asks@1.svg")).text).toBe(first.text);
  expect((await get("q/who-asks@1.csv")).text).toContain("Oslo opposes M23.");
  expect((await get("q/who-asks.csv")).text).toContain("Oslo is neutral towards M23.");
  expect((await get("q/who-asks@3.csv")).status).toBe(404);
  const told = (text: string) => ({ said: text, by: "According to Odrimedia" });
  found = [
    {
      id: "1",
      at: "2026-11-26T11:59:00Z",
      kind: "corrected",
      claim,
      line: line.id,
      source: null,
      before: told("Oslo opposes M23."),
      after: told("Oslo is neutral towards M23."),
      fields: ["statement"],
      count: 1,
    },
  ];
  const noted = await get("q/who-asks@1");
  expect(noted.text).toContain("Corrected on 26 November 2026, after this version");
  expect(noted.text).toContain("it said “Oslo opposes M23.”, and says now “Oslo is neutral towards M23.”");
  expect(noted.headers.get("cache-control")).not.toContain("immutable");
  expect((await get("q/who-asks@1.html?lang=fr")).text).toContain("Corrigé le 26 novembre 2026");
  // Of an allegation it says whose it is, too.
  found = found.map((one) => ({
    ...one,
    before: { said: "Oslo did it.", by: "Alleged by A; Oslo denies it", alleged: true },
  }));
  expect((await get("q/who-asks@1")).text).toContain("“Oslo did it. Alleged by A; Oslo denies it.”");
  expect((await get("q/who-asks@2")).text).not.toContain("after this version");
  expect((await get("q/who-asks")).text).not.toContain("after this version");
});

test("a withdrawn picture says so in its own form, with the reason, and nothing of it is left; it can be shown again", async () => {
  const reason = "The <b>agency</b> took it back.";
  await taken.add({ view: "q/who-asks", reason, at: "2026-11-26T13:00:00Z" });
  for (const [form, type] of [
    ["", "text/html; charset=utf-8"],
    [".svg", "image/svg+xml"],
    ["@1.svg", "image/svg+xml"],
    [".png", "image/svg+xml"],
    [".json", "application/json; charset=utf-8"],
    [".csv", "text/plain; charset=utf-8"],
    [".html?lang=uk", "text/html; charset=utf-8"],
  ]) {
    const gone = await get(`q/who-asks${form}`);
    expect([form, gone.status, gone.headers.get("content-type")]).toEqual([form, 410, type]);
    expect(gone.text).not.toContain("Oslo");
    expect(gone.text).not.toMatch(form?.endsWith(".json") || form?.endsWith(".csv") ? /never/ : /<b>/);
  }
  expect((await get("q/who-asks")).text).toContain("It was taken back on 26 November 2026.");
  expect(JSON.parse(await readFile(join(home, "withdrawn.json"), "utf8"))).toHaveLength(1);
  expect(await taken.lift("q/who-asks", undefined)).toBe(true);
  await taken.add({ view: "q/who-asks", version: 1, reason, at: "2026-11-26T13:00:00Z" });
  expect([(await get("q/who-asks@1.svg")).status, (await get("q/who-asks.svg")).status]).toEqual([410, 200]);
});

test("what is no view says so as a page or a picture, never as an error of the server", async () => {
  for (const path of ["q/nothing", "v/1.broken", "q/who-asks@99", "q/__proto__.svg", "v/9.what.ever.svg"]) {
    const answer = await get(path);
    expect([path, answer.status]).toEqual([path, 404]);
    expect(answer.text).toContain("There is no such picture");
  }
});

test("new pictures are counted, and who asks for too many is told when to come again; what is there stays", async () => {
  const statuses = [];
  for (let place = 0; place < 25; place += 1) statuses.push(await get(`q/whom.svg?word=w${place}`));
  const refused = statuses.find(({ status }) => status === 429);
  expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(refused?.headers.get("content-type")).toBe("image/svg+xml");
  expect((await get("q/whom.svg")).status).toBe(200);
  // That one address asks too much is nothing that a cache tells others.
  expect(refused?.headers.get("cache-control")).toBe("no-store");
});

test("who was stopped between two writes of a version leaves none behind that nobody gets past", async () => {
  const view = { kind: "question", question: "who-asks", parameters: {}, version: undefined } as const;
  const folder = await mkdtemp(join(tmpdir(), "lodeline-embed-"));
  const anew = () => {
    const kept = publishedFiles(folder);
    return { kept, publish: publisher({ makers, means, watch, files: kept, compare: () => Promise.resolve() }) };
  };
  expect(await anew().publish(view)).toEqual({ kind: "published", n: 1 });
  const [name = ""] = await names(join(folder, "who-asks"));
  await rm(join(folder, "who-asks", name, "current.json"));
  // The same content is that version, and another one the next.
  expect(await anew().publish(view)).toEqual({ kind: "published", n: 1 });
  await rm(join(folder, "who-asks", name, "current.json"));
  said = { ...graph, statements: new Map([[claim, "Oslo says nothing of M23."]]) };
  state = "four";
  const { kept, publish: publishAgain } = anew();
  expect(await publishAgain(view)).toEqual({ kind: "published", n: 2 });
  expect(await kept.current(view)).toEqual({ n: 2, state });
  await rm(folder, { recursive: true });
});

test("a version that an earlier program kept in another way is shown as it was written then", async () => {
  await taken.lift("q/who-asks", 1);
  const page = await get("later/q/who-asks@2");
  expect(page.status).toBe(200);
  expect(page.text).toContain('src="http://');
  expect(page.text).toMatch(/<img [^>]*alt="[^"]*Oslo/);
  painted = [];
  expect((await get("later/q/who-asks@2.png")).text).toBe("painted");
  expect(painted[0]).toContain("Oslo");
  expect((await get("later/q/who-asks@2.svg")).text).toBe((await get("q/who-asks@2.svg")).text);
});

test("what was withdrawn is so for all who ask while the list is read, and nothing is shown where it cannot be read", async () => {
  const folder = await mkdtemp(join(tmpdir(), "lodeline-embed-"));
  const view = { kind: "question", question: "who-asks", parameters: {}, version: undefined } as const;
  await withdrawals(folder).add({ view: "q/who-asks", reason: "Wrong.", at: "2026-11-26T13:00:00Z" });
  const anew = withdrawals(folder);
  const answers = await Promise.all(Array.from({ length: 5 }, () => anew.of(view)));
  expect(answers.map((answer) => answer?.reason)).toEqual(Array.from({ length: 5 }, () => "Wrong."));
  await writeFile(join(folder, "withdrawn.json"), "[{");
  await expect(withdrawals(folder).of(view)).rejects.toThrow("withdrawn.json cannot be read");
  await rm(join(folder, "withdrawn.json"));
  expect(await withdrawals(folder).of(view)).toBeUndefined();
  await rm(folder, { recursive: true });
});

test("who asks too much still waits with others for a view that is being opened", async () => {
  let asks = 0;
  const admit = () => {
    asks += 1;
    return Promise.resolve(asks === 1);
  };
  const view = { kind: "question", question: "whom", parameters: { word: "waits" }, version: undefined } as const;
  const found = await Promise.all(Array.from({ length: 5 }, () => views.find(view, admit)));
  expect(found.map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => "found"));
});
