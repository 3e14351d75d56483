import { drawn, legendOf, lineNumber, questionOf, selectionOf } from "client/exploration/selectors.ts";
import { strongShapes } from "client/exploration/strong-shapes.ts";
import { plainView } from "client/exploration/view.ts";
import { expect, test } from "vitest";
import { explored, node, relationship } from "../../../support/explored.ts";

const nodes = [node("rwanda"), node("m23", { labels: ["RebelGroup"] }), node("dr-congo"), node("lonely")];
const supports = relationship("rwanda", "SUPPORTS", "m23", { modality: "presupposed" });
const denies = relationship("rwanda", "SUPPORTS", "m23", { polarity: "negative", modality: "attributed" });
const opposes = relationship("m23", "OPPOSES", "dr-congo");
const relationships = [opposes, supports, denies];
const all = explored(nodes, relationships);
const without = (...keys: readonly string[]) =>
  explored(nodes, relationships, { ...plainView("who-asks"), without: keys });

test("lines are read core relations first, each from its firmest line on", () => {
  expect(drawn(all).relationships.map(({ id }) => id)).toEqual([denies.id, supports.id, opposes.id]);
  expect(lineNumber(all, opposes.id)).toEqual({ number: 3, of: 3 });
});

test("the legend counts what is drawn and nothing else", () => {
  const counts = Object.fromEntries(legendOf(all).map(({ key, drawn: count }) => [key, count]));
  expect(counts).toEqual({
    "type.SUPPORTS": 2,
    "type.OPPOSES": 1,
    "said.long": 1,
    "said.short": 1,
    "said.solid": 1,
    "state.holds": 3,
    "shape.Country": 3,
    "shape.RebelGroup": 1,
  });
});

test("a relation that is switched off leaves the picture, with the shapes only it connected", () => {
  const { nodes: left, relationships: lines } = drawn(without("type.OPPOSES"));
  expect(lines.map(({ id }) => id)).toEqual([denies.id, supports.id]);
  expect(left.map(({ id }) => id)).toEqual(["rwanda", "m23", "lonely"]);
});

test("a shape that is switched off takes its lines along; its entry stays in the legend with 0", () => {
  const filtered = without("shape.RebelGroup");
  expect(drawn(filtered).relationships).toEqual([]);
  expect(legendOf(filtered).find(({ key }) => key === "type.SUPPORTS")).toEqual({
    key: "type.SUPPORTS",
    drawn: 0,
    gathered: 2,
  });
});

test("beside a selected line its two ends stay strong, beside a selected entity its lines and neighbours", () => {
  const line = explored(nodes, relationships, {
    ...plainView("who-asks"),
    selection: { kind: "relationship", id: supports.id },
  });
  expect(strongShapes(line)).toEqual(new Set([supports.id, "rwanda", "m23"]));
  const entity = explored(nodes, relationships, {
    ...plainView("who-asks"),
    selection: { kind: "node", id: "dr-congo" },
  });
  expect(strongShapes(entity)).toEqual(new Set(["dr-congo", opposes.id, "m23"]));
  expect(strongShapes(all)).toBeUndefined();
});

test("an address that selects what the answer does not hold selects nothing", () => {
  const view = { ...plainView("who-asks"), selection: { kind: "node", id: "atlantis" } } as const;
  expect(selectionOf(explored(nodes, relationships, view))).toEqual({ kind: "nothing" });
});

test("equal parts give the very same result, so that nothing is drawn again without need", () => {
  const opened = explored(nodes, relationships);
  const before = drawn(opened);
  const selected = new Map(opened).set("selection", { kind: "selection", selection: { kind: "node", id: "m23" } });
  expect(drawn(selected)).toBe(before);
  expect(questionOf(selected)).toBe(questionOf(opened));
});
