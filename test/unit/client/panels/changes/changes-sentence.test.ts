import { apply, changeTo } from "client/exploration/change.ts";
import type { Exploration } from "client/exploration/exploration.ts";
import { stepChange } from "client/exploration/step-change.ts";
import { stepBrings } from "client/exploration/step-brings.ts";
import { stepsOf } from "client/exploration/selectors.ts";
import { writeSteps } from "client/exploration/steps.ts";
import type { Made } from "client/exploration/to-steps.ts";
import { changesSentence } from "client/panels/changes/changes-sentence.ts";
import { expect, test } from "vitest";
import { explored, node, relationship } from "../../../../support/explored.ts";

const first = explored([node("a", { caption: "Alpha" }), node("b")], [relationship("a", "SUPPORTS", "b")]);
const graph = {
  nodes: [node("a"), node("b"), node("c", { caption: "Gamma" })],
  relationships: [
    relationship("a", "SUPPORTS", "b"),
    relationship("a", "OPPOSES", "c"),
    relationship("b", "OPPOSES", "c"),
    relationship("b", "SEEKS", "a"),
  ],
};

function after(exploration: Exploration, made: Made, step: Parameters<typeof stepBrings>[1]): [Exploration, Made] {
  const change = stepChange("", exploration, stepBrings(exploration, step, graph), { positions: [], lines: [] }, []);
  const next = apply(exploration, change);
  return [next, new Map(made).set(writeSteps(stepsOf(next)), change)];
}

test("an answer as it came says nothing of changes", () => {
  expect(changesSentence(first, new Map())).toBeUndefined();
});

test("what was expanded is named, with the lines that came", () => {
  const [expanded, made] = after(first, new Map(), { kind: "expand", centre: "a", brought: ["c"] });
  expect(changesSentence(expanded, made)).toBe("expanded Alpha, 3 lines added.");
});

test("of many that were expanded two are named, as filters name them", () => {
  const steps = ["a", "b", "c", "d"].map((centre) => ({ kind: "expand", centre, brought: [] }) as const);
  const exploration = new Map(first).set("steps", { kind: "steps", steps });
  expect(changesSentence(exploration, new Map())).toBe("expanded Alpha, b and 2 others, 0 lines added.");
});

test("a line that was followed is told, and steps add up", () => {
  const [followed, made] = after(first, new Map(), { kind: "line", id: graph.relationships[3]?.id ?? "" });
  expect(changesSentence(followed, made)).toBe("followed a claim to a line of its own, 1 line added.");
  const [both, more] = after(followed, made, { kind: "expand", centre: "b", brought: ["c"] });
  expect(changesSentence(both, more)).toBe("expanded b, followed a claim to a line of its own, 3 lines added.");
});

test("a filter is no change of what was brought", () => {
  const filter = { kind: "filter", only: new Set(["disputed"]), without: new Set<string>() } as const;
  expect(changesSentence(apply(first, changeTo("", first, new Map([["filter", filter]]))), new Map())).toBeUndefined();
});
