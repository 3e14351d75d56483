import { selectNode } from "client/actions/select-node.ts";
import { drawn, selectionOf } from "client/exploration/selectors.ts";
import { createExplorerStore, type ExplorerStore } from "client/exploration/store.ts";
import { useAddress } from "client/pages/use-address.ts";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { navigate } from "wouter/use-browser-location";
import { node, relationship } from "../support/explored.ts";
import { serveGraph, type GraphServer } from "../support/graph-server.ts";

const supports = relationship("rwanda", "SUPPORTS", "m23");
const graph = { nodes: ["rwanda", "m23"].map((id) => node(id)), relationships: [supports] };

const { href } = window.location;
let server: GraphServer;
let store: ExplorerStore;
let root: Root;
beforeEach(() => {
  server = serveGraph(graph, { first: graph });
  store = createExplorerStore();
  root = createRoot(document.createElement("div"));
});
afterEach(() => {
  root.unmount();
  window.history.replaceState(null, "", href);
  vi.unstubAllGlobals();
});

function Follows(): null {
  useAddress(store);
  return null;
}

const at = () => `${window.location.pathname}${window.location.search}`;

test.each([
  ["/q/first?without=type.SUPPORTS", "/q/first"],
  ["/q/first", "/q/first?without=type.SUPPORTS"],
  ["/q/first?select=rwanda", "/q/first?select=m23"],
  ["/q/first?hidden=m23", "/q/first?select=m23"],
])(
  "an address that takes the place of one that is being asked is the one that is shown: %s, then %s",
  async (one, other) => {
    let go = () => {};
    server.until = new Promise((resolve) => {
      go = resolve;
    });
    window.history.replaceState(null, "", one);
    root.render(<Follows />);
    await vi.waitFor(() => expect(server.asked).toHaveLength(1));
    navigate(other);
    await vi.waitFor(() => expect(server.asked).toHaveLength(2));
    go();
    await vi.waitFor(() => expect(store.getState().opening.kind).toBe("open"));
    await new Promise((done) => setTimeout(done, 50));
    expect(at()).toBe(other);
    const { exploration } = store.getState();
    expect(drawn(exploration).relationships).toHaveLength(other.includes("without") ? 0 : 1);
    expect(selectionOf(exploration).kind).toBe(other.includes("select") ? "node" : "nothing");
  },
);

test("what is selected is written into the address", async () => {
  window.history.replaceState(null, "", "/q/first");
  root.render(<Follows />);
  await vi.waitFor(() => expect(store.getState().opening.kind).toBe("open"));
  selectNode(store, "m23");
  expect(at()).toBe("/q/first?select=m23");
});

test("an address that was written here is followed when somebody comes back to it from another", async () => {
  window.history.replaceState(null, "", "/q/first");
  root.render(<Follows />);
  await vi.waitFor(() => expect(store.getState().opening.kind).toBe("open"));
  selectNode(store, "m23");
  const selected = () => selectionOf(store.getState().exploration);
  navigate("/q/first?select=rwanda");
  await vi.waitFor(() => expect(selected()).toEqual({ kind: "node", id: "rwanda" }));
  window.history.back();
  await vi.waitFor(() => expect(selected()).toEqual({ kind: "node", id: "m23" }));
  selectNode(store, "rwanda");
  expect(at()).toBe("/q/first?select=rwanda");
  window.history.forward();
  await vi.waitFor(() => expect(selected()).toEqual({ kind: "node", id: "rwanda" }));
  selectNode(store, "m23");
  expect(at()).toBe("/q/first?select=m23");
});
