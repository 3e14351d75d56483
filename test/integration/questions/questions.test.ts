import { questions } from "server/questions/questions.ts";
import { limits } from "server/explore/limits.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { answered, claimsInRows, drawnLines, questionOf } from "./answered.ts";
import { mustSurface } from "./must-surface.ts";
import type { Answer } from "server/questions/answer.ts";

describe.each(questions())("$id", (question) => {
  let first: Answer;
  let whole: Answer;
  beforeAll(async () => {
    first = await answered(question);
    whole = await answered(question, {}, true);
  });

  test("surfaces in its rows and in its first picture what it has to", () => {
    const must = question.place === undefined ? [] : (mustSurface[question.place] ?? []);
    const rows = claimsInRows(first);
    expect(must.filter((claim) => !rows.has(claim))).toEqual([]);
    expect(must.filter((claim) => !first.reasons.includes(claim))).toEqual([]);
  });

  test("draws a first picture of some lines, at most as many as can be told apart", () => {
    expect(first.subgraph.relationships.length).toBeGreaterThan(0);
    expect(first.subgraph.relationships.length).toBeLessThanOrEqual(limits.lines);
  });

  test("gives reasons that all stand behind a drawn line, and a reason for every line", () => {
    for (const { reasons, subgraph } of [first, whole]) {
      const behind = subgraph.relationships.map(({ claims }) => claims.map(({ id }) => id));
      expect(reasons.filter((reason) => !behind.some((claims) => claims.includes(reason)))).toEqual([]);
      expect(behind.filter((claims) => !claims.some((claim) => reasons.includes(claim)))).toEqual([]);
    }
  });

  test("names the source of every claim behind a drawn line, documents first", () => {
    for (const { sources, subgraph } of [first, whole]) {
      const said = new Set(subgraph.relationships.flatMap(({ claims }) => claims.map(({ source }) => source)));
      expect(sources.map(({ id }) => id).toSorted()).toEqual([...said].toSorted());
      const groups = sources.map(({ group }) => group);
      expect(groups).toEqual(groups.toSorted());
    }
  });

  test("leaves nothing out of the whole picture and counts what the first leaves out", () => {
    const drawn = drawnLines(first);
    const rest = whole.subgraph.relationships.filter(({ id }) => !drawn.includes(id));
    expect(whole.leftOut).toMatchObject({ relationships: 0, recordOnly: 0, entities: 0 });
    expect(first.leftOut).toMatchObject({
      relationships: rest.length,
      recordOnly: rest.filter(({ claims }) => claims.every(({ group }) => group === "record")).length,
      entities: whole.subgraph.nodes.length - first.subgraph.nodes.length,
    });
    expect(whole.rows).toEqual(first.rows);
    expect(whole.truncated).toBe(false);
  });

  test("shows no entity without a line, and never the public record", () => {
    const ends = new Set(whole.subgraph.relationships.flatMap(({ source, target }) => [source, target]));
    expect(whole.subgraph.nodes.map(({ id }) => id).filter((id) => !ends.has(id))).toEqual([]);
    expect(ends.has("public-record")).toBe(false);
  });

  test("has rows under every column", () => {
    expect(first.columns).not.toContain("first");
    for (const row of first.rows) expect(row).toHaveLength(first.columns.length);
  });
});

describe("the first picture", () => {
  test("of question 1 has ten lines, with Rwanda’s denial and the name of the rebels, and leaves sixteen of the record", async () => {
    const { subgraph, leftOut } = await answered(questionOf("rwanda-and-the-rebels"));
    expect(new Set(subgraph.relationships.map(({ claims }) => claims[0]?.id))).toEqual(
      new Set("000-38 000-39 000-40 000-42 003-04 003-05 003-39 003-40 r-070 r-079".split(" ")),
    );
    expect(subgraph.relationships).toHaveLength(10);
    expect(subgraph.relationships.filter(({ disputed }) => disputed)).toHaveLength(2);
    expect(leftOut).toMatchObject({ relationships: 16, recordOnly: 16 });
  });

  test("of a claim that the record denies carries the denial", async () => {
    const lines = drawnLines(await answered(questionOf("producer-or-promise")));
    for (const mineral of ["lithium", "uranium"])
      for (const polarity of ["affirmed", "negative"])
        expect(lines).toContain(`democratic-republic-of-the-congo.SUPPLIES.${mineral}.${polarity}.holds`);
  });

  test("never shows a deposit as a delivery", async () => {
    const { rows, columns } = await answered(questionOf("minerals-america-wants"));
    const told = columns.indexOf("told");
    const claim = columns.indexOf("claim");
    const pairs = new Set(rows.map((row) => JSON.stringify([row[told], Object(row[claim]).relation])));
    expect(pairs).toEqual(
      new Set(['["wants","SEEKS"]', '["delivers","SUPPLIES"]', '["has in the ground","HOLDS_DEPOSITS"]']),
    );
  });
});
