import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { correctionNotes } from "server/embed/correction-notes.ts";
import { corrections, differing, renamed } from "server/embed/corrections.ts";
import { expect, test } from "vitest";

const at = "2026-11-26T12:00:00Z";
const claim = (statement: string, seed = "cypher/seed", more: Readonly<Record<string, string>> = {}) => ({
  seed,
  relationship: "oslo.OPPOSES.m23.affirmed.holds",
  source: { title: "A text", url: null },
  told: { said: statement, by: "According to A" },
  fields: { statement, ...more },
});

test("a changed claim is told with what it said before and says now, and what of it differs", () => {
  const before = new Map([
    ["c1", claim("Oslo opposes M23.", undefined, { saidOn: "2025-02-27" })],
    ["c2", claim("Oslo is a city.")],
  ]);
  const after = new Map([
    ["c1", claim("Oslo is neutral.", undefined, { until: "2026" })],
    ["c2", claim("Oslo is a city.")],
    ["c3", claim("Something new.")],
  ]);
  expect(differing(before, after, at)).toMatchObject([
    {
      at,
      kind: "corrected",
      claim: "c1",
      before: { said: "Oslo opposes M23." },
      after: { said: "Oslo is neutral." },
      fields: ["statement", "saidOn", "until"],
    },
  ]);
});

test("a claim that is gone was removed; a whole set that is gone is told once", () => {
  const before = new Map([
    ["c1", claim("One.")],
    ["c2", claim("Two.")],
    ["x1", claim("Three.", "elsewhere")],
    ["x2", claim("Four.", "elsewhere")],
  ]);
  expect(differing(before, new Map([["c1", claim("One.")]]), at)).toMatchObject([
    { kind: "takenOut", claim: "elsewhere", count: 2, before: null },
    { kind: "removed", claim: "c2", before: { said: "Two." }, after: null },
  ]);
});

test("the same correction has the same name whenever it is found again", () => {
  const [before, after] = [new Map([["c1", claim("One.")]]), new Map([["c1", claim("Two.")]])];
  expect(differing(before, after, at)).toEqual(differing(before, after, at));
  expect(differing(before, before, at)).toEqual([]);
});

test("a list that cannot be read is written over by nobody, and read again once it is mended", async () => {
  const home = await mkdtemp(join(tmpdir(), "lodeline-corrections-"));
  const folder = join(home, "corrections");
  await mkdir(folder);
  const before = { state: "one", claims: { c1: claim("One.") } };
  await writeFile(join(folder, "said.json"), JSON.stringify(before));
  await writeFile(join(folder, "list.json"), "[{");
  const watch = { known: () => "two", look: () => Promise.resolve("two") };
  const found = corrections({ read: () => Promise.resolve([]) }, folder, watch);
  await expect(found.list()).rejects.toThrow("JSON");
  await expect(found.compare()).rejects.toThrow("JSON");
  expect(await readFile(join(folder, "list.json"), "utf8")).toBe("[{");
  await writeFile(join(folder, "list.json"), "[]");
  await found.compare();
  expect(await found.list()).toMatchObject([{ kind: "removed", claim: "c1" }]);
  await rm(home, { recursive: true });
});

test("an entity that is called otherwise, and a source that is cited otherwise, are told with both names; what came or went is not", () => {
  const entity = (id: string, name: string, caption: string) =>
    ({ of: "entity", id, url: null, fields: { name, caption } }) as const;
  const source = (id: string, title: string) =>
    ({ of: "source", id, url: null, fields: { title, author: "A" } }) as const;
  const before = [
    entity("m23", "M23", "M23"),
    entity("oslo", "Oslo", "Oslo"),
    entity("old", "Old", "Old"),
    source("000", "A text"),
  ];
  const after = [
    entity("m23", "March 23 Movement", "M23"),
    entity("oslo", "Oslo", "Oslo"),
    source("000", "A <b>text</b>"),
  ];
  const found = renamed(before, after, at);
  expect(found).toMatchObject([
    {
      kind: "renamed",
      of: "entity",
      claim: "m23",
      before: { said: "M23" },
      after: { said: "March 23 Movement (M23)" },
      fields: ["name"],
    },
    {
      kind: "renamed",
      of: "source",
      claim: "000",
      before: { said: "A text, A" },
      after: { said: "A <b>text</b>, A" },
      fields: ["title"],
    },
  ]);
  const version = { claims: [], named: ["entity m23", "source 001"], published: "2026-11-26T11:00:00Z" };
  expect(correctionNotes(found, version, "en")).toEqual([
    expect.stringContaining("it said “M23”, and says now “March 23 Movement (M23)”"),
  ]);
  expect(correctionNotes(found, { ...version, published: at }, "en")).toEqual([]);
});
