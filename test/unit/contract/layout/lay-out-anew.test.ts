import { layOutAnew } from "server/contract/layout/lay-out-anew.ts";
import { layOutAt } from "server/contract/layout/lay-out-at.ts";
import { layoutNames } from "server/contract/layout/layouts/layout-name.ts";
import { overlap, type Box } from "server/contract/layout/box.ts";
import { captionBox, shapeBox } from "server/contract/layout/place-captions.ts";
import type { Picture, Places } from "server/contract/layout/picture.ts";
import { scene } from "server/contract/layout/scene.ts";
import { expect, test } from "vitest";
import { graph } from "../../../support/deal-graph.ts";

const labels: Readonly<Record<string, string>> = { eu: "Organization", lithium: "Mineral", graphite: "Mineral" };
const picture: Picture = {
  ...graph,
  nodes: graph.nodes.map((one) => ({
    ...one,
    labels: one.id.startsWith("company") ? one.labels : [labels[one.id] ?? "Country"],
  })),
};
const first = new Set(picture.nodes.slice(0, 3).map(({ id }) => id));
const few: Picture = {
  nodes: picture.nodes.filter(({ id }) => first.has(id)),
  relationships: picture.relationships.filter(({ source, target }) => first.has(source) && first.has(target)),
};
const days = new Map(picture.nodes.map(({ id }, place) => [id, `2025-${String((place % 5) + 1).padStart(2, "0")}-10`]));
days.delete(picture.nodes[0]?.id ?? "");

/** Shapes and captions as boxes. */
function boxes({ positions }: Places): readonly Box[] {
  const nodes = new Map(scene(picture).nodes.map((node) => [node.id, node]));
  return positions.flatMap(({ id, x, y, caption }) => {
    const node = nodes.get(id);
    if (node === undefined) return [];
    const shape = shapeBox(node, { x, y });
    return caption === "inside" ? [shape] : [shape, captionBox(node, { x, y }, caption)];
  });
}

const at = (places: Places, id: string) => places.positions.find((place) => place.id === id);

test.each(layoutNames)("arranged %s, everything has a place, in whole pixels, and the same one each time", (layout) => {
  // The organic layout tries much: a few shapes will do to see that it is taken.
  const part = layout === "organic" ? few : picture;
  const places = layOutAnew({ picture: part, layout, days });
  expect(places.positions.map(({ id }) => id).toSorted()).toEqual(part.nodes.map(({ id }) => id).toSorted());
  expect(places.lines).toHaveLength(part.relationships.length);
  expect(places.positions.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
  expect(layOutAnew({ picture: part, layout, days })).toEqual(places);
});

test.each(["layered", "label", "date", "circle"] as const)(
  "arranged %s, no shape and no caption covers another",
  (layout) => {
    const all = boxes(layOutAnew({ picture, layout, days }));
    const covered = all.flatMap((one, place) => all.slice(place + 1).filter((other) => overlap(one, other) > 0));
    expect(covered).toEqual([]);
  },
);

test("by date, what is earlier stands farther to the left, and what has no date before it all", () => {
  const places = layOutAnew({ picture, layout: "date", days });
  const x = (id: string) => at(places, id)?.x ?? 0;
  const [undated, ...dated] = picture.nodes.map(({ id }) => id);
  expect(dated.every((one) => x(undated ?? "") < x(one))).toBe(true);
  const before = dated.flatMap((one) =>
    dated.filter((other) => (days.get(one) ?? "") < (days.get(other) ?? "")).map((other) => [one, other] as const),
  );
  expect(before.length).toBeGreaterThan(20);
  expect(before.filter(([one, other]) => x(one) >= x(other))).toEqual([]);
});

test("by label, those of one label stand in columns of their own", () => {
  const places = layOutAnew({ picture, layout: "label", days });
  const columns = new Map<string, Set<number>>();
  for (const { id, labels } of picture.nodes) {
    const label = labels[0] ?? "";
    columns.set(label, (columns.get(label) ?? new Set()).add(at(places, id)?.x ?? 0));
  }
  const all = [...columns.values()].flatMap((column) => [...column]);
  expect(new Set(all).size).toBe(all.length);
});

test("shapes stay where somebody put them, and the same points give the same captions, bends and words", () => {
  const points = new Map(
    picture.nodes.map(({ id }, place) => [id, { x: (place % 6) * 190 - 400, y: Math.floor(place / 6) * 130 }]),
  );
  const places = layOutAt(picture, points);
  expect(new Map(places.positions.map(({ id, x, y }) => [id, { x, y }]))).toEqual(points);
  const shuffled = { nodes: picture.nodes.toReversed(), relationships: picture.relationships.toReversed() };
  expect(layOutAt(shuffled, points)).toEqual(places);
});
