import { questionCards } from "server/questions/question-cards.ts";
import { questions } from "server/questions/questions.ts";
import { describe, expect, test } from "vitest";
import { database } from "../../support/database.ts";
import { answered, questionOf } from "./answered.ts";

const listed = questions().filter(({ place }) => place !== undefined);

describe("a question's card", () => {
  test("has a strip with a stroke for every line of the first picture", async () => {
    const cards = listed.map(questionCards(database));
    const strips = await Promise.all(cards.map((card) => card.strip()));
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
      for (const parameter of questionCards(database)(question).parameters) {
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
    for (const id of ["about", "source"])
      expect(await questionCards(database)(questionOf(id)).parameters[0]?.choices()).toEqual([]);
  });

  test("is made once for a graph, and again when the graph has changed", async () => {
    const question = questionOf("china");
    const strip = () => questionCards(database)(question).strip();
    const before = await strip();
    expect(await strip()).toBe(before);
    await database.write((transaction) => transaction.run("CREATE (:Source {id: 'r-just-added'})"));
    try {
      const after = await strip();
      expect(after).not.toBe(before);
      expect(after).toEqual(before);
    } finally {
      await database.write((transaction) => transaction.run("MATCH (s:Source {id: 'r-just-added'}) DELETE s"));
    }
  });
});
