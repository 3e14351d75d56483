import { backToQuestion } from "client/actions/back-to-question.ts";
import { hide } from "client/actions/hide.ts";
import { moveNode } from "client/actions/move-node.ts";
import { selectNode } from "client/actions/select-node.ts";
import { showEverything } from "client/actions/show-everything.ts";
import { toggleKind } from "client/actions/toggle-kind.ts";
import { arrangeChange } from "client/exploration/arrange-change.ts";
import { apply } from "client/exploration/change.ts";
import type { Exploration } from "client/exploration/exploration.ts";
import { moments } from "client/exploration/moments.ts";
import { stepsOf } from "client/exploration/selectors.ts";
import { stepBrings } from "client/exploration/step-brings.ts";
import { stepChange } from "client/exploration/step-change.ts";
import { writeSteps } from "client/exploration/steps.ts";
import { createExplorerStore, type ExplorerStore } from "client/exploration/store.ts";
import { plainView } from "client/exploration/view.ts";
import * as fc from "fast-check";
import { layoutNames } from "server/contract/layout/layouts/layout-name.ts";
import { expect, test } from "vitest";
import { explored } from "../../../support/explored.ts";
import { graph } from "../../../support/deal-graph.ts";

const ids = graph.nodes.map(({ id }) => id);
const begun = explored(graph.nodes, graph.relationships);
const id = fc.constantFrom(...ids);
const pixel = fc.integer({ min: -900, max: 900 });

/** What a person may do to a picture, by itself. */
const act: fc.Arbitrary<(store: ExplorerStore) => void> = fc.oneof(
  id.map((one) => (store: ExplorerStore) => hide(store, { kind: "node", id: one })),
  fc
    .constantFrom(...graph.relationships)
    .map((line) => (store: ExplorerStore) => hide(store, { kind: "relationship", id: line.id })),
  fc
    .constantFrom("type.SEEKS", "type.CONTROLS", "shape.Organization", "group.record")
    .map((key) => (store: ExplorerStore) => toggleKind(store, key, key)),
  fc.tuple(id, pixel, pixel).map(
    ([one, x, y]) =>
      (store: ExplorerStore) =>
        moveNode(store, one, { x, y }),
  ),
  fc
    .tuple(fc.constantFrom(...layoutNames), fc.array(fc.tuple(id, pixel, pixel)))
    .map(([by, places]) => (store: ExplorerStore) => {
      const positions = places.map(([one, x, y]) => ({ id: one, x, y, caption: "below" as const }));
      const { exploration, actions } = store.getState();
      actions.commit(arrangeChange(by, exploration, by, { positions, lines: [] }));
    }),
  id.map((one) => (store: ExplorerStore) => selectNode(store, one)),
  fc.constant((store: ExplorerStore) => showEverything(store)),
);

/** What expanding one of these brings, as the store takes it. */
function expansion(store: ExplorerStore, centre: string): void {
  const { exploration, actions } = store.getState();
  const step = { kind: "expand", centre, brought: [] } as const;
  const brought = stepBrings(exploration, { ...step, brought: ids }, graph);
  if (brought.step === undefined) return;
  const positions = brought.nodes.map((one, place) => ({
    id: one.id,
    x: place * 40,
    y: 300,
    caption: "below" as const,
  }));
  const change = stepChange("Expand", exploration, brought, { positions, lines: [] }, []);
  actions.take(new Map([[writeSteps(stepsOf(apply(exploration, change))), change]]), change);
}

test("going back to the question, undone, puts what was brought and then moved where it stood", () => {
  const few = explored(graph.nodes.slice(0, 4), graph.relationships.slice(0, 3));
  fc.assert(
    fc.property(fc.array(act, { maxLength: 6 }), fc.array(act, { maxLength: 6 }), (before, after) => {
      const store = createExplorerStore();
      store.getState().actions.begin(plainView("who-asks"), few);
      for (const one of before) one(store);
      expansion(store, ids[0] ?? "");
      for (const one of after) one(store);
      const was = steps(store.getState().exploration);
      const length = store.getState().history.past.length;
      backToQuestion(store);
      expect(steps(store.getState().exploration)).toEqual(steps(few));
      store.getState().actions.go(length - store.getState().history.past.length);
      expect(steps(store.getState().exploration)).toEqual(was);
    }),
  );
});

/** All of it but what is open: that is no step. */
function steps(exploration: Exploration): Exploration {
  return new Map([...exploration].filter(([key]) => key !== "selection"));
}

test("any sequence of changes, undone, gives back the exploration exactly, and done again, what it had become", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
      const store = createExplorerStore();
      store.getState().actions.begin(plainView("who-asks"), begun);
      for (const one of acts) one(store);
      const { exploration, history, actions } = store.getState();
      const points = moments(history);
      actions.go(-history.past.length);
      expect(steps(store.getState().exploration)).toEqual(steps(begun));
      expect(store.getState().history.past).toEqual([]);
      expect(moments(store.getState().history).map(({ label }) => label)).toEqual(points.map(({ label }) => label));
      actions.go(history.past.length);
      expect(steps(store.getState().exploration)).toEqual(steps(exploration));
    }),
  );
});

test("from any point of the history every other one can be reached, and is as it was", () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 12 }), fc.array(fc.nat(12)), (acts, ways) => {
      const store = createExplorerStore();
      store.getState().actions.begin(plainView("who-asks"), begun);
      const seen = new Map<number, Exploration>();
      for (const one of acts) {
        one(store);
        seen.set(store.getState().history.past.length, steps(store.getState().exploration));
      }
      const length = store.getState().history.past.length;
      for (const way of ways) {
        const to = way % (length + 1);
        store.getState().actions.go(to - store.getState().history.past.length);
        expect(steps(store.getState().exploration)).toEqual(to === 0 ? steps(begun) : seen.get(to));
      }
    }),
  );
});
