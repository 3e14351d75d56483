import { shownFirst } from "client/console/result/shown-first.ts";
import type { ConsoleAnswer } from "client/console/console-store.ts";
import { expect, test } from "vitest";

const step = { operator: "ProduceResults", identifiers: [], estimatedRows: 1, children: [] };
const nothing = { entities: [], lines: [], claims: [], others: 0 };
const drawn = { ...nothing, lines: ["a.SUPPORTS.b.affirmed.holds"] };

function done(plan?: typeof step): ConsoleAnswer {
  const summary = { rows: 1, stopped: null, limit: 1_000, milliseconds: 1, ...(plan === undefined ? {} : { plan }) };
  const state = { kind: "done" as const, summary, milliseconds: 1 };
  return { text: "", statement: "", entries: {}, limit: 1_000, columns: ["a"], rows: [[1]], state };
}

test("until somebody chooses, an answer with lines is a picture, one without a table, and EXPLAIN a plan", () => {
  const free = { show: undefined, at: undefined };
  expect(shownFirst(free, undefined, nothing, false)).toBe("table");
  expect(shownFirst(free, done(), drawn, true)).toBe("picture");
  expect(shownFirst(free, done(), nothing, false)).toBe("table");
  expect(shownFirst(free, done(step), nothing, false)).toBe("plan");
});

test("what was chosen stays, but for a picture of what cannot be drawn, which is shown where it was asked for", () => {
  const answer = done();
  expect(shownFirst({ show: "table", at: undefined }, answer, drawn, true)).toBe("table");
  expect(shownFirst({ show: "json", at: undefined }, answer, nothing, false)).toBe("json");
  expect(shownFirst({ show: "picture", at: undefined }, answer, nothing, false)).toBe("table");
  expect(shownFirst({ show: "picture", at: answer.state }, answer, nothing, false)).toBe("picture");
});
