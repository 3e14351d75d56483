import { bringRelationship } from "client/actions/bring-relationship.ts";
import { chooseOnly } from "client/actions/choose-only.ts";
import { expandNode } from "client/actions/expand-node.ts";
import { hide } from "client/actions/hide.ts";
import { openQuestion } from "client/actions/open-question.ts";
import { selectNode } from "client/actions/select-node.ts";
import { showHidden } from "client/actions/show-hidden.ts";
import type { Exploration } from "client/exploration/exploration.ts";
import {
  drawn,
  gathered,
  nodePlaceOf,
  selectionOf,
  sourcesOf,
  stepsOf,
  undrawnNeighbours,
} from "client/exploration/selectors.ts";
import { createExplorerStore, type ExplorerStore } from "client/exploration/store.ts";
import { plainView, writeView } from "client/exploration/view.ts";
import { viewOf } from "client/exploration/view-of.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { aid, answers, buys, deal, graph, ore, rival, talks, war } from "../../../support/deal-graph.ts";
import { serveGraph, type GraphServer } from "../../../support/graph-server.ts";

// Many pictures are tried; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

let store: ExplorerStore = createExplorerStore();
let server: GraphServer;
beforeEach(async () => {
  server = serveGraph(graph, answers);
  store = createExplorerStore();
  await openQuestion(store, plainView("deal"));
  server.asked.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const exploration = () => store.getState().exploration;
const linesIn = (of: Exploration) =>
  gathered(of)
    .relationships.map(({ id }) => id)
    .toSorted();
const nodesIn = (of: Exploration) =>
  gathered(of)
    .nodes.map(({ id }) => id)
    .toSorted();
const content = (of: Exploration) => [...of].toSorted(([one], [other]) => (one < other ? -1 : 1));
const address = () => writeView(viewOf(exploration(), plainView("deal")));
const step = (id: string) => [...store.getState().history.past].find(({ label }) => label.includes(id));

describe("expanding", () => {
  test("brings the neighbours with their lines to all that is there, in one request and one step", async () => {
    await expandNode(store, "ukraine");
    expect(server.asked).toEqual(["Neighbourhood"]);
    expect(nodesIn(exploration())).toEqual(["eu", "lithium", "russia", "ukraine", "united-states"]);
    // Not the talks: both their ends were there, and neither is expanded.
    expect(linesIn(exploration())).toEqual([aid, buys, deal, ore, rival, war].map(({ id }) => id).toSorted());
    expect(store.getState().history.past.map(({ label }) => label)).toEqual(["Expand ukraine: 2 entities and 5 lines"]);
    expect(store.getState().notice).toBe("ukraine expanded: 2 entities and 5 lines came.");
    expect(stepsOf(exploration())).toEqual([{ kind: "expand", centre: "ukraine", brought: ["eu", "lithium"] }]);
  });

  test("leaves everything where it stood, and is taken back as a whole", async () => {
    const before = exploration();
    await expandNode(store, "ukraine");
    for (const { id } of gathered(before).nodes)
      expect(nodePlaceOf(exploration(), id)).toEqual(nodePlaceOf(before, id));
    const after = exploration();
    store.getState().actions.undo();
    expect(content(exploration())).toEqual(content(before));
    store.getState().actions.redo();
    expect(content(exploration())).toEqual(content(after));
  });

  test("knows the sources of what came by name", async () => {
    expect(sourcesOf(exploration())).toEqual([]);
    await expandNode(store, "ukraine");
    expect(sourcesOf(exploration()).map(({ publisher }) => publisher)).toEqual([
      "Publisher of 000",
      "Publisher of r-one",
    ]);
  });

  test("counts what it could still bring", async () => {
    expect(undrawnNeighbours(exploration(), "ukraine")).toBe(3);
    await expandNode(store, "ukraine");
    expect(undrawnNeighbours(exploration(), "ukraine")).toBe(0);
    expect(undrawnNeighbours(exploration(), "russia")).toBe(1);
  });

  test("brings the missing lines where no neighbour is left, then says that all is there", async () => {
    await expandNode(store, "ukraine");
    await expandNode(store, "russia");
    expect(linesIn(exploration())).toContain(talks.id);
    expect(stepsOf(exploration()).at(-1)).toEqual({ kind: "expand", centre: "russia", brought: [] });
    expect(store.getState().history.past.at(-1)?.label).toBe("Expand russia: 1 line");
    const before = exploration();
    await expandNode(store, "russia");
    expect(exploration()).toBe(before);
    expect(store.getState().notice).toBe("All neighbours of russia are in the picture, and the lines between them.");
  });

  test("says what comes but is left out by the filter", async () => {
    chooseOnly(store, "source", ["source.000"], "Only 000");
    await expandNode(store, "ukraine");
    expect(store.getState().notice).toBe(
      "ukraine expanded: 2 entities and 5 lines came. 1 line of these is left out by the filter.",
    );
    expect(drawn(exploration()).relationships.map(({ id }) => id)).not.toContain(aid.id);
  });

  test("two at once take turns: the second begins with what the first has brought", async () => {
    await Promise.all([expandNode(store, "ukraine"), expandNode(store, "russia"), expandNode(store, "ukraine")]);
    expect(stepsOf(exploration())).toEqual([
      { kind: "expand", centre: "ukraine", brought: ["eu", "lithium"] },
      { kind: "expand", centre: "russia", brought: [] },
    ]);
    expect(server.asked).toEqual(["Neighbourhood", "Neighbourhood"]);
    expect(store.getState().bringing.size).toBe(0);
  });

  test("asks whom to bring where there are many, and brings those that were chosen", async () => {
    await openQuestion(store, plainView("far"));
    await expandNode(store, "china");
    expect(store.getState().expanding).toEqual({ id: "china" });
    expect(nodesIn(exploration())).toEqual(["china", "graphite"]);
    await expandNode(store, "china", ["company-3", "company-5"]);
    expect(store.getState().expanding).toBeUndefined();
    expect(nodesIn(exploration())).toEqual(["china", "company-3", "company-5", "graphite"]);
  });

  test("is dropped when another question overtakes it", async () => {
    const expanding = expandNode(store, "ukraine");
    await openQuestion(store, plainView("far"));
    await expanding;
    expect(nodesIn(exploration())).toEqual(["china", "graphite"]);
    expect(store.getState()).toMatchObject({ trouble: undefined, notice: undefined });
    expect(store.getState().bringing.size).toBe(0);
  });

  test("keeps what was selected or filtered while it was on its way", async () => {
    const expanding = expandNode(store, "ukraine");
    selectNode(store, "united-states");
    await expanding;
    expect(selectionOf(exploration())).toEqual({ kind: "node", id: "united-states" });
    expect(nodesIn(exploration())).toContain("eu");
  });

  test("is asked again where a step was taken back meanwhile", async () => {
    await expandNode(store, "ukraine");
    let go = () => {};
    server.until = new Promise((resolve) => {
      go = resolve;
    });
    const expanding = expandNode(store, "russia");
    await vi.waitFor(() => expect(server.asked).toHaveLength(2));
    store.getState().actions.undo();
    go();
    await expanding;
    expect(stepsOf(exploration())).toEqual([{ kind: "expand", centre: "russia", brought: ["eu"] }]);
  });

  test("loses nothing without a server, says so, and can be tried again", async () => {
    server.away = true;
    const before = exploration();
    await expandNode(store, "ukraine");
    expect(exploration()).toBe(before);
    expect(store.getState().connection.kind).toBe("down");
    expect(store.getState().trouble?.text).toMatch(
      /^ukraine could not be expanded\. The server cannot be reached now\./,
    );
    server.away = false;
    store.getState().trouble?.again?.();
    await vi.waitFor(() => expect(nodesIn(exploration())).toContain("eu"));
    expect(store.getState().trouble).toBeUndefined();
  });

  test("loses nothing where places cannot be worked out", async () => {
    server.layoutFails = true;
    const before = exploration();
    await expandNode(store, "ukraine");
    expect(exploration()).toBe(before);
    expect(store.getState().trouble?.text).toContain("The new places could not be worked out.");
  });
});

describe("bringing a line", () => {
  test("selects it, and brings it and the ends it lacks first", async () => {
    await bringRelationship(store, deal.id);
    expect(server.asked).toEqual([]);
    expect(selectionOf(exploration())).toEqual({ kind: "relationship", id: deal.id });
    await bringRelationship(store, rival.id);
    expect(server.asked).toEqual(["Subgraph"]);
    expect(nodesIn(exploration())).toEqual(["eu", "russia", "ukraine", "united-states"]);
    expect(linesIn(exploration())).toEqual([deal.id, rival.id].toSorted());
    expect(selectionOf(exploration())).toEqual({ kind: "relationship", id: rival.id });
    expect(step("eu")?.label).toBe("Bring the line from russia to eu");
    store.getState().actions.undo();
    expect(selectionOf(exploration())).toEqual({ kind: "relationship", id: deal.id });
  });

  test("puts back what was hidden of it, and says where the filter leaves it out", async () => {
    hide(store, { kind: "node", id: "united-states" });
    expect(drawn(exploration()).relationships).toEqual([]);
    await bringRelationship(store, deal.id);
    expect(drawn(exploration()).relationships.map(({ id }) => id)).toEqual([deal.id]);
    chooseOnly(store, "source", ["source.000"], "Only 000");
    await bringRelationship(store, aid.id);
    expect(linesIn(exploration())).toContain(aid.id);
    expect(selectionOf(exploration())).toEqual({ kind: "relationship", id: deal.id });
    expect(store.getState().trouble?.text).toBe(
      "The filter leaves out the line from eu to ukraine. Without a filter it is drawn.",
    );
  });

  test("that is not in the data is said", async () => {
    await bringRelationship(store, "ukraine.SEEKS.peace.affirmed.holds");
    expect(store.getState().trouble?.text).toBe("“ukraine.SEEKS.peace.affirmed.holds” is not in the data any more.");
    expect(stepsOf(exploration())).toEqual([]);
  });
});
test("hiding takes a selected thing out of the selection, showing puts everything back", () => {
  selectNode(store, "ukraine");
  hide(store, { kind: "node", id: "ukraine" });
  expect(selectionOf(exploration())).toEqual({ kind: "nothing" });
  expect(store.getState().history.past.at(-1)?.label).toBe("Hide ukraine");
  expect(address()).toBe("/q/deal?hidden=ukraine");
  hide(store, { kind: "node", id: "nobody" });
  expect(address()).toBe("/q/deal?hidden=ukraine");
  showHidden(store);
  expect(address()).toBe("/q/deal");
  store.getState().actions.undo();
  expect(address()).toBe("/q/deal?hidden=ukraine");
});
