import { toldPath } from "client/exploration/told-path.ts";
import { apart } from "client/panels/paths/apart.ts";
import { claimsWords } from "client/panels/paths/claims-words.ts";
import { pathCounts } from "client/panels/paths/path-counts.ts";
import { pathToPut } from "client/panels/paths/path-item.tsx";
import { expect, test } from "vitest";
import { aid, graph, rival, war } from "../../../support/deal-graph.ts";

const path = { nodes: ["eu", "russia", "ukraine"], relationships: [rival.id, war.id] };

test("a path is told step by step and in one sentence, each line in its own direction", () => {
  const told = toldPath(path, graph);
  expect(told?.steps.map(({ from, to, lines }) => [from.id, to.id, lines.map(({ id }) => id)])).toEqual([
    ["eu", "russia", [rival.id]],
    ["russia", "ukraine", [war.id]],
  ]);
  expect(told?.sentence).toBe("Russia opposes eu; Russia wages war on ukraine.");
  expect(told?.open).toBe(0);
});

test("of lines side by side the one in force is told, and a step of which none is in force is counted", () => {
  const offered = { ...war, id: "offered", standing: "proposed" } as const;
  const both = { ...graph, relationships: [...graph.relationships, offered] };
  const beside = toldPath({ ...path, relationships: [rival.id, "offered", war.id] }, both);
  expect(beside?.steps[1]?.lines.map(({ id }) => id)).toEqual([war.id, "offered"]);
  expect(beside?.open).toBe(0);
  const alone = toldPath({ ...path, relationships: [rival.id, "offered"] }, both);
  expect(alone?.open).toBe(1);
  expect(alone?.sentence).toContain("would");
});

test("a path of which something is missing is not told", () => {
  expect(toldPath({ ...path, nodes: ["eu", "nobody", "ukraine"] }, graph)).toBeUndefined();
  expect(toldPath({ ...path, relationships: [rival.id] }, graph)).toBeUndefined();
  expect(toldPath({ nodes: [], relationships: [] }, graph)).toBeUndefined();
});

test("putting a path on the picture names both its ends and takes all its lines", () => {
  const told = toldPath(path, graph);
  expect(told && pathToPut(told)).toEqual({
    label: "Put a path on the picture: eu to ukraine",
    nodes: path.nodes,
    relationships: path.relationships,
  });
});

test("what only the record tells is said of each step, of all of them, or of every claim", () => {
  const byRecord = (line: typeof war) => ({
    ...line,
    claims: line.claims.map((claim) => ({ ...claim, group: "record" as const })),
  });
  const countsOf = (relationships: readonly (typeof war)[]) => {
    const lines = { nodes: graph.nodes, relationships };
    const told = toldPath({ ...path, relationships: relationships.map(({ id }) => id) }, lines);
    return told === undefined ? undefined : pathCounts(told);
  };
  const byText = { ...war, id: "by-text", standing: "proposed" } as const;
  expect(countsOf([rival, war])).toBe("2 lines, 2 claims in 1 text.");
  expect(countsOf([byRecord(rival), war])).toMatch(/One of its steps is told by the record alone\.$/);
  expect(countsOf([byRecord(rival), byRecord(war)])).toBe("2 lines, 2 claims of the record.");
  expect(countsOf([byRecord(rival), byRecord(war), byText])).toBe(
    "3 lines, 1 claim in 1 text, 2 in the record. All of its steps are told by the later record alone. " +
      "Another line runs beside those that are told.",
  );
  const one = { ...path, nodes: ["russia", "ukraine"], relationships: [war.id, byText.id] };
  const told = toldPath(one, { nodes: graph.nodes, relationships: [byRecord(war), byText] });
  expect(told && pathCounts(told)).toContain("Its one step is told by the later record alone.");
});

test("pairs that no path joins are named", () => {
  const told = toldPath(path, graph);
  expect(apart(["ukraine", "china", "eu"], told === undefined ? [] : [told])).toEqual([
    ["ukraine", "china"],
    ["china", "eu"],
  ]);
});

test("claims behind a line say how, where and when, those of the record say so, and alike ones are counted", () => {
  const [mark] = aid.claims;
  if (mark === undefined) throw new Error("The line has no claim.");
  const source = { id: mark.source, title: "A text", publisher: "The Paper", published: "2025-02-26" };
  const later = { id: "r-later", title: "A page", publisher: null, published: null };
  const line = {
    ...aid,
    claims: [{ ...mark, id: "r", source: "r-later", group: "record" as const }, mark, { ...mark, id: "again" }],
  };
  const sources = [source, later].map((one) => ({
    group: "document" as const,
    kind: "news",
    author: null,
    url: null,
    publisherCertainty: null,
    dateCertainty: null,
    authorCertainty: null,
    ...one,
  }));
  expect(claimsWords(line, sources)).toEqual([
    { text: "Stated in The Paper, 26 February 2025 (2 claims)", record: false },
    { text: "Stated in A page, from the record", record: true },
  ]);
});
