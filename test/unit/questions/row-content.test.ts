import { jsonValue } from "server/questions/json-value.ts";
import { rowContent } from "server/questions/row-content.ts";
import { describe, expect, test } from "vitest";

const node = (label: string, properties: Record<string, unknown>) => ({
  elementId: `4:${String(properties["id"])}`,
  labels: label === "Entity" ? ["Entity", "Country"] : [label],
  properties,
});
const line = (subject: string, object: string, claims: readonly string[] = ["c-1"]) => ({
  elementId: `5:${subject}${object}`,
  type: "SUPPORTS",
  start: "4:a",
  end: "4:b",
  properties: { id: `${subject}.SUPPORTS.${object}.affirmed.holds`, claims, modality: "stated", disputed: false },
});
const context = { elementId: "5:x", type: "BELONGS_TO", start: "4:a", end: "4:b", properties: { seed: "seed" } };
const a = node("Entity", { id: "a", name: "A", caption: "A" });
const b = node("Entity", { id: "b", name: "B" });
const claim = node("Claim", { id: "000-38", relation: "SUPPORTS", statement: "A backs B.", modality: "presupposed" });

describe("what a row draws", () => {
  test("is found in any column: claims, relationships, entities, lists and maps", () => {
    const content = rowContent(
      { x: claim, y: [line("a", "b")], z: { deep: [{ entity: b }] }, n: 5, s: "text", o: null },
      true,
    );
    expect(content).toMatchObject({ claims: ["000-38"], entities: ["b"], first: true });
    expect([...content.lines]).toEqual([["a.SUPPORTS.b.affirmed.holds", ["c-1"]]]);
  });

  test("is, of a path, its relationships alone", () => {
    const content = rowContent({ p: { nodes: [a, b], relationships: [line("a", "b")] } }, true);
    expect([...content.lines.keys()]).toEqual(["a.SUPPORTS.b.affirmed.holds"]);
    expect(content.entities).toEqual([]);
    expect(rowContent({ p: { nodes: [a], relationships: [] } }, true).entities).toEqual(["a"]);
  });

  test("is nothing for sources, disputes and observations, which are counted, and for context", () => {
    const content = rowContent(
      {
        s: node("Source", { id: "000" }),
        d: [node("Dispute", { id: "X1" })],
        o: node("Observation", { id: "o-1" }),
        c: context,
      },
      true,
    );
    expect(content).toMatchObject({
      claims: [],
      entities: [],
      sources: ["000"],
      disputes: ["X1"],
      observations: ["o-1"],
    });
    expect(content.lines.size).toBe(0);
  });
});

describe("a row as JSON", () => {
  const json = (value: unknown) =>
    jsonValue(value, (id) => (id === "000-38" ? "a.SUPPORTS.b.affirmed.holds" : undefined));

  test("tells what belongs to the graph by kind and id", () => {
    expect(json(claim)).toEqual({
      kind: "claim",
      id: "000-38",
      relation: "SUPPORTS",
      statement: "A backs B.",
      modality: "presupposed",
      relationship: "a.SUPPORTS.b.affirmed.holds",
    });
    expect(json(a)).toEqual({ kind: "entity", id: "a", name: "A", caption: "A", labels: ["Country"] });
    expect(json(node("Source", { id: "000", title: "T", seed: "seed" }))).toEqual({
      kind: "source",
      id: "000",
      title: "T",
    });
    expect(json({ nodes: [a, b], relationships: [context] })).toMatchObject({
      kind: "path",
      nodes: [{ id: "a" }, { id: "b" }],
      relationships: [{ kind: "relationship", type: "BELONGS_TO" }],
    });
  });

  test("leaves plain values as they are", () => {
    for (const value of [null, true, 3, "2025-02-28", ["x", null], { y: 1 }]) expect(json(value)).toEqual(value);
    expect(json(Number.POSITIVE_INFINITY)).toBeNull();
  });
});
