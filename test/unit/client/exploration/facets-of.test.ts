import { chooseOnly } from "client/actions/choose-only.ts";
import type { Answer, Exploration, FilterRecord } from "client/exploration/exploration.ts";
import { facetOfKey } from "client/exploration/facet.ts";
import { facetsOf } from "client/exploration/facets-of.ts";
import { fromAnswer } from "client/exploration/from-answer.ts";
import { drawn } from "client/exploration/selectors.ts";
import { createExplorerStore } from "client/exploration/store.ts";
import { plainView } from "client/exploration/view.ts";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { answer, explored, node, relationship } from "../../../support/explored.ts";
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
  filter: { [key in "without" | "only" | "hidden"]: string[] } & Pick<FilterRecord, "when">,
) => {
  const exploration = new Map(explored(...graph));
  exploration.set("filter", {
    kind: "filter",
    without: new Set(filter.without),
    only: new Set(filter.only),
    when: filter.when,
  });
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

test("a value is named as people know it: a source by its publisher, an asserter as sentences name it", () => {
  const line = relationship("rwanda", "SUPPORTS", "m23");
  const said = line.claims.map((claim) => ({ ...claim, assertedBy: ["rwanda", "un"], voices: ["Rwanda", "the UN"] }));
  const exploration = explored([node("rwanda", { caption: "Rwanda!" }), node("m23")], [{ ...line, claims: said }]);
  const names = Object.fromEntries(
    facetsOf(exploration).flatMap(({ values }) => values.map(({ key, name }) => [key, name])),
  );
  expect(names).toMatchObject({
    "by.rwanda": "Rwanda",
    "by.un": "the UN",
    "group.document": "the texts",
    "kind.commentary": "commentaries",
    "type.SUPPORTS": "supports",
    "said.solid": "flatly or as reported",
    "state.holds": "in force",
    "shape.Country": "countries",
    "source.000": "000",
  });
  expect(facetOfKey("nonsense.000")).toBeUndefined();
});

test("values with as many lines stand in the order of the names that are shown", () => {
  const line = relationship("rwanda", "SUPPORTS", "m23");
  const [claim] = line.claims;
  if (claim === undefined) throw new Error("A relationship of the tests has one claim.");
  const source = (id: string, publisher: string | null, title: string): Answer["sources"][number] => ({
    id,
    group: "record",
    kind: "agency",
    title,
    author: null,
    publisher,
    published: null,
    url: null,
    publisherCertainty: null,
    dateCertainty: null,
    authorCertainty: null,
  });
  // Two have one publisher and are shown by their titles, one has none.
  const sources = [source("r-1", "Reuters", "Zinc"), source("r-2", "Reuters", "Amber"), source("r-3", null, "Mica")];
  const claims = sources.map(({ id }) => ({ ...claim, id, source: id, group: "record" as const }));
  const found = answer([node("rwanda"), node("m23")], [{ ...line, claims }]);
  const [facet] = facetsOf(fromAnswer({ ...found, sources }, plainView("who-asks"))).filter(
    (one) => one.facet === "source",
  );
  expect(facet?.values.map(({ name }) => name)).toEqual(["Amber", "Mica", "Zinc"]);
});
