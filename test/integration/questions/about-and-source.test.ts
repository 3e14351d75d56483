import { describe, expect, test } from "vitest";
import { database } from "../../support/database.ts";
import { answered, claimsInRows, questionOf } from "./answered.ts";

interface Of extends Record<string, unknown> {
  readonly id: string;
  readonly claims: readonly string[];
}

describe("about", () => {
  test("answers for every entity with every claim that has it at an end, and shows the entity", async () => {
    const entities = await database.read<Of>(
      "MATCH (e:Entity) RETURN e.id AS id, COLLECT { MATCH (e)<-[:SUBJECT|OBJECT]-(c:Claim) RETURN DISTINCT c.id } AS claims",
    );
    expect(entities.length).toBeGreaterThan(200);
    const wrong = await each(entities, async ({ id, claims }) => {
      const whole = await answered(questionOf("about"), { entity: id }, true);
      const { nodes, relationships } = whole.subgraph;
      const first = (await answered(questionOf("about"), { entity: id })).subgraph.relationships.length;
      return [
        sorted(claimsInRows(whole)) === sorted(claims) ? "" : `${id}: claims`,
        nodes.some((node) => node.id === id) ? "" : `${id}: not shown`,
        relationships.every(({ source, target }) => source === id || target === id) ? "" : `${id}: lines of others`,
        first <= 22 && first > 0 === claims.length > 0 ? "" : `${id}: ${first} lines`,
      ];
    });
    expect(wrong).toEqual([]);
  });

  test("begins with the documents: what only the record says waits", async () => {
    const { subgraph, leftOut } = await answered(questionOf("about"), { entity: "rwanda" });
    const record = subgraph.relationships.filter(({ claims }) => claims.every(({ group }) => group === "record"));
    expect(record.map(({ id }) => id)).toEqual(["rwanda.SUPPORTS.m23.negative.holds"]);
    expect(leftOut.recordOnly).toBeGreaterThan(5);
  });

  test("shows what is known only from the record by the record’s claims, and a mere producer alone with its figures", async () => {
    const { subgraph } = await answered(questionOf("about"), { entity: "massad-boulos" });
    expect(subgraph.relationships).toHaveLength(2);
    const chile = await answered(questionOf("about"), { entity: "chile" });
    expect(chile.subgraph).toMatchObject({ nodes: [{ id: "chile" }], relationships: [] });
    expect(chile.leftOut.observations).toBeGreaterThan(0);
  });
});

test("source answers for every source with every claim that cites it", async () => {
  const sources = await database.read<Of>(
    "MATCH (s:Source) RETURN s.id AS id, COLLECT { MATCH (s)<-[:CITES]-(c:Claim) RETURN c.id } AS claims",
  );
  expect(sources.length).toBeGreaterThan(100);
  const wrong = await each(sources, async ({ id, claims }) => {
    const whole = await answered(questionOf("source"), { source: id }, true);
    return [sorted(claimsInRows(whole)) === sorted(claims) ? "" : id];
  });
  expect(wrong).toEqual([]);
});

/** What is wrong with some of many, eight looked at side by side. */
async function each(many: readonly Of[], look: (one: Of) => Promise<readonly string[]>): Promise<readonly string[]> {
  const found: string[] = [];
  for (let start = 0; start < many.length; start += 8)
    // oxlint-disable-next-line no-await-in-loop -- all at once would take every connection there is
    found.push(...(await Promise.all(many.slice(start, start + 8).map(look))).flat());
  return found.filter((text) => text !== "");
}

function sorted(ids: Iterable<string>): string {
  return [...ids].toSorted((one, other) => one.localeCompare(other)).join(" ");
}
