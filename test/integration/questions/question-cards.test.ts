import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createStrips } from "server/questions/create-strips.ts";
import { questionCards } from "server/questions/question-cards.ts";
import { listedQuestions } from "server/questions/listed-questions.ts";
import { afterAll, describe, expect, test } from "vitest";
import { database } from "../../support/database.ts";
import { answered, questionOf } from "./answered.ts";

const listed = listedQuestions();
const home = mkdtempSync(join(tmpdir(), "lodeline-strips-"));
const cards = () => questionCards(database, createStrips(database, home));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("a question's card", () => {
  test("has a strip with a stroke for every line of the first picture", async () => {
    const strips = await Promise.all(listed.map(cards()).map((card) => card.strip()));
    const drawn = await Promise.all(listed.map((question) => answered(question)));
    const words = (line: { type: string; modality: string; disputed: boolean }) =>
      `${line.type} ${line.modality} ${line.disputed}`;
    expect(strips.map((strip) => strip.map(words).toSorted())).toEqual(
      drawn.map(({ subgraph }) => subgraph.relationships.map(words).toSorted()),
    );
  });

  test("offers for a parameter what the question has an answer for, its default among it", async () => {
    const empty: string[] = [];
    const withoutDefault: string[] = [];
    for (const question of listed) {
      for (const parameter of cards()(question).parameters) {
        // oxlint-disable-next-line no-await-in-loop -- one connection is enough
        const choices = await parameter.choices();
        if (choices.every(({ id }) => id !== parameter.default)) withoutDefault.push(question.id);
        for (const choice of choices) {
          // oxlint-disable-next-line no-await-in-loop -- one connection is enough
          const found = await answered(question, { [parameter.name]: choice.id });
          if (found.subgraph.relationships.length === 0) empty.push(`${question.id} ${choice.id}`);
        }
      }
    }
    expect({ empty, withoutDefault }).toEqual({ empty: [], withoutDefault: [] });
  });

  test("offers no list where any entity or a source will do", async () => {
    for (const id of ["about", "source"]) expect(await cards()(questionOf(id)).parameters[0]?.choices()).toEqual([]);
  });

  test("offers every dispute by the question it asks", async () => {
    const choices = (await cards()(questionOf("dispute")).parameters[0]?.choices()) ?? [];
    expect(choices).toHaveLength(25);
    expect(choices[5]).toEqual({
      id: "X6",
      name: "Does Rwanda back the rebels?",
      caption: "Does Rwanda back the rebels?",
    });
  });

  test("is without strokes where the question is not in the list", async () => {
    expect(await cards()(questionOf("about")).strip()).toEqual([]);
  });
});

describe("strips", () => {
  test("are made once for a graph, also after a restart, and again when the graph has changed", async () => {
    const strips = createStrips(database, home);
    const before = await strips();
    expect((await strips()).get("china")).toBe(before.get("china"));
    expect(await createStrips(database, home)()).toEqual(before);

    await database.write((transaction) =>
      transaction.run("MATCH (s:Source {id: '003'}) CREATE (:Claim {id: 'just-added'})-[:CITES]->(s)"),
    );
    try {
      const after = await strips();
      expect(after.get("china")).not.toBe(before.get("china"));
      expect(after).toEqual(before);
    } finally {
      await database.write((transaction) => transaction.run("MATCH (c:Claim {id: 'just-added'}) DETACH DELETE c"));
    }
  });

  test("are made again where what was kept is damaged, and given where nothing can be kept", async () => {
    const before = await createStrips(database, home)();
    writeFileSync(join(home, "strips.json"), '{"key": "x", "strips": {"china": [{}]');
    expect(await createStrips(database, home)()).toEqual(before);

    const troubles: unknown[] = [];
    const noFolder = join(home, "strips.json", "below-a-file");
    const strips = createStrips(database, noFolder, { onTrouble: (error) => troubles.push(error) });
    expect(await strips()).toEqual(before);
    expect(troubles).toHaveLength(1);
  });
});
