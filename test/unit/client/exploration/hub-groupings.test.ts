import { apply, changeTo } from "client/exploration/change.ts";
import { fromView } from "client/exploration/from-view.ts";
import { hubGroupings, hubsGrouped, mostApart } from "client/exploration/hub-groupings.ts";
import { shapesOf } from "client/exploration/shapes-of.ts";
import { plainView } from "client/exploration/view.ts";
import { viewOf } from "client/exploration/view-of.ts";
import { expect, test } from "vitest";
import { explored, node, relationship } from "../../../support/explored.ts";

/** A hub with so many minerals about it, and somebody who is joined to one of them too. */
function around(count: number) {
  const minerals = Array.from({ length: count }, (_, place) => node(`mineral-${place}`, { labels: ["Mineral"] }));
  return explored(
    [node("congo"), node("china"), ...minerals],
    [
      ...minerals.map(({ id }) => relationship("congo", "SUPPLIES", id)),
      relationship("china", "SEEKS", "mineral-0"),
      relationship("china", "OPPOSES", "congo"),
    ],
  );
}

test("an address that asks for hubs in groups draws the neighbours of a hub as one, but not who is joined to others too", () => {
  const exploration = around(mostApart + 1);
  const view = { ...plainView("who-asks"), groups: [hubsGrouped] };
  const { records, unknown } = fromView(exploration, view);
  expect(unknown).toEqual([]);
  const now = apply(exploration, changeTo("", exploration, records));
  const [group, ...others] = shapesOf(now).groups;
  expect(others).toEqual([]);
  expect(group?.members).toHaveLength(mostApart);
  expect(shapesOf(now).nodes.map(({ id }) => id)).toEqual(["congo", "china", "mineral-0"]);
  // From then on the address names the group itself, so that opening it is kept.
  expect(viewOf(now, view).groups).toEqual(["congo.Mineral"]);
});

test("where nobody has so many neighbours nothing is grouped unless somebody names the hub", () => {
  const exploration = around(mostApart - 1);
  expect(hubGroupings(exploration)).toEqual([]);
  expect(hubGroupings(exploration, "congo")).toEqual([{ kind: "label", of: "congo", label: "Mineral" }]);
});
