import { answer } from "server/questions/answer.ts";
import { describe, expect, test } from "vitest";
import { database } from "../../support/database.ts";
import { answered, asked, drawnLines, questionOf } from "./answered.ts";

const backing = "rwanda.SUPPORTS.m23.affirmed.holds";

describe("what an answer draws", () => {
  test("is, for a claim, the relationship it derives, with the claim as its reason", async () => {
    const found = await answered(asked("MATCH (c:Claim {id: '000-38'}) RETURN c"));
    expect(drawnLines(found)).toEqual([backing]);
    expect(found.reasons).toEqual(["000-38"]);
    expect(found.rows).toEqual([[expect.objectContaining({ kind: "claim", id: "000-38", relationship: backing })]]);
  });

  test("is a relationship between entities itself, without a reason of its own", async () => {
    const found = await answered(asked("MATCH (:Entity {id: 'rwanda'})-[r:SUPPORTS]->(:Entity {id: 'm23'}) RETURN r"));
    expect(drawnLines(found)).toEqual([backing, "rwanda.SUPPORTS.m23.negative.holds"]);
    expect(found.reasons).toEqual([]);
    expect(found.sources.map(({ id }) => id)).toContain("000");
  });

  test("is the relationships of a path, not its context", async () => {
    const found = await answered(
      asked(
        "MATCH p = (:Entity {id: 'rwanda'})-[:SUPPORTS]->(:Entity {id: 'm23'})-[:BELONGS_TO]->(:Entity) RETURN p LIMIT 1",
      ),
    );
    expect(found.subgraph.relationships).toHaveLength(1);
    expect(found.subgraph.nodes.map(({ id }) => id).toSorted()).toEqual(["m23", "rwanda"]);
  });

  test("is entities, lists and maps in any column, and no relationship because both its ends are there", async () => {
    const found = await answered(
      asked(
        "MATCH (a:Entity {id: 'rwanda'}), (b:Entity {id: 'm23'}) RETURN [a] AS list, {deep: {b: b}} AS map, 1 AS one",
      ),
    );
    expect(found.subgraph.nodes.map(({ id }) => id).toSorted()).toEqual(["m23", "rwanda"]);
    expect(found.subgraph.relationships).toEqual([]);
    expect(found.columns).toEqual(["list", "map", "one"]);
  });

  test("is never a source, a dispute or a figure: they stay in the rows, counted once each", async () => {
    const found = await answered(
      asked(
        "MATCH (d:Dispute {id: 'X6'})-[:TURNS_ON]->(:Claim)-[:CITES]->(s:Source) MATCH (o:Observation)-[:OF]->({id: 'gold'}) RETURN d, s, collect(o) AS figures",
      ),
    );
    expect(found.subgraph).toMatchObject({ nodes: [], relationships: [] });
    expect(found.leftOut).toMatchObject({ disputes: 1, sources: found.rows.length });
    expect(found.leftOut.observations).toBeGreaterThan(0);
  });

  test("follows the column `first`, where there is one, until the whole is asked for", async () => {
    const question = asked("MATCH (c:Claim) WHERE c.id IN ['000-38', '000-39'] RETURN c, c.id = '000-38' AS first");
    expect(drawnLines(await answered(question))).toEqual([backing]);
    expect((await answered(question)).leftOut).toMatchObject({ relationships: 1, recordOnly: 0 });
    expect(drawnLines(await answered(question, {}, true))).toHaveLength(2);
    const none = await answered(asked("MATCH (c:Claim {id: 'r-079'}) RETURN c, false AS first"));
    expect(none.subgraph.relationships).toHaveLength(1);
    const names = await answered(asked("MATCH (c:Claim {id: '000-38'}) RETURN c, 'Ada' AS first"));
    expect(names.columns).toEqual(["c", "first"]);
    expect(drawnLines(names)).toEqual([backing]);
  });

  test("is the same, row by row and line by line, each time", async () => {
    const question = questionOf("where-documents-disagree");
    const { asOf: _one, ...one } = await answered(question);
    const { asOf: _other, ...other } = await answered(question);
    expect(one).toEqual(other);
  });
});

describe("an answer", () => {
  test("without rows is empty, not an error", async () => {
    const found = await answered(asked("MATCH (c:Claim {id: 'none'}) RETURN c"));
    expect(found).toMatchObject({ rows: [], reasons: [], sources: [], truncated: false, subgraph: { nodes: [] } });
  });

  test("says that rows beyond the limit were not read", async () => {
    const found = await answered(asked("UNWIND range(1, 1001) AS n RETURN n"));
    expect(found.rows).toHaveLength(1_000);
    expect(found.truncated).toBe(true);
    expect((await answered(asked("UNWIND range(1, 1000) AS n RETURN n"))).truncated).toBe(false);
  });

  test("of more entities than a picture can hold is refused as too broad", async () => {
    await database.write((transaction) =>
      transaction.run("UNWIND range(1, 301) AS n CREATE (:Entity {id: 'too-broad-' + n, name: 'Too broad'})"),
    );
    try {
      const question = asked("MATCH (e:Entity) WHERE e.id STARTS WITH 'too-broad-' RETURN e");
      expect(await answer(database, question, {}, true)).toEqual({ __typename: "TooBroad", total: 301, limit: 300 });
      expect((await answered(question)).leftOut.entities).toBe(301 - 22);
      const best = await answer(database, question, {}, true, 300);
      expect(best.__typename === "Answer" && [best.subgraph.nodes.length, best.leftOut.entities]).toEqual([300, 1]);
      expect(await answer(database, question, {}, true, 301)).toMatchObject({
        __typename: "BadParameter",
        name: "most",
      });
    } finally {
      await database.write((transaction) =>
        transaction.run("MATCH (e:Entity) WHERE e.id STARTS WITH 'too-broad-' DELETE e"),
      );
    }
  });
});

describe("a parameter", () => {
  const deal = (given: unknown) => answer(database, questionOf("ukraine-minerals-bargain"), { deal: given }, false);

  test("changes what is asked", async () => {
    const found = await answered(questionOf("ukraine-minerals-bargain"), { deal: "us-drc-minerals-security-pact" });
    expect(found.parameters).toEqual({ deal: "us-drc-minerals-security-pact" });
    expect(found.reasons).toContain("000-26");
  });

  test("that names nothing is answered with what comes close", async () => {
    expect(await deal("us-ukrain-mineral-deal")).toEqual({
      __typename: "BadParameter",
      name: "deal",
      message: expect.stringMatching(
        /^There is no deal “us-ukrain-mineral-deal”\. Close to it: .*us-ukraine-minerals-deal/,
      ),
      unknown: [],
    });
    expect(await deal("qqqqqqqqq")).toMatchObject({
      message: "There is no deal “qqqqqqqqq”. Search for it by its name.",
    });
  });

  test("that the question does not take is told by its name, with every other such name", async () => {
    const given = { deal: "nothing", ref: "mail", page: "2" };
    expect(await answer(database, questionOf("ukraine-minerals-bargain"), given, false)).toEqual({
      __typename: "BadParameter",
      name: "ref",
      message: "This question takes deal and nothing else.",
      unknown: ["ref", "page"],
    });
  });

  test("that names something else says what it is", async () => {
    expect(await deal("ukraine")).toMatchObject({
      __typename: "BadParameter",
      message: expect.stringMatching(/^“ukraine” is a country, not a deal\. Close to it: /),
    });
  });

  test.each([7, "", "Us Deal", "a'})-[r]-() RETURN r //", ["us-ukraine-minerals-deal"], { id: "x" }])(
    "that is %j is refused before anything is asked",
    async (given) => {
      expect(await deal(given)).toMatchObject({ __typename: "BadParameter", name: "deal" });
    },
  );

  test("of a source has to be a source", async () => {
    expect(await answer(database, questionOf("source"), { source: "ukraine" }, false)).toMatchObject({
      __typename: "BadParameter",
      name: "source",
      message: "There is no source “ukraine”. A source's id looks like 000 or r-….",
    });
  });

  test("of a dispute has to be a dispute", async () => {
    for (const given of ["X99", "rwanda", "000"])
      // oxlint-disable-next-line no-await-in-loop -- one connection is enough
      expect(await answer(database, questionOf("dispute"), { dispute: given }, false)).toMatchObject({
        __typename: "BadParameter",
        name: "dispute",
        message: `There is no dispute “${given}”.`,
      });
    expect(await answer(database, questionOf("dispute"), { dispute: "X 6" }, false)).toMatchObject({
      message: "This parameter takes the id of a dispute, such as the default.",
    });
  });

  test("of any entity takes every label, and no source", async () => {
    expect(await answer(database, questionOf("about"), { entity: "000" }, false)).toMatchObject({
      message: "There is no entity “000”. Close to it: author-000.",
    });
  });
});
