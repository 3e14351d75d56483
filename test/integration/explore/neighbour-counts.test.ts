import { neighbourCounts } from "server/explore/neighbour-counts.ts";
import { neighbourhood } from "server/explore/neighbourhood.ts";
import { expect, test } from "vitest";
import { database } from "../../support/database.ts";

test("each count is what an expansion by it would bring", async () => {
  const outcome = await neighbourCounts(database, "rwanda", []);
  if (outcome.__typename !== "NeighbourCounts") throw new Error(outcome.__typename);
  expect(outcome.counts.length).toBeGreaterThan(3);
  for (const { type, label } of outcome.counts) {
    const brought = await neighbourhood(database, {
      id: "rwanda",
      types: [type],
      labels: [label],
      present: [],
      limit: 200,
    });
    const ways = outcome.counts.filter((count) => count.type === type && count.label === label);
    const sum = ways.reduce((total, { neighbours }) => total + neighbours, 0);
    // One neighbour may stand on both sides.
    expect(brought.__typename === "Neighbourhood" && brought.total).toBeLessThanOrEqual(sum);
    expect(brought.__typename === "Neighbourhood" && brought.total).toBeGreaterThan(0);
  }
});

test("those drawn already are not counted, and are not what an expansion would bring", async () => {
  const counted = async (present: readonly string[]) => {
    const outcome = await neighbourCounts(database, "rwanda", present);
    if (outcome.__typename !== "NeighbourCounts") throw new Error(outcome.__typename);
    return outcome;
  };
  const page = await neighbourhood(database, { id: "rwanda", present: [], limit: 200 });
  if (page.__typename !== "Neighbourhood") throw new Error(page.__typename);
  const ids = page.subgraph.nodes.map((node) => node.id).filter((id) => id !== "rwanda");
  const all = await counted([]);
  expect(all.total).toBe(ids.length);
  const [there = "", ...rest] = ids;
  const left = await counted(["rwanda", there, "nobody-at-all"]);
  expect(left.total).toBe(rest.length);
  expect((await counted(ids)).counts).toEqual([]);
  const lines = page.subgraph.relationships.filter(({ source, target }) => [source, target].includes("rwanda"));
  for (const { type, outgoing, label, neighbours } of left.counts) {
    const linked = page.subgraph.nodes.filter(
      (node) =>
        rest.includes(node.id) &&
        node.labels.includes(label) &&
        lines.some((line) => line.type === type && (outgoing ? line.target === node.id : line.source === node.id)),
    );
    expect(linked).toHaveLength(neighbours);
  }
});

test("by relation and by kind each neighbour counts once, however many lines and labels it has", async () => {
  const outcome = await neighbourCounts(database, "united-states", []);
  if (outcome.__typename !== "NeighbourCounts") throw new Error(outcome.__typename);
  for (const { type, outgoing, neighbours } of outcome.relations) {
    const of = outcome.counts.filter((count) => count.type === type && count.outgoing === outgoing);
    expect(neighbours).toBeLessThanOrEqual(of.reduce((sum, count) => sum + count.neighbours, 0));
    expect(neighbours).toBeGreaterThanOrEqual(Math.max(...of.map((count) => count.neighbours)));
  }
  expect(outcome.relations.filter(({ type }) => type === "NEGOTIATES")).toMatchObject([{ outgoing: true }]);
  const page = await neighbourhood(database, { id: "united-states", present: [], limit: 200 });
  if (page.__typename !== "Neighbourhood") throw new Error(page.__typename);
  for (const { label, neighbours } of outcome.labels)
    expect(
      page.subgraph.nodes.filter((node) => node.id !== "united-states" && node.labels.includes(label)),
    ).toHaveLength(neighbours);
});

test("an unknown node is not found", async () => {
  expect(await neighbourCounts(database, "nobody-at-all", [])).toEqual({
    __typename: "NodeNotFound",
    id: "nobody-at-all",
  });
});
