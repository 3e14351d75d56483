import { apply, changeTo, invert, squash, type Change } from "client/exploration/change.ts";
import type { Exploration, Step, Updates } from "client/exploration/exploration.ts";
import type { Subgraph } from "client/exploration/filtered.ts";
import { gathered, stepsOf } from "client/exploration/selectors.ts";
import { stepBrings } from "client/exploration/step-brings.ts";
import { stepChange } from "client/exploration/step-change.ts";
import { readSteps, stepOfLines, writeSteps } from "client/exploration/steps.ts";
import { toSteps } from "client/exploration/to-steps.ts";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { explored } from "../../../support/explored.ts";
import { someFilter, someGraph } from "../../../support/some-graph.ts";

// Many pictures are tried; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** What a person wishes, in places: an entity and some others, a line, or several at once. */
const someWish = fc.record({
  kind: fc.constantFrom("expand" as const, "line" as const, "lines" as const),
  at: fc.nat(40),
  among: fc.array(fc.nat(6), { maxLength: 3 }),
});
const someWishes = fc.array(someWish, { maxLength: 5 });

interface Walk {
  readonly exploration: Exploration;
  readonly made: Map<string, Change>;
  readonly changes: readonly Change[];
}

const stepOf = (
  graph: Subgraph,
  { kind, at, among }: { kind: Step["kind"]; at: number; among: number[] },
): Step | undefined => {
  const line = (place: number) => graph.relationships[place % Math.max(1, graph.relationships.length)]?.id ?? [];
  if (kind !== "expand")
    return stepOfLines([at, ...(kind === "line" ? [] : among.map((place) => at + place))].flatMap(line));
  const name = (place: number) => graph.nodes[place % graph.nodes.length]?.id ?? "";
  return { kind: "expand", centre: name(at), brought: [...new Set(among.map(name))] };
};

/** Takes steps one after another, each laid out in a row. */
function walk(from: Exploration, graph: Subgraph, steps: readonly Step[]): Walk {
  let exploration = from;
  const made = new Map<string, Change>();
  const changes: Change[] = [];
  for (const step of steps) {
    const brought = stepBrings(exploration, step, graph);
    if (brought.step === undefined) continue;
    const x = stepsOf(exploration).length;
    const positions = brought.nodes.map(({ id }, y) => ({ id, x, y, caption: "below" as const }));
    const lines = brought.relationships.map(({ id }) => ({ id, bend: x, words: null }));
    const change = stepChange("A step", exploration, brought, { positions, lines }, []);
    exploration = apply(exploration, change);
    made.set(writeSteps(stepsOf(exploration)), change);
    changes.push(change);
  }
  return { exploration, made, changes };
}

const beginning = (graph: Subgraph) => {
  const nodes = graph.nodes.slice(0, 3);
  const there = new Set(nodes.map(({ id }) => id));
  const lines = graph.relationships.filter(({ source, target }) => there.has(source) && there.has(target)).slice(0, 1);
  return explored(nodes, lines);
};

const content = (exploration: Exploration) => [...exploration].toSorted(([one], [other]) => (one < other ? -1 : 1));

const steps = (graph: Subgraph, wishes: Parameters<typeof stepOf>[1][]) =>
  wishes.flatMap((wish) => stepOf(graph, wish) ?? []);

test("steps are read from an address as they were written", () => {
  fc.assert(
    fc.property(someGraph, someWishes, (graph, wishes) => {
      const taken = steps(graph, wishes);
      expect(readSteps(writeSteps(taken))).toEqual(taken);
    }),
  );
});

test.each([
  ["", []],
  [";;:;", []],
  ["ukraine:", [{ kind: "expand", centre: "ukraine", brought: [] }]],
  ["ukraine:eu,,eu", [{ kind: "expand", centre: "ukraine", brought: ["eu"] }]],
  ["ukraine", [{ kind: "line", id: "ukraine" }]],
  ["a.SEEKS.b.affirmed.holds,,a.SEEKS.b.affirmed.holds", [{ kind: "line", id: "a.SEEKS.b.affirmed.holds" }]],
  ["one,two,one", [{ kind: "lines", ids: ["one", "two"] }]],
  [",", []],
])("damaged steps are read as far as they go: %j", (text, read) => {
  expect(readSteps(text)).toEqual(read);
});

test("what a step brings joins what is there: every line has both its ends, and nothing comes twice", () => {
  fc.assert(
    fc.property(someGraph, someWishes, (graph, wishes) => {
      const { exploration } = walk(beginning(graph), graph, steps(graph, wishes));
      const { nodes, relationships } = gathered(exploration);
      const ids = nodes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { source, target } of relationships) expect(ids).toEqual(expect.arrayContaining([source, target]));
    }),
  );
});

test("restoring a chain of steps from the whole graph brings what taking them brought", () => {
  fc.assert(
    fc.property(someGraph, someWishes, (graph, wishes) => {
      const first = walk(beginning(graph), graph, steps(graph, wishes));
      const again = walk(beginning(graph), graph, readSteps(writeSteps(stepsOf(first.exploration))));
      expect(content(again.exploration)).toEqual(content(first.exploration));
    }),
  );
});

test("an expansion takes every line of a newcomer to what is there, and none between two that were there before but the centre’s", () => {
  fc.assert(
    fc.property(someGraph, someWishes, (graph, wishes) => {
      let now = beginning(graph);
      for (const step of steps(graph, wishes)) {
        const before = new Set(gathered(now).nodes.map(({ id }) => id));
        const brought = stepBrings(now, step, graph);
        now = walk(now, graph, [step]).exploration;
        if (step.kind !== "expand" || brought.step === undefined) continue;
        const after = new Set(gathered(now).nodes.map(({ id }) => id));
        for (const { id, source, target } of graph.relationships) {
          if (!after.has(source) || !after.has(target)) continue;
          const expected =
            !before.has(source) || !before.has(target) || source === step.centre || target === step.centre;
          const came = brought.relationships.some((line) => line.id === id);
          expect(expected ? now.has(`relationship/${id}`) : !came).toBe(true);
        }
      }
    }),
  );
});

test("several lines come as one step: what bringing them one by one brings, at once", () => {
  fc.assert(
    fc.property(someGraph, fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), (graph, places) => {
      const ids = places.flatMap(
        (place) => graph.relationships[place % Math.max(1, graph.relationships.length)]?.id ?? [],
      );
      const step = stepOfLines(ids);
      if (step === undefined) return;
      const start = beginning(graph);
      const together = gathered(walk(start, graph, [step]).exploration);
      const singly = gathered(
        walk(
          start,
          graph,
          ids.map((id): Step => ({ kind: "line", id })),
        ).exploration,
      );
      expect(together.nodes.map(({ id }) => id)).toEqual(singly.nodes.map(({ id }) => id));
      expect(new Set(together.relationships)).toEqual(new Set(singly.relationships));
    }),
  );
});

test("of several lines those that are not in the graph are told, and the others come all the same", () => {
  fc.assert(
    fc.property(someGraph, (graph) => {
      const [line] = graph.relationships;
      if (line === undefined) return;
      const start = explored([], []);
      const brought = stepBrings(start, { kind: "lines", ids: ["no.SEEKS.body.affirmed.holds", line.id] }, graph);
      expect(brought.unknown).toEqual(["no.SEEKS.body.affirmed.holds"]);
      expect(brought.step).toEqual({ kind: "line", id: line.id });
    }),
    { numRuns: 10 },
  );
});

test("a chain can be taken back to any point and taken again, from under whatever filter came meanwhile", () => {
  fc.assert(
    fc.property(someGraph, someWishes, fc.nat(5), someFilter, (graph, wishes, to, { without, only, hidden }) => {
      const start = beginning(graph);
      const { exploration, made } = walk(start, graph, steps(graph, wishes));
      const taken = stepsOf(exploration);
      const filter: Updates = new Map([
        ["filter", { kind: "filter", without: new Set(without), only: new Set(only) }],
        ["hidden", { kind: "hidden", ids: new Set(hidden) }],
      ]);
      const under = apply(exploration, changeTo("Filter", exploration, filter));
      const wanted = taken.slice(0, to);
      const back = toSteps("Back", under, made, wanted);
      if (back === undefined) throw new Error("Every step of the chain was taken here.");
      const there = apply(under, back);
      const plain = walk(start, graph, wanted).exploration;
      expect(content(there)).toEqual(content(apply(plain, changeTo("Filter", plain, filter))));
      const forth = toSteps("Forth", there, made, taken);
      expect(forth === undefined ? undefined : content(apply(there, forth))).toEqual(content(under));
      expect(content(apply(there, invert(back)))).toEqual(content(under));
    }),
  );
});

test("what was never taken here cannot be taken without asking", () => {
  fc.assert(
    fc.property(someGraph, (graph) => {
      const start = beginning(graph);
      expect(toSteps("Forth", start, new Map(), [{ kind: "line", id: "a.SEEKS.b.affirmed.holds" }])).toBeUndefined();
    }),
    { numRuns: 5 },
  );
});

test("steps, a filter and hidden things undo and squash like any change", () => {
  fc.assert(
    fc.property(someGraph, someWishes, someFilter, (graph, wishes, { without, only, hidden }) => {
      const start = beginning(graph);
      const { exploration, changes } = walk(start, graph, steps(graph, wishes));
      const last = changeTo(
        "Filter",
        exploration,
        new Map([
          ["filter", { kind: "filter", without: new Set(without), only: new Set(only) }],
          ["hidden", { kind: "hidden", ids: new Set(hidden) }],
        ]),
      );
      const all = [...changes, last];
      const whole = all.reduce(squash);
      expect(content(apply(start, whole))).toEqual(content(apply(exploration, last)));
      expect(content(apply(apply(start, whole), invert(whole)))).toEqual(content(start));
      const undone = all.reduceRight((now, change) => apply(now, invert(change)), apply(exploration, last));
      expect(content(undone)).toEqual(content(start));
    }),
  );
});
