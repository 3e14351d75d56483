import { entityRows } from "client/exploration/entity-rows.ts";
import { drawn } from "client/exploration/selectors.ts";
import { rowIds, rowsOf, thingAt } from "client/panels/list/row-ids.ts";
import { expect, test } from "vitest";
import { explored, node, relationship } from "../../../../support/explored.ts";

const line = relationship("rwanda", "SUPPORTS", "m23");
const graph = drawn(explored([node("rwanda"), node("m23")], [line]));

test("each row tells what stands in it", () => {
  const rows = rowIds(entityRows(graph), new Set(["rwanda"]));
  expect(rows).toEqual(["m23", "rwanda", `rwanda/${line.id}`]);
  expect(rows.map(thingAt)).toEqual([
    { kind: "node", id: "m23" },
    { kind: "node", id: "rwanda" },
    { kind: "relationship", id: line.id },
  ]);
});

test("a selected line stands in the rows of both its ends, an entity in one, what is not drawn in none", () => {
  expect(rowsOf(graph, { kind: "relationship", id: line.id })).toEqual([
    { id: `rwanda/${line.id}`, within: "rwanda" },
    { id: `m23/${line.id}`, within: "m23" },
  ]);
  expect(rowsOf(graph, { kind: "node", id: "m23" })).toEqual([{ id: "m23", within: undefined }]);
  expect(rowsOf(graph, { kind: "relationship", id: "gone" })).toEqual([]);
  expect(rowsOf(graph, { kind: "nothing" })).toEqual([]);
});
