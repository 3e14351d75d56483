import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadQuestions } from "server/questions/load-questions.ts";
import { questions } from "server/questions/questions.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lodeline-questions-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (id: string, place?: number) =>
  writeFileSync(
    join(folder, `${id}.cypher`),
    `// ${id}\n// Words.\n${place === undefined ? "" : `// Place in the list: ${place}\n`}RETURN 1\n`,
  );

describe("a folder of questions", () => {
  test("is offered by place, then what is not in the list", () => {
    write("a");
    write("b", 2);
    write("c", 1);
    writeFileSync(join(folder, "README.md"), "no question");
    expect(loadQuestions(folder).map(({ id }) => id)).toEqual(["c", "b", "a"]);
  });

  test("is refused where two questions take one place", () => {
    write("a", 1);
    write("b", 1);
    expect(() => loadQuestions(folder)).toThrow("b.cypher:1: Place 1 in the list is taken by a.cypher.");
  });
});

test("the product ships fifteen questions in its list, and four that are reached from an entity, a dispute, a source and the console", () => {
  expect(questions().map(({ place }) => place)).toEqual([
    ...Array.from({ length: 15 }, (_, index) => index + 1),
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(
    questions()
      .slice(15)
      .map(({ id }) => id),
  ).toEqual(["about", "dispute", "picked", "source"]);
});
