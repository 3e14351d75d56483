import { paths, type Paths, type PathsRequest } from "server/explore/paths.ts";
import { expect, test } from "vitest";
import { database } from "../../support/database.ts";

async function found(request: Partial<PathsRequest> & { readonly between: readonly string[] }): Promise<Paths> {
  const outcome = await paths(database, { maxHops: 4, limit: 5, ...request });
  if (outcome.__typename !== "Paths") throw new Error(JSON.stringify(outcome));
  return outcome;
}

const pair = (...ids: readonly string[]): string => ids.toSorted().join();
const ends = (nodes: readonly string[]): string => pair(nodes[0] ?? "", nodes.at(-1) ?? "");

test("short paths come first, each a way from end to end that passes no node twice", async () => {
  const { paths: ways } = await found({ between: ["rwanda", "ukraine"], limit: 10 });
  expect(ways.length).toBeGreaterThan(3);
  const lengths = ways.map(({ nodes }) => nodes.length);
  expect(lengths).toEqual(lengths.toSorted((one, other) => one - other));
  for (const { nodes } of ways) {
    expect(ends(nodes)).toBe("rwanda,ukraine");
    expect(new Set(nodes).size).toBe(nodes.length);
  }
  expect(new Set(ways.map(({ nodes }) => nodes.join())).size).toBe(ways.length);
});

test("every step has its lines, also several side by side, and the picture holds them all", async () => {
  const { paths: ways, subgraph } = await found({ between: ["united-states", "ukraine"], limit: 3 });
  const lines = new Map(subgraph.relationships.map((line) => [line.id, line]));
  for (const { nodes, relationships } of ways) {
    for (const [index, from] of nodes.slice(0, -1).entries()) {
      const to = nodes[index + 1] ?? "";
      const along = relationships.filter((id) => {
        const line = lines.get(id);
        return line !== undefined && [line.source, line.target].toSorted().join() === [from, to].toSorted().join();
      });
      expect(along.length).toBeGreaterThan(0);
    }
  }
  expect(ways[0]?.nodes).toEqual(["united-states", "ukraine"]);
  expect(ways[0]?.relationships.length).toBeGreaterThan(1);
});

test("three ends are joined pair by pair", async () => {
  const { paths: ways } = await found({ between: ["rwanda", "m23", "ukraine"], limit: 20 });
  const pairs = new Set(ways.map(({ nodes }) => ends(nodes)));
  expect(pairs).toEqual(new Set(["m23,rwanda", "m23,ukraine", "rwanda,ukraine"]));
});

test("hops and relations are kept to", async () => {
  expect((await found({ between: ["rwanda", "ukraine"], maxHops: 1 })).paths).toEqual([]);
  const { subgraph } = await found({ between: ["rwanda", "m23"], types: ["SUPPORTS"] });
  for (const { type } of subgraph.relationships) expect(type).toBe("SUPPORTS");
});

test("no path leads through whoever wrote a text: that somebody writes about both joins no two things", async () => {
  const judged = await database.read<{ author: string; one: string; other: string }>(
    `MATCH (author:Entity)-[:ASSESSES]->(one:Entity), (author)-[:ASSESSES]->(other:Entity)
     WHERE author.id STARTS WITH 'author-' AND one.id < other.id
     RETURN author.id AS author, one.id AS one, other.id AS other ORDER BY author, one, other LIMIT 12`,
  );
  expect(judged.length).toBeGreaterThan(0);
  for (const { one, other } of judged) {
    const { paths: ways } = await found({ between: [one, other], limit: 20 });
    for (const { nodes } of ways) expect(nodes.filter((id) => id.startsWith("author-"))).toEqual([]);
  }
  const [{ author, one } = { author: "", one: "" }] = judged;
  expect((await found({ between: [author, one], maxHops: 1 })).paths).toHaveLength(1);
});

test("what cannot be asked is told in words", async () => {
  const outcome = (request: Partial<PathsRequest>) =>
    paths(database, { between: ["rwanda", "ukraine"], maxHops: 4, limit: 5, ...request });
  expect(await outcome({ between: ["rwanda", "nobody-at-all"] })).toEqual({
    __typename: "NodeNotFound",
    id: "nobody-at-all",
  });
  expect(await outcome({ between: ["rwanda", "rwanda"] })).toMatchObject({
    __typename: "BadParameter",
    name: "between",
  });
  expect(await outcome({ between: ["a", "b", "c", "d", "e", "f", "g"] })).toEqual({
    __typename: "TooBroad",
    total: 7,
    limit: 6,
  });
  expect(await outcome({ maxHops: 7 })).toMatchObject({ __typename: "BadParameter", name: "maxHops" });
  expect(await outcome({ limit: -1 })).toMatchObject({ __typename: "BadParameter", name: "limit" });
});
