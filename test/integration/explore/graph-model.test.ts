import { graphModel } from "server/explore/graph-model.ts";
import { expect, test } from "vitest";
import { database } from "../../support/database.ts";

test("the model counts every entity and every relationship, under each label and relation there is", async () => {
  const { labels, types } = await graphModel(database);
  const [counted] = await database.read<{ nodes: number; relationships: number }>(
    "MATCH (n:Entity) WITH count(n) AS nodes MATCH (:Entity)-[r]->(:Entity) WHERE r.claims IS NOT NULL RETURN nodes, count(r) AS relationships",
  );
  expect(labels.reduce((sum, { nodes }) => sum + nodes, 0)).toBe(counted?.nodes);
  expect(types.reduce((sum, { relationships }) => sum + relationships, 0)).toBe(counted?.relationships);
  expect(labels).toHaveLength(14);
  expect(types).toHaveLength(19);
});

test("labels and relations are called by the words that stand on shapes and lines", async () => {
  const { labels, types } = await graphModel(database);
  expect(labels.find(({ label }) => label === "DealTerm")?.title).toBe("term of a deal");
  expect(types.find(({ type }) => type === "NEGOTIATES")?.title).toBe("negotiates with");
  expect(types.find(({ type }) => type === "HOLDS_DEPOSITS")?.title).toBe("has in the ground");
});
