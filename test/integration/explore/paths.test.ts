import { inForce } from "server/contract/in-force.ts";
import { modalities } from "server/contract/modality.ts";
import { pathSentence } from "server/contract/path-sentence.ts";
import { paths, type Paths, type PathsRequest } from "server/explore/paths.ts";
import { expect, test } from "vitest";
import { database } from "../../support/database.ts";

async function found(request: Partial<PathsRequest> & { readonly between: readonly string[] }): Promise<Paths> {
  const outcome = await paths(database, { maxHops: 4, limit: 5, inForce: false, ...request });
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

test("asked for what is in force, every line of every path is said to be so now; asked for all, what is not stands behind", async () => {
  const between = ["keith-kellogg", "felix-tshisekedi"];
  const all = await found({ between, maxHops: 5, limit: 20 });
  const now = await found({ between, maxHops: 5, limit: 20, inForce: true });
  expect(now.subgraph.relationships.length).toBeGreaterThan(0);
  expect(now.subgraph.relationships.filter((line) => !inForce(line))).toEqual([]);
  expect(all.subgraph.relationships.some((line) => !inForce(line))).toBe(true);
  expect(now.total).toBeLessThanOrEqual(all.total);
});

test("of equally short paths those come first of which most is in force, then those said most firmly", async () => {
  for (const between of [
    ["keith-kellogg", "felix-tshisekedi"],
    ["united-states", "ukraine"],
    ["rwanda", "ukraine"],
  ]) {
    const { paths: ways, subgraph } = await found({ between, limit: 20 });
    const lines = new Map(subgraph.relationships.map((line) => [line.id, line]));
    const weaknesses = ways.map(({ nodes, relationships }) => {
      const steps = nodes.slice(0, -1).map((from, index) => {
        const along = relationships.flatMap((id) => {
          const line = lines.get(id);
          return line !== undefined && pair(line.source, line.target) === pair(from, nodes[index + 1] ?? "")
            ? [line]
            : [];
        });
        const ranks = along.map((line) => [Number(!inForce(line)), modalities.indexOf(line.modality)] as const);
        return ranks.toSorted(([one, firm], [other, less]) => one - other || firm - less)[0] ?? [1, 9];
      });
      const open = steps.reduce((sum, [not]) => sum + not, 0);
      return nodes.length * 10_000 + open * 100 + Math.max(...steps.map(([, firm]) => firm));
    });
    expect(weaknesses).toEqual(weaknesses.toSorted((one, other) => one - other));
  }
});

test("what is not brought is counted, and of many ends the best path of each two comes before a second of any", async () => {
  const ids = ["rwanda", "m23", "ukraine", "china"];
  const few = await found({ between: ids, limit: 6 });
  expect(new Set(few.paths.map(({ nodes }) => ends(nodes))).size).toBe(6);
  expect(few.total).toBeGreaterThan(6);
  const one = await found({ between: ["rwanda", "m23"], maxHops: 1 });
  expect(one.total).toBe(one.paths.length);
});

test("each path is told in a sentence with every word that keeps its lines true", async () => {
  const { paths: ways, subgraph } = await found({
    between: ["keith-kellogg", "felix-tshisekedi", "m23", "china"],
    maxHops: 6,
    limit: 20,
  });
  const nodes = new Map(subgraph.nodes.map((node) => [node.id, node]));
  const lines = subgraph.relationships.flatMap((line) => {
    const source = nodes.get(line.source);
    const target = nodes.get(line.target);
    return source === undefined || target === undefined ? [] : [{ ...line, source, target }];
  });
  const told = ways.flatMap((way) => {
    const steps = way.nodes
      .slice(0, -1)
      .map((from, index) =>
        lines.filter(
          ({ id, source, target }) =>
            way.relationships.includes(id) && pair(source.id, target.id) === pair(from, way.nodes[index + 1] ?? ""),
        ),
      );
    return [0, 1, 2].map((choice) => {
      const along = steps.flatMap((step) => step[choice % step.length] ?? []);
      return { along, sentence: pathSentence(way.nodes[0] ?? "", along) ?? "" };
    });
  });
  expect(told.length).toBeGreaterThan(30);
  for (const { along, sentence } of told) {
    expect(sentence).not.toMatch(/undefined|[{}]|\s{2}|\(\)|,,|;;| ,/);
    expect(sentence).toMatch(/^[\p{Lu}\d]/u);
    const needed = along.flatMap(({ claims, disputed }) => [
      ...(claims.every(({ modality }) => modality === "alleged") ? ["alleged by"] : []),
      ...claims.flatMap(({ denial, modality }) => (modality === "alleged" && denial !== null ? [denial] : [])),
      ...(disputed ? ["disputed"] : []),
    ]);
    for (const word of needed) expect(sentence).toContain(word);
  }
});

test("context joins nothing, and what is very likely the same is a step that says so", async () => {
  const { subgraph } = await found({ between: ["unnamed-rebellion-003", "m23"], maxHops: 1 });
  expect(subgraph.relationships.map(({ type }) => type)).toEqual(["SAME_AS"]);
  const [context] = await database.read<{ one: string; other: string }>(
    `MATCH (one:Entity)-[:BELONGS_TO]->(other:Entity)
     WHERE NOT EXISTS { MATCH (one)-[r]-(other) WHERE r.claims IS NOT NULL }
     RETURN one.id AS one, other.id AS other ORDER BY one, other LIMIT 1`,
  );
  if (context === undefined) throw new Error("There is no context without a claim.");
  expect((await found({ between: [context.one, context.other], maxHops: 1 })).paths).toEqual([]);
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
    paths(database, { between: ["rwanda", "ukraine"], maxHops: 4, limit: 5, inForce: false, ...request });
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
