import { offeredTypes, offersOf, stateOf, toggled } from "client/panels/expand/offers.ts";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { node, relationship } from "../../../support/explored.ts";

const nodes = [
  node("us", { degree: 9 }),
  node("china", { degree: 2 }),
  node("ukraine", { degree: 5 }),
  node("trump", { degree: 5 }),
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
  const types = offeredTypes("us", offersOf("us", [page], new Set(["us"])));
  expect(types.map(({ key, ids }) => [key, ids])).toEqual([
    ["out.NEGOTIATES", ["ukraine"]],
    ["in.SUPPLIES", ["china"]],
    ["in.LEADS", ["trump"]],
    ["out.PRESSURES", ["ukraine"]],
  ]);
});

test("ticking a relation ticks all that it links, unticking it unticks them, and nobody else", () => {
  const both = { ids: ["a", "b"] };
  const one = new Set(["a", "c"]);
  expect(stateOf(both, one)).toBe("some");
  const all = toggled(both, one);
  expect([...all].toSorted()).toEqual(["a", "b", "c"]);
  expect(stateOf(both, all)).toBe("all");
  expect([...toggled(both, all)]).toEqual(["c"]);
  expect(stateOf(both, new Set(["c"]))).toBe("none");
});
