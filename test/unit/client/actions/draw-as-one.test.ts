import { drawAsOne } from "client/actions/draw-as-one.ts";
import { groupByKind } from "client/actions/group-or-open.ts";
import { openGroups } from "client/actions/open-groups.ts";
import { fromView } from "client/exploration/from-view.ts";
import { apply, changeTo } from "client/exploration/change.ts";
import { drawn, selectionOf } from "client/exploration/selectors.ts";
import { shapesOf } from "client/exploration/shapes-of.ts";
import { shownAs } from "client/exploration/shown-as.ts";
import { createExplorerStore, type ExplorerStore } from "client/exploration/store.ts";
import { strongShapes } from "client/exploration/strong-shapes.ts";
import { plainView, readView, writeView } from "client/exploration/view.ts";
import { viewOf } from "client/exploration/view-of.ts";
import { beforeEach, expect, test } from "vitest";
import { explored, node, relationship } from "../../../support/explored.ts";

const nodes = [
  node("china", { caption: "China" }),
  node("chile"),
  ...["copper", "cobalt", "gold"].map((id) => node(id, { labels: ["Mineral"] })),
  ...["smith", "jones"].map((id) => node(id, { labels: ["Person"], belongsTo: ["china"] })),
];
const lines = [
  ...["copper", "cobalt", "gold"].map((id) => relationship("china", "SUPPLIES", id)),
  ...["smith", "jones"].map((id) => relationship(id, "SERVES", "china")),
  relationship("smith", "ASSESSES", "chile"),
  relationship("jones", "ASSESSES", "china"),
];
const begun = explored(nodes, lines);
let store: ExplorerStore;
beforeEach(() => {
  store = createExplorerStore();
  store.getState().actions.begin(plainView("who-asks"), begun);
});
const now = () => store.getState().exploration;
const groups = () => shapesOf(now()).groups.map(({ id }) => id);
const content = () => new Map([...now()].filter(([key]) => key !== "selection"));
const minerals = { kind: "label", of: "china", label: "Mineral" } as const;

test("grouping and opening again leaves everything as it was; each is one step that can be undone and redone", () => {
  const before = content();
  const shapes = shapesOf(now());
  drawAsOne(store, [minerals]);
  expect(groups()).toEqual(["group/china.Mineral"]);
  expect(drawn(now())).toBe(drawn(begun));
  openGroups(store, "group/china.Mineral");
  expect(content()).toEqual(before);
  expect(shapesOf(now())).toEqual(shapes);
  expect(store.getState().history.past.map(({ label }) => label)).toEqual([
    "Draw as one: China: 3 more minerals",
    "Open China: 3 more minerals",
  ]);
  store.getState().actions.undo();
  expect(groups()).toEqual(["group/china.Mineral"]);
  store.getState().actions.undo();
  expect(content()).toEqual(before);
  store.getState().actions.redo();
  expect(groups()).toEqual(["group/china.Mineral"]);
});

test("a group is selected once it is made, and what it was made of once it is opened", () => {
  drawAsOne(store, [minerals]);
  expect(selectionOf(now())).toEqual({ kind: "group", id: "group/china.Mineral" });
  openGroups(store, "group/china.Mineral");
  expect(selectionOf(now())).toEqual({ kind: "node", id: "china" });
});

test("all kinds are grouped in one step, and all groups are opened in one", () => {
  drawAsOne(store, [{ kind: "side", of: "china" }]);
  openGroups(store);
  groupByKind(store, "china");
  expect(groups()).toEqual(["group/china.Mineral"]);
  openGroups(store);
  expect(groups()).toEqual([]);
  expect(store.getState().history.past).toHaveLength(4);
});

test("where there is nothing to group nothing changes, and that is said", () => {
  groupByKind(store, "chile");
  expect(store.getState().history.past).toEqual([]);
  expect(store.getState().notice).toContain("nothing to group");
});

test("what is folded is shown as the group or the line that stands for it, which stays strong when it is opened", () => {
  drawAsOne(store, [minerals]);
  expect(shownAs(now(), { kind: "node", id: "gold" })).toEqual({ kind: "group", id: "group/china.Mineral" });
  const line = { kind: "relationship", id: lines[0]?.id ?? "" } as const;
  expect(shownAs(now(), line)).toEqual({ kind: "bundle", id: "china~group/china.Mineral" });
  expect(shownAs(now(), { kind: "node", id: "chile" })).toEqual({ kind: "node", id: "chile" });
  store.getState().actions.select(line, "Select");
  expect(selectionOf(now())).toEqual(line);
  expect(strongShapes(now())).toEqual(new Set(["china~group/china.Mineral", "china", "group/china.Mineral"]));
});

test("the address says what is drawn as one, and brings it back; what no group can be made of is told", () => {
  drawAsOne(store, [minerals, { kind: "side", of: "china" }]);
  const address = writeView(viewOf(now(), plainView("who-asks")));
  expect(address).toBe("/q/who-asks?groups=china,china.Mineral");
  const [path = "", search = ""] = address.split("?");
  const view = readView(path, search) ?? plainView("who-asks");
  const again = fromView(begun, view);
  expect(again.unknown).toEqual([]);
  expect(shapesOf(apply(begun, changeTo("", begun, again.records)))).toEqual(shapesOf(now()));
  const lost = fromView(now(), { ...view, groups: ["china.Goal", "nobody.Mineral"] });
  expect(lost.unknown).toEqual(["groups=china.Goal", "groups=nobody.Mineral"]);
  expect(shapesOf(apply(now(), changeTo("", now(), lost.records))).groups).toEqual([]);
});

test("a group that a filter empties is let go, and a hidden member is in none", () => {
  drawAsOne(store, [minerals]);
  const { actions } = store.getState();
  actions.commit(changeTo("Hide gold", now(), new Map([["hidden", { kind: "hidden", ids: new Set(["gold"]) }]])));
  expect(shapesOf(now()).groups.map(({ members }) => members.map(({ id }) => id))).toEqual([["copper", "cobalt"]]);
  actions.commit(
    changeTo(
      "Leave out",
      now(),
      new Map([["filter", { kind: "filter", without: new Set(["type.SUPPLIES"]), only: new Set() }]]),
    ),
  );
  expect(groups()).toEqual([]);
  expect(selectionOf(now())).toEqual({ kind: "nothing" });
  actions.undo();
  expect(groups()).toEqual(["group/china.Mineral"]);
});
