import { step } from "server/bin/step.mjs";
import { expect, test } from "vitest";

function paper(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

test("away from a terminal a step is a line at its beginning and one at its end: what, how much, how long", () => {
  const output = paper(false);
  const progress = step("Fetching Neo4j", output);
  progress.note("12 files");
  progress.done();
  progress.done();
  expect(output.written).toEqual(["Fetching Neo4j …\n", "Fetching Neo4j … 12 files, 0 s\n"]);
});

test("on a narrow terminal the line is cut, because one that wraps cannot be renewed", () => {
  const output = { ...paper(true), columns: 20 };
  const progress = step("Fetching Neo4j 5.26.31", output);
  expect(output.written.at(-1)).toBe("\r\u001B[2KFetching Neo4j 5.2…");
  progress.done();
  expect(output.written.at(-1)).toBe("\r\u001B[2KFetching Neo4j 5.26.31 … 0 s\n");
});

test("on a terminal two steps at once share the last line, and the one that ends leaves its own", () => {
  const output = paper(true);
  const one = step("Fetching Neo4j", output);
  const other = step("Building the client", output);
  expect(output.written.at(-1)).toContain("Fetching Neo4j … 0 s · Building the client … 0 s");
  one.failed();
  expect(output.written.at(-2)).toContain("Fetching Neo4j … failed after 0 s\n");
  expect(output.written.at(-1)).not.toContain("Fetching");
  other.done();
});
