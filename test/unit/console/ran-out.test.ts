import { createRanOut } from "server/console/ran-out.ts";
import { readStatement } from "server/console/read-statement.ts";
import { statementShape } from "server/console/statement-shape.ts";
import { expect, test } from "vitest";

const shape = (text: string) => statementShape(readStatement(text));

test("a shape is heavy once it ran into limits, until one of it is done soon", () => {
  const ranOut = createRanOut(10);
  expect(ranOut.isHeavy("a")).toBe(false);
  ranOut.note("a", "somebody");
  expect([ranOut.isHeavy("a"), ranOut.isHeavy("b")]).toEqual([true, false]);
  ranOut.forgive("a");
  expect(ranOut.isHeavy("a")).toBe(false);
});

test("what found no memory beside others is heavy the second time in a row", () => {
  const ranOut = createRanOut(10);
  ranOut.doubt("a");
  ranOut.forgive("a");
  ranOut.doubt("a");
  expect(ranOut.isHeavy("a")).toBe(false);
  ranOut.doubt("a");
  expect(ranOut.isHeavy("a")).toBe(true);
});

test("whoever ran into limits is behind for a moment, and only they", () => {
  let now = 0;
  const ranOut = createRanOut(10, () => now);
  ranOut.note("a", "somebody");
  expect([ranOut.isBehind("somebody"), ranOut.isBehind("other")]).toEqual([true, false]);
  now = 10;
  expect(ranOut.isBehind("somebody")).toBe(false);
});

test("however many run into limits, what is kept in mind does not grow", () => {
  const ranOut = createRanOut(10, () => 0);
  for (let number = 0; number < 501; number += 1) ranOut.note(`shape ${number}`, `asker ${number}`);
  expect([ranOut.isHeavy("shape 0"), ranOut.isBehind("asker 0")]).toEqual([false, false]);
  expect([ranOut.isHeavy("shape 500"), ranOut.isBehind("asker 500")]).toEqual([true, true]);
});

test("numbers, texts, remarks, blanks, PROFILE and the language make no other shape; words and EXPLAIN do", () => {
  const one = shape("UNWIND range(1, 20) AS x RETURN x + 'a'");
  for (const same of [
    'PROFILE UNWIND range(1,3000000)\nAS x // a remark\nRETURN x + "b c"',
    "CYPHER 5 UNWIND range(7, 20) AS x /* remark */ RETURN x + ''",
  ])
    expect(shape(same)).toBe(one);
  for (const other of [
    "UNWIND range(1, 20) AS x RETURN x - 'a'",
    "UNWIND range(1, 20) AS y RETURN y + 'a'",
    "EXPLAIN UNWIND range(1, 20) AS x RETURN x + 'a'",
  ])
    expect(shape(other)).not.toBe(one);
});
