import { trueWords } from "client/exploration/true-words.ts";
import type { Exploration, ExplorationRecord } from "client/exploration/exploration.ts";
import { drawn } from "client/exploration/selectors.ts";
import { expect, test } from "vitest";
import { explored, node, relationship } from "../../../support/explored.ts";

const plain = relationship("rwanda", "SUPPORTS", "m23");
const [mark] = plain.claims;
if (mark === undefined) throw new Error("no claim");
const twice = {
  ...plain,
  claims: [mark, { ...mark, id: "other", source: "001", modality: "presupposed" as const }],
};

function worded(lines: readonly string[], filter?: ExplorationRecord): Exploration {
  const given = explored([node("rwanda"), node("m23")], [twice]);
  const place = { bend: 0, words: { lines: [...lines], dx: 0, dy: -12, angle: 0 } };
  return new Map<string, ExplorationRecord>([
    ...given,
    [`layout/${twice.id}`, { kind: "layout", place }],
    ...(filter === undefined ? [] : [["filter", filter] as const]),
  ]);
}

const texts = (exploration: Exploration) =>
  [...trueWords(exploration, drawn(exploration).relationships).values()].map(({ lines }) => lines.join(" "));

const only = (key: string): ExplorationRecord => ({ kind: "filter", without: new Set(), only: new Set([key]) });

test("words stand as they were placed while they are true", () => {
  expect(texts(worded(["supports"]))).toEqual(["supports"]);
  expect(texts(worded(["supports"], only("source.000")))).toEqual(["supports"]);
});

test("under a filter that leaves a weaker claim, a line says so where there is room, else nothing", () => {
  const wide = worded(["supports and then much more than that, says somebody"], only("source.001"));
  expect(texts(wide)).toEqual(["supports, taken for granted in one text"]);
  expect(texts(worded(["supports, everybody says"], only("source.001")))).toEqual([]);
  expect(texts(worded(["supports"], only("source.001")))).toEqual([]);
});

test("a line whose words would not be true and for which there is no room says nothing", () => {
  expect(texts(worded(["is"], only("source.001")))).toEqual([]);
});
