import { subgraph } from "server/explore/subgraph.ts";
import { expect, test } from "vitest";
import { database } from "../../support/database.ts";

test("nodes bring every relationship among them, when asked", async () => {
  const nodes = ["ukraine", "united-states", "donald-trump"];
  const among = await subgraph(database, { nodes, among: true });
  expect(among.nodes.map(({ id }) => id)).toEqual(nodes.toSorted());
  expect(among.relationships.length).toBeGreaterThan(3);
  for (const { source, target } of among.relationships) {
    expect(nodes).toContain(source);
    expect(nodes).toContain(target);
  }
  expect((await subgraph(database, { nodes })).relationships).toEqual([]);
});

test("a claim brings the relationship it derives, a relationship its ends", async () => {
  const id = "donald-trump.LEADS.united-states.affirmed.holds";
  const byClaim = await subgraph(database, { claims: ["000-01"] });
  expect(byClaim.relationships.map((line) => line.id)).toEqual([id]);
  expect(await subgraph(database, { relationships: [id] })).toEqual(byClaim);
  expect(byClaim.nodes.map((node) => node.id)).toEqual(["donald-trump", "united-states"]);
});

test("ids of nothing come back as missing", async () => {
  const request = { nodes: ["nobody"], relationships: ["a.LEADS.b.affirmed.holds", "?"], claims: ["999-99"] };
  expect(await subgraph(database, request)).toEqual({
    nodes: [],
    relationships: [],
    missing: ["nobody", "a.LEADS.b.affirmed.holds", "?", "999-99"],
  });
});

test("a node has a short caption, a code and how many neighbours it has", async () => {
  const { nodes } = await subgraph(database, { nodes: ["united-states", "cobalt"] });
  expect(nodes.find(({ id }) => id === "united-states")).toMatchObject({
    caption: "United States",
    code: "US",
    recordOnly: false,
  });
  expect(nodes.find(({ id }) => id === "cobalt")?.code).toBe("Co");
});

test("a node's degree is how many others its relationships join it to, whatever it is", async () => {
  const counted = await database.read<{ id: string; degree: number }>(
    `MATCH (n:Entity)
     RETURN n.id AS id, COUNT { MATCH (n)-[r]-(m:Entity) WHERE r.claims IS NOT NULL AND m <> n RETURN DISTINCT m } AS degree
     ORDER BY id`,
  );
  const { nodes } = await subgraph(database, { nodes: counted.map(({ id }) => id) });
  expect(nodes.map(({ id, degree }) => ({ id, degree }))).toEqual(counted);
});
