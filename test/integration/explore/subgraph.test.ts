import { neighbourhood } from "server/explore/neighbourhood.ts";
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

test("a node's degree is how many neighbours can be brought to it, whatever it is", async () => {
  const all = await database.read<{ id: string }>("MATCH (n:Entity) RETURN n.id AS id ORDER BY id");
  const { nodes } = await subgraph(database, { nodes: all.map(({ id }) => id) });
  expect(nodes.length).toBeGreaterThan(100);
  const brought: { readonly id: string; readonly degree: number | undefined }[] = [];
  for (const { id } of nodes) {
    const found = await neighbourhood(database, { id, present: [], limit: 1 });
    brought.push({ id, degree: found.__typename === "Neighbourhood" ? found.total : undefined });
  }
  expect(nodes.map(({ id, degree }) => ({ id, degree }))).toEqual(brought);
});

test("a node's lines are as many as an expansion by all its neighbours would join to it", async () => {
  for (const id of ["rwanda", "lithium", "nato"]) {
    const found = await neighbourhood(database, { id, present: [], limit: 200 });
    if (found.__typename !== "Neighbourhood") throw new Error(found.__typename);
    const own = found.subgraph.relationships.filter(({ source, target }) => source === id || target === id);
    expect(found.subgraph.nodes.find((node) => node.id === id)?.lines).toBe(own.length);
  }
});

test("a node says what it belongs to, as far as organizations lead on", async () => {
  const asked = ["donald-trump", "kaja-kallas", "lawrence-kanyuka", "american-workers", "united-states"];
  const { nodes } = await subgraph(database, { nodes: asked });
  const belongs = Object.fromEntries(nodes.map(({ id, belongsTo }) => [id, belongsTo]));
  expect(belongs["donald-trump"]).toEqual(["trump-administration", "united-states"]);
  expect(belongs["kaja-kallas"]).toEqual(["europe", "european-union"]);
  // A rebel group's spokesman is of no side of the country it fights in.
  expect(belongs["lawrence-kanyuka"]).toEqual(["m23"]);
  expect(belongs["american-workers"]).toEqual(["ukraine", "united-states"]);
  expect(belongs["united-states"]).toEqual([]);
});

test("a party's marks say what it gives and gets by its deal, as its text has it; others say nothing of it", async () => {
  const { relationships } = await subgraph(database, { claims: ["000-20", "002-10", "000-01"] });
  const marks = new Map(relationships.flatMap(({ claims }) => claims.map((mark) => [mark.id, mark])));
  expect(marks.get("000-20")).toMatchObject({ gives: "mining rights", gets: "support + investment" });
  expect(marks.get("002-10")).toMatchObject({ gives: "access", gets: null });
  expect(marks.get("000-01")).toMatchObject({ gives: null, gets: null });
});
