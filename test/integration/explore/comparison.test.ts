import { comparisonTopics } from "server/contract/comparison-topics.ts";
import { comparison, type Comparison } from "server/explore/comparison.ts";
import { createSchema } from "server/schema.ts";
import { isEnumType } from "graphql";
import { expect, test } from "vitest";
import { database } from "../../support/database.ts";

async function found(id: string): Promise<Comparison> {
  const outcome = await comparison(database, id);
  if (outcome.__typename !== "Comparison") throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** What a source says under a topic, by claim. */
function cell({ rows, claims }: Comparison, topic: string, source: string): readonly string[] {
  const own = new Set(claims.filter((claim) => claim.source.id === source).map(({ id }) => id));
  return (rows.find((row) => row.topic === topic)?.claims ?? []).filter((id) => own.has(id));
}

test("the topics of the contract are those of the rule, in the same order", async () => {
  const type = (await createSchema()).getType("ComparisonTopic");
  expect(isEnumType(type) ? type.getValues().map(({ name }) => name) : []).toEqual(comparisonTopics);
});

test("the Ukraine deal: each text’s price, guarantees and silence", async () => {
  const deal = await found("us-ukraine-minerals-deal");
  expect(deal.sources.slice(0, 4).map(({ id }) => id)).toEqual(["000", "001", "002", "003"]);
  expect(deal.rows.slice(0, 5).map(({ topic }) => topic)).toEqual(["gives", "gets", "minerals", "price", "guarantees"]);
  expect(cell(deal, "price", "001")).toContain("001-23");
  expect(cell(deal, "price", "002")).toContain("002-13");
  expect(cell(deal, "guarantees", "002")).toContain("002-19");
  expect(cell(deal, "guarantees", "000")).toEqual([]);
  expect(cell(deal, "gives", "000")).toEqual(["000-19", "000-20"]);
  for (const { topic } of deal.rows) expect(cell(deal, topic, "003")).toEqual([]);
});

test("of every entity each claim that speaks of it stands in some row, and in its row once", async () => {
  const entities = await database.read<{ id: string; claims: readonly string[] }>(
    "MATCH (e:Entity) RETURN e.id AS id, COLLECT { MATCH (e)<-[:SUBJECT|OBJECT|ABOUT|ORIGIN]-(c:Claim) RETURN DISTINCT c.id } AS claims",
  );
  for (const { id, claims } of entities) {
    // oxlint-disable-next-line no-await-in-loop -- one connection is enough
    const { rows, ...table } = await found(id);
    expect([...new Set(rows.flatMap((row) => row.claims))].toSorted()).toEqual(claims.toSorted());
    expect(table.claims.map((claim) => claim.id).toSorted()).toEqual(claims.toSorted());
    for (const row of rows) expect(new Set(row.claims).size).toBe(row.claims.length);
    const named = new Set(table.sources.map((source) => source.id));
    expect(table.claims.filter(({ source }) => !named.has(source.id))).toEqual([]);
  }
});

test("who is in no claim is asked for in silence, who is not there is not found", async () => {
  expect((await found("chile")).rows.every(({ claims }) => claims.length === 0)).toBe(true);
  expect(await comparison(database, "nobody")).toEqual({ __typename: "NodeNotFound", id: "nobody" });
});
