import { bringRelationship } from "client/actions/bring-relationship.ts";
import { chooseOnly } from "client/actions/choose-only.ts";
import { expandNode } from "client/actions/expand-node.ts";
import { hide } from "client/actions/hide.ts";
import { openQuestion } from "client/actions/open-question.ts";
import { selectNode } from "client/actions/select-node.ts";
import { gathered, onlyOf, hiddenOf, selectionOf, sourcesOf, stepsOf } from "client/exploration/selectors.ts";
import { standing } from "client/exploration/standing.ts";
import { createExplorerStore, type ExplorerStore } from "client/exploration/store.ts";
import { plainView, readView, type View } from "client/exploration/view.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { node, relationship } from "../../../support/explored.ts";
import { serveGraph, type GraphServer } from "../../../support/graph-server.ts";

// a – b – c – d – e in a row; the question draws a alone with f.
const chain = [
  relationship("a", "SUPPORTS", "f"),
  relationship("a", "SUPPORTS", "b"),
  relationship("b", "SUPPORTS", "c"),
  relationship("c", "SUPPORTS", "d"),
  relationship("d", "SUPPORTS", "e"),
];
const graph = { nodes: ["a", "b", "c", "d", "e", "f"].map((id) => node(id, { degree: 2 })), relationships: chain };
const first = { nodes: graph.nodes.filter(({ id }) => "af".includes(id)), relationships: chain.slice(0, 1) };

let store: ExplorerStore = createExplorerStore();
let server: GraphServer;
beforeEach(async () => {
  server = serveGraph(graph, { row: first, other: first });
  store = createExplorerStore();
  await openQuestion(store, plainView("row"));
  server.asked.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const exploration = () => store.getState().exploration;
const nodesIn = () =>
  gathered(exploration())
    .nodes.map(({ id }) => id)
    .toSorted();
const viewAt = (text: string): View => {
  const { pathname, search } = new URL(text, "http://lodeline.example");
  return readView(pathname, search) ?? plainView("none");
};

/** Lets the server wait with its answers until the function that this gives is called. */
function hold(): () => void {
  let go = () => {};
  server.until = new Promise((resolve) => {
    go = resolve;
  });
  return go;
}

describe("undoing while something is still coming", () => {
  beforeEach(async () => {
    await expandNode(store, "a");
    await expandNode(store, "b");
    server.asked.length = 0;
  });

  test("ends the expansion of what was taken back, and leaves the step to be redone", async () => {
    const go = hold();
    const expanding = expandNode(store, "c");
    await vi.waitFor(() => expect(server.asked).toHaveLength(1));
    store.getState().actions.undo();
    go();
    await expanding;
    expect(nodesIn()).toEqual(["a", "b", "f"]);
    expect(store.getState().history.future).toHaveLength(1);
    expect(store.getState().bringing.size).toBe(0);
  });

  test("ends it also where it was still waiting for its turn", async () => {
    const go = hold();
    const expanding = [expandNode(store, "a"), expandNode(store, "c")];
    await vi.waitFor(() => expect(server.asked).toHaveLength(1));
    store.getState().actions.undo();
    go();
    await Promise.all(expanding);
    expect(nodesIn()).toEqual(["a", "b", "f"]);
    expect(store.getState().history.future).toHaveLength(1);
  });

  test("ends the line that was to come from it", async () => {
    const go = hold();
    const bringing = bringRelationship(store, "c.SUPPORTS.d.affirmed.holds");
    await vi.waitFor(() => expect(server.asked).toHaveLength(1));
    store.getState().actions.undo();
    go();
    await bringing;
    expect(nodesIn()).toEqual(["a", "b", "f"]);
    expect(store.getState().history.future).toHaveLength(1);
  });

  test("closes the choice of neighbours of what was taken back", () => {
    store.getState().actions.openChooser("c");
    store.getState().actions.undo();
    expect(store.getState().expanding).toBeUndefined();
  });
});

describe("while the steps of an address are asked", () => {
  test("what is filtered, hidden and selected stays so, and what the address asks for besides comes", async () => {
    const go = hold();
    const opening = openQuestion(store, viewAt("/q/row?with=a:b&only=type.SUPPORTS&hidden=f"));
    await vi.waitFor(() => expect(server.asked).toHaveLength(1));
    chooseOnly(store, "source", ["source.000"], "Only 000");
    selectNode(store, "a");
    go();
    await opening;
    expect(nodesIn()).toEqual(["a", "b", "f"]);
    expect([...onlyOf(exploration())]).toEqual(["source.000"]);
    expect([...hiddenOf(exploration())]).toEqual(["f"]);
    expect(selectionOf(exploration())).toEqual({ kind: "node", id: "a" });
  });

  test("what a person hid stays hidden, though the address names other things", async () => {
    const go = hold();
    const opening = openQuestion(store, viewAt("/q/row?with=a:b&hidden=b"));
    await vi.waitFor(() => expect(server.asked).toHaveLength(1));
    hide(store, { kind: "node", id: "f" });
    go();
    await opening;
    expect([...hiddenOf(exploration())]).toEqual(["f"]);
  });
});

describe("steps of an address that cannot be taken", () => {
  test("leave the picture and say the true reason; they can be tried again", async () => {
    const before = exploration();
    server.layoutFails = true;
    await openQuestion(store, viewAt("/q/row?with=a:b"));
    expect(exploration()).toBe(before);
    expect(store.getState().opening).toEqual({ kind: "open", view: plainView("row") });
    expect(standing(store.getState())?.placed).toBe(true);
    expect(store.getState().trouble?.text).toContain("The new places could not be worked out.");
    server.layoutFails = false;
    store.getState().trouble?.again?.();
    await vi.waitFor(() => expect(nodesIn()).toEqual(["a", "b", "f"]));
    expect(store.getState().trouble).toBeUndefined();
  });

  test("leave the picture where too much is asked at once", async () => {
    server.busy = true;
    await openQuestion(store, viewAt("/q/row?with=a:b"));
    expect(standing(store.getState())?.placed).toBe(true);
    expect(store.getState().trouble?.text).toContain("Too many requests at once");
  });

  test("are not said to have failed on our side where a question is opened with them", async () => {
    server.layoutFails = true;
    await openQuestion(store, viewAt("/q/other?with=a:b"));
    expect(store.getState().opening).toMatchObject({ kind: "failed", why: "layout" });
  });
});

test("a step that is taken while another question is asked does not come to that one", async () => {
  const answered = hold();
  const opening = openQuestion(store, plainView("other"));
  await vi.waitFor(() => expect(server.asked).toHaveLength(1));
  const brought = hold();
  const expanding = expandNode(store, "a");
  await vi.waitFor(() => expect(server.asked).toHaveLength(2));
  answered();
  await opening;
  brought();
  await expanding;
  expect(nodesIn()).toEqual(["a", "f"]);
  expect(store.getState().bringing.size).toBe(0);
});

test("what could not be done to one picture is not offered again with the next", async () => {
  server.away = true;
  await expandNode(store, "a");
  expect(store.getState().trouble).toBeDefined();
  hold();
  void openQuestion(store, plainView("other"));
  expect(store.getState().trouble).toBeUndefined();
});

describe("the connection", () => {
  test("is up again as soon as a step succeeds", async () => {
    server.away = true;
    await expandNode(store, "a");
    expect(store.getState().connection.kind).toBe("down");
    server.away = false;
    await expandNode(store, "a");
    expect(store.getState().connection.kind).toBe("up");
  });

  test("is up again where the server answered, though the places failed", async () => {
    server.away = true;
    await expandNode(store, "a");
    server.away = false;
    server.layoutFails = true;
    await expandNode(store, "a");
    expect(store.getState().connection.kind).toBe("up");
  });
});

describe("names of sources", () => {
  const namesIn = () => sourcesOf(exploration()).map(({ id }) => id);

  test("are there with each of two steps, though the first of them finds one that is new", async () => {
    // Whatever is known from before is known as of now.
    await expandNode(store, "a");
    const other = createExplorerStore();
    await openQuestion(other, plainView("other"));
    server.relabel("b.SUPPORTS.c.affirmed.holds", "r-new");
    const go = hold();
    const both = [expandNode(store, "b"), expandNode(other, "a")];
    await vi.waitFor(() => expect(server.asked).toHaveLength(4));
    go();
    await Promise.all(both);
    expect(namesIn()).toContain("r-new");
    expect(sourcesOf(other.getState().exploration).map(({ id }) => id)).toEqual(["000"]);
  });
});

describe("what is done to the picture is said", () => {
  const said = () => store.getState().notice;

  test("filters, what is hidden, undo, redo and the way back, each with what is drawn then", async () => {
    await expandNode(store, "a");
    hide(store, { kind: "node", id: "b" });
    expect(said()).toBe("Hide b: 1 of 2 lines drawn.");
    store.getState().actions.undo();
    expect(said()).toBe("Undone: Hide b: all 2 lines drawn.");
    store.getState().actions.redo();
    expect(said()).toBe("Redone: Hide b: 1 of 2 lines drawn.");
    const { backToQuestion } = await import("client/actions/back-to-question.ts");
    backToQuestion(store);
    expect(said()).toBe("Back to the question as it was asked: the one line is drawn.");
    await openQuestion(store, viewAt("/q/row?with=a:b&hidden=b"));
    expect(said()).toBe("Follow the address: 1 of 2 lines drawn.");
  });

  test("nothing is said where nothing was to undo", () => {
    store.getState().actions.undo();
    expect(said()).toBeUndefined();
    expect(stepsOf(exploration())).toEqual([]);
  });
});
