import { neighbourCounts } from "server/explore/neighbour-counts.ts";
import { neighbourhood } from "server/explore/neighbourhood.ts";
import { expect, test } from "vitest";
import { database } from "../../support/database.ts";

test("each count is what an expansion by it would bring", async () => {
  const outcome = await neighbourCounts(database, "rwanda");
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

test("an unknown node is not found", async () => {
  expect(await neighbourCounts(database, "nobody-at-all")).toEqual({ __typename: "NodeNotFound", id: "nobody-at-all" });
});
