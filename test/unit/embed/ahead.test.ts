import type { Database } from "server/database/database.ts";
import { aheadOf, isPublishable } from "server/embed/ahead.ts";
import type { Question } from "server/questions/question.ts";
import { expect, test } from "vitest";

const question = (id: string, parameters: Question["parameters"] = []): Question => ({
  id,
  title: id,
  description: "",
  place: 1,
  parameters,
  cypher: "",
});
const entity = (name: string, labels: readonly ["Person"] | readonly [], usual = "") => ({
  name,
  type: { kind: "entity" as const, labels: [...labels] },
  default: usual,
  meaning: "",
});
const word = { name: "word", type: { kind: "string" as const }, default: "", meaning: "" };
const questions = [
  question("plain"),
  question("person", [entity("person", ["Person"], "donald-trump"), word]),
  question("about", [entity("entity", [])]),
];
const view = (id: string, parameters: Readonly<Record<string, string>>) =>
  ({ kind: "question", question: id, parameters, version: undefined }) as const;

test("each question is published as it is, and once for each entity with a declared label that is asked of", () => {
  expect(isPublishable(view("plain", {}), questions)).toBe(true);
  expect(isPublishable(view("person", { person: "joe-biden" }), questions)).toBe(true);
  // What strangers can make up any number of is drawn when it is asked for.
  expect(isPublishable(view("person", { word: "x" }), questions)).toBe(false);
  expect(isPublishable(view("person", { person: "joe-biden", word: "x" }), questions)).toBe(false);
  expect(isPublishable(view("about", { entity: "rwanda" }), questions)).toBe(false);
  expect(isPublishable(view("nothing", {}), questions)).toBe(false);
});

test("all questions come before any of their entities, and what a question takes by itself not twice", async () => {
  const asked: unknown[] = [];
  const database: Pick<Database, "read"> = {
    read: (_statement: string, parameters?: unknown) => {
      asked.push(parameters);
      return Promise.resolve([]);
    },
  };
  const listed: string[] = [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing else of a database is asked
  for await (const one of aheadOf(questions, database as Database)) listed.push(one.question);
  expect(listed.slice(0, 3)).toEqual(["plain", "person", "about"]);
});
