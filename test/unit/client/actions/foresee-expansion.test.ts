import { expandNode } from "client/actions/expand-node.ts";
import { foreseeExpansion } from "client/actions/foresee-expansion.ts";
import { openQuestion } from "client/actions/open-question.ts";
import { gathered, nodePlaceOf } from "client/exploration/selectors.ts";
import { createExplorerStore, type ExplorerStore } from "client/exploration/store.ts";
import { plainView } from "client/exploration/view.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { node, relationship } from "../../../support/explored.ts";
import { serveGraph, type GraphServer } from "../../../support/graph-server.ts";

const lines = ["b", "c", "d"].map((id) => relationship("a", "SUPPORTS", id));
const graph = { nodes: ["a", "b", "c", "d"].map((id) => node(id, { degree: 3 })), relationships: lines };
const first = { nodes: graph.nodes.filter(({ id }) => "ab".includes(id)), relationships: lines.slice(0, 1) };

let store: ExplorerStore;
let server: GraphServer;
beforeEach(async () => {
  server = serveGraph(graph, { row: first });
  store = createExplorerStore();
  await openQuestion(store, plainView("row"));
  // Whom the sources' names are asked of once.
  await expandNode(store, "a", ["d"]);
  store.getState().actions.undo();
  server.asked.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const drawn = () => gathered(store.getState().exploration).nodes.map(({ id }) => id);
const placed = (from: ExplorerStore, id: string) => nodePlaceOf(from.getState().exploration, id);

test("what is foreseen is asked for once, and is not there before it is pressed", async () => {
  foreseeExpansion(store, "a", ["c", "d"]);
  foreseeExpansion(store, "a", ["c", "d"]);
  await vi.waitFor(() => expect(server.asked).toEqual(["Subgraph"]));
  expect(drawn()).toEqual(["a", "b"]);
  expect(store.getState().history.past).toHaveLength(0);
  await expandNode(store, "a", ["c", "d"]);
  expect(drawn()).toEqual(["a", "b", "c", "d"]);
  expect(server.asked).toEqual(["Subgraph"]);
  expect(store.getState().history.past).toHaveLength(1);
});

test("it comes to the same places as what was not foreseen", async () => {
  foreseeExpansion(store, "a", ["c", "d"]);
  await expandNode(store, "a", ["c", "d"]);
  const foreseen = ["c", "d"].map((id) => placed(store, id));
  store.getState().actions.undo();
  await expandNode(store, "a", ["c", "d"]);
  expect(["c", "d"].map((id) => placed(store, id))).toEqual(foreseen);
});

test("pressed before it is there, it is waited for and not asked for again", async () => {
  let go = () => {};
  server.until = new Promise((resolve) => (go = resolve));
  foreseeExpansion(store, "a", ["c"]);
  const expanding = expandNode(store, "a", ["c"]);
  await vi.waitFor(() => expect(server.asked).toHaveLength(1));
  go();
  await expanding;
  expect(drawn()).toEqual(["a", "b", "c"]);
  expect(server.asked).toEqual(["Subgraph"]);
});

test("other neighbours than those foreseen are asked for, and they alone come", async () => {
  foreseeExpansion(store, "a", ["c", "d"]);
  await expandNode(store, "a", ["d"]);
  expect(drawn()).toEqual(["a", "b", "d"]);
  expect(server.asked).toEqual(["Subgraph", "Subgraph"]);
});

test("what was foreseen for another picture is not taken", async () => {
  foreseeExpansion(store, "a", ["c"]);
  await vi.waitFor(() => expect(server.asked).toEqual(["Subgraph"]));
  await expandNode(store, "a", ["d"]);
  await expandNode(store, "a", ["c"]);
  expect(drawn()).toEqual(["a", "b", "d", "c"]);
  expect(server.asked).toEqual(["Subgraph", "Subgraph", "Subgraph"]);
});

test("where foreseeing failed, pressing asks again, and says why only where that fails, too", async () => {
  server.away = true;
  foreseeExpansion(store, "a", ["c"]);
  await vi.waitFor(() => expect(server.asked).toEqual(["Subgraph"]));
  expect(store.getState().trouble).toBeUndefined();
  server.away = false;
  await expandNode(store, "a", ["c"]);
  expect(drawn()).toEqual(["a", "b", "c"]);
});

test("where the layout of what was foreseen broke off, it is laid out anew", async () => {
  server.layoutFails = true;
  foreseeExpansion(store, "a", ["c"]);
  await vi.waitFor(() => expect(server.asked).toEqual(["Subgraph"]));
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  server.layoutFails = false;
  await expandNode(store, "a", ["c"]);
  expect(drawn()).toEqual(["a", "b", "c"]);
});
