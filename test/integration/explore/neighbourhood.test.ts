import * as fc from "fast-check";
import { neighbourhood, type Neighbourhood, type NeighbourhoodRequest } from "server/explore/neighbourhood.ts";
import { subgraph } from "server/explore/subgraph.ts";
import { expect, test } from "vitest";
import { database } from "../../support/database.ts";

async function found(request: Partial<NeighbourhoodRequest> & { readonly id: string }): Promise<Neighbourhood> {
  const outcome = await neighbourhood(database, { present: [], limit: 50, ...request });
  if (outcome.__typename !== "Neighbourhood") throw new Error(JSON.stringify(outcome));
  return outcome;
}

const neighboursOf = (id: string, page: Neighbourhood) => page.subgraph.nodes.filter((node) => node.id !== id);

test("the best connected neighbours come first, the node itself with them", async () => {
  const page = await found({ id: "ukraine", limit: 5 });
  expect(page.subgraph.nodes[0]?.id).toBe("ukraine");
  const degrees = neighboursOf("ukraine", page).map((node) => node.degree);
  expect(degrees).toHaveLength(5);
  expect(degrees).toEqual(degrees.toSorted((one, other) => other - one));
  expect(page.total).toBeGreaterThan(5);
});

test("the relationships among the new nodes come too, and no other", async () => {
  const page = await found({ id: "ukraine", limit: 10 });
  const ids = page.subgraph.nodes.map((node) => node.id);
  const all = await subgraph(database, { nodes: ids, among: true });
  expect(page.subgraph.relationships).toEqual(all.relationships);
});

test("those to what is drawn already come too; what is drawn already is not sent again", async () => {
  const alone = await found({ id: "m23", limit: 5 });
  const beside = await found({ id: "m23", limit: 5, present: ["united-states", "nobody-at-all"] });
  const added = beside.subgraph.relationships.filter(
    ({ id }) => !alone.subgraph.relationships.some((known) => known.id === id),
  );
  expect(added.length).toBeGreaterThan(0);
  for (const { source, target } of added) expect([source, target]).toContain("united-states");
});

test("whatever the page size, paging brings every neighbour once, in one order", async () => {
  const whole = await found({ id: "united-states", limit: 200 });
  const order = neighboursOf("united-states", whole).map((node) => node.id);
  expect(whole.after).toBeNull();
  expect(order).toHaveLength(whole.total);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (limit) => {
      const seen: string[] = [];
      let after: string | null | undefined;
      while (after !== null) {
        const page: Neighbourhood = await found({ id: "united-states", limit, after: after ?? null });
        const ids = neighboursOf("united-states", page).map((node) => node.id);
        expect(ids.length).toBeGreaterThan(0);
        expect(ids.length).toBeLessThanOrEqual(limit);
        seen.push(...ids);
        after = page.after;
      }
      expect(seen).toEqual(order);
    }),
    { numRuns: 6 },
  );
});

test("asked for some relations and labels, it brings those alone", async () => {
  const page = await found({ id: "democratic-republic-of-the-congo", types: ["SUPPLIES"], labels: ["Mineral"] });
  expect(page.total).toBeGreaterThan(0);
  expect(page.total).toBe(neighboursOf("democratic-republic-of-the-congo", page).length);
  for (const node of neighboursOf("democratic-republic-of-the-congo", page)) expect(node.labels).toContain("Mineral");
  for (const { type } of page.subgraph.relationships) expect(type).toBe("SUPPLIES");
});

test("every line has the marks of its claims, and who stands for the public record is no hub", async () => {
  const page = await found({ id: "united-states", limit: 200 });
  for (const line of page.subgraph.relationships) {
    expect(line.claims.length).toBeGreaterThan(0);
    expect(line.claims.every((claim) => claim.assertedBy.length > 0)).toBe(true);
  }
  expect(page.subgraph.nodes.map((node) => node.id)).not.toContain("public-record");
});

test("an unknown node, a page size and a place that cannot be taken are each told apart", async () => {
  const outcome = (request: Partial<NeighbourhoodRequest>) =>
    neighbourhood(database, { id: "ukraine", present: [], limit: 50, ...request });
  expect(await outcome({ id: "nobody-at-all" })).toEqual({ __typename: "NodeNotFound", id: "nobody-at-all" });
  for (const limit of [-1, 0, 1_000_000])
    expect(await outcome({ limit })).toEqual({
      __typename: "BadParameter",
      name: "limit",
      message: `limit takes a whole number from 1 to 200; you gave ${limit}.`,
      unknown: [],
    });
  expect(await outcome({ after: "x' OR 1=1" })).toMatchObject({ __typename: "BadParameter", name: "after" });
});
