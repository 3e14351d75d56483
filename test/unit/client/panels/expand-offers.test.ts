import { offeredKinds, offeredTypes, offersOf, stateOf, toggled } from "client/panels/expand/offers.ts";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { node, relationship } from "../../../support/explored.ts";
import { neighbourCountsOf } from "../../../support/neighbour-counts.ts";

const nodes = [
  node("us", { degree: 9 }),
  node("china", { degree: 2 }),
  node("ukraine", { degree: 5 }),
  node("trump", { degree: 5, labels: ["Leader"] }),
  node("moon", { degree: 50 }),
];
const lines = [
  relationship("china", "SUPPLIES", "us"),
  relationship("us", "NEGOTIATES", "ukraine"),
  relationship("ukraine", "NEGOTIATES", "us", { standing: "past" }),
  relationship("us", "PRESSURES", "ukraine"),
  relationship("trump", "LEADS", "us"),
  relationship("trump", "SEEKS", "ukraine"),
];
const linked = nodes.filter(({ id }) => id !== "moon");
const page = { nodes, relationships: lines };

test("neighbours that are not there are offered best connected first, each once with its own lines", () => {
  const offers = offersOf("us", [page, page], new Set(["us"]));
  expect(offers.map((offer) => offer.node.id)).toEqual(["trump", "ukraine", "china"]);
  expect(offers[1]?.lines.map(({ type }) => type)).toEqual(["NEGOTIATES", "NEGOTIATES", "PRESSURES"]);
  expect(offersOf("us", [page], new Set(["us", "trump"])).map((offer) => offer.node.id)).toEqual(["ukraine", "china"]);
});

test("pages in any cut offer the same, without repeating or skipping anybody", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: nodes.length - 1 })), (cuts) => {
      const parts = [...cuts.map((cut) => ({ nodes: nodes.slice(cut), relationships: lines.slice(cut) })), page];
      expect(offersOf("us", parts, new Set())).toEqual(offersOf("us", [page], new Set()));
    }),
  );
});

test("relations are offered in both directions, those without direction once", () => {
  const counts = neighbourCountsOf("us", linked, lines);
  const types = offeredTypes("us", offersOf("us", [page], new Set(["us"])), counts);
  expect(types.map(({ key, ids, count, kinds }) => [key, ids, count, kinds])).toEqual([
    ["out.NEGOTIATES", ["ukraine"], 1, [{ label: "Country", count: 1 }]],
    ["in.SUPPLIES", ["china"], 1, [{ label: "Country", count: 1 }]],
    ["in.LEADS", ["trump"], 1, [{ label: "Leader", count: 1 }]],
    ["out.PRESSURES", ["ukraine"], 1, [{ label: "Country", count: 1 }]],
  ]);
});

test("kinds are offered with all there are of each, read or not", () => {
  const counts = neighbourCountsOf("us", linked, lines);
  const kinds = (nodesRead: typeof nodes) =>
    offeredKinds(offersOf("us", [{ nodes: nodesRead, relationships: lines }], new Set(["us"])), counts.labels);
  expect(kinds(nodes).map(({ label, ids, count }) => [label, ids, count])).toEqual([
    ["Country", ["ukraine", "china"], 2],
    ["Leader", ["trump"], 1],
  ]);
  const [countries] = kinds(nodes.filter(({ id }) => id !== "china"));
  expect(countries).toMatchObject({ ids: ["ukraine"], count: 2 });
  // All that was read is ticked, yet not all there is.
  expect(stateOf(countries ?? { ids: [], count: 0 }, new Set(["ukraine"]))).toBe("some");
});

test("ticking a relation ticks all that it links, unticking it unticks them, and nobody else", () => {
  const both = { ids: ["a", "b"], count: 2 };
  const one = new Set(["a", "c"]);
  expect(stateOf(both, one)).toBe("some");
  const all = toggled(both, one);
  expect([...all].toSorted()).toEqual(["a", "b", "c"]);
  expect(stateOf(both, all)).toBe("all");
  expect([...toggled(both, all)]).toEqual(["c"]);
  expect(stateOf(both, new Set(["c"]))).toBe("none");
});
