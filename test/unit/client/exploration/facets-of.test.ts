import { chooseOnly } from "client/actions/choose-only.ts";
import type { Exploration } from "client/exploration/exploration.ts";
import { facetOfKey } from "client/exploration/facet.ts";
import { facetsOf } from "client/exploration/facets-of.ts";
import { drawn } from "client/exploration/selectors.ts";
import { createExplorerStore } from "client/exploration/store.ts";
import { plainView } from "client/exploration/view.ts";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { explored, node, relationship } from "../../../support/explored.ts";
import { someFilter, someGraph } from "../../../support/some-graph.ts";

// Many pictures are tried; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const opened = (exploration: Exploration) => {
  const store = createExplorerStore();
  store.getState().actions.begin(plainView("who-asks"), exploration);
  return store;
};

/** An exploration under keys that an address may name, whether or not anything has them. */
const filteredBy = (
  graph: Parameters<typeof explored>,
  filter: { [key in "without" | "only" | "hidden"]: string[] },
) => {
  const exploration = new Map(explored(...graph));
  exploration.set("filter", { kind: "filter", without: new Set(filter.without), only: new Set(filter.only) });
  exploration.set("hidden", { kind: "hidden", ids: new Set(filter.hidden) });
  return exploration;
};

test("every count is what choosing that value alone in its facet draws", () => {
  fc.assert(
    fc.property(someGraph, someFilter, ({ nodes, relationships }, filter) => {
      const exploration = filteredBy([nodes, relationships], filter);
      for (const { facet, values } of facetsOf(exploration)) {
        for (const { key, lines } of values) {
          const store = opened(exploration);
          chooseOnly(store, facet, [key], "Only this");
          expect([key, drawn(store.getState().exploration).relationships.length]).toEqual([key, lines]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("a facet names every value that was gathered, drawn or not, and marks the chosen ones", () => {
  fc.assert(
    fc.property(someGraph, someFilter, ({ nodes, relationships }, filter) => {
      const keys = (exploration: Exploration) =>
        facetsOf(exploration)
          .flatMap(({ values }) => values.map(({ key }) => key))
          .filter((key) => key !== "disputed")
          .toSorted();
      const exploration = filteredBy([nodes, relationships], filter);
      expect(keys(exploration)).toEqual(keys(explored(nodes, relationships)));
      for (const { values } of facetsOf(exploration))
        for (const { key, chosen } of values) expect(chosen).toBe(filter.only.includes(key));
    }),
  );
});

test("a value is named as people know it: a source by its publisher, an asserter of the picture by its caption", () => {
  const line = relationship("rwanda", "SUPPORTS", "m23");
  const said = line.claims.map((claim) => ({ ...claim, assertedBy: ["rwanda", "un"], voices: ["Rwanda", "the UN"] }));
  const exploration = explored([node("rwanda", { caption: "Rwanda!" }), node("m23")], [{ ...line, claims: said }]);
  const names = Object.fromEntries(
    facetsOf(exploration).flatMap(({ values }) => values.map(({ key, name }) => [key, name])),
  );
  expect(names).toMatchObject({
    "by.rwanda": "Rwanda!",
    "by.un": "The UN",
    "group.document": "the four texts",
    "kind.commentary": "commentary",
    "type.SUPPORTS": "supports",
    "said.solid": "flatly or as reported",
    "state.holds": "in force",
    "shape.Country": "countries",
    "source.000": "000",
  });
  expect(facetOfKey("nonsense.000")).toBeUndefined();
});
