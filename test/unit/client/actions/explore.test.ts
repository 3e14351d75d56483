import { backToQuestion } from "client/actions/back-to-question.ts";
import { bringRelationship } from "client/actions/bring-relationship.ts";
import { chooseOnly } from "client/actions/choose-only.ts";
import { expandNode } from "client/actions/expand-node.ts";
import { followAddress } from "client/actions/follow-address.ts";
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
import { plainView, readView, writeView, type View } from "client/exploration/view.ts";
import { viewOf } from "client/exploration/view-of.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { node, relationship } from "../../../support/explored.ts";
import { serveGraph, type GraphServer } from "../../../support/graph-server.ts";

// Many pictures are tried; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const names = ["ukraine", "united-states", "russia", "eu", "lithium", "graphite", "china"];
const nodes = [
  ...names.map((id) => node(id)),
  ...Array.from({ length: 15 }, (_, place) => node(`company-${place}`, { labels: ["Organization"] })),
];
const deal = relationship("united-states", "NEGOTIATES", "ukraine");
const war = relationship("russia", "OPPOSES", "ukraine");
const aid = relationship("eu", "SUPPORTS", "ukraine");
const ore = relationship("ukraine", "SUPPLIES", "lithium");
const rival = relationship("russia", "OPPOSES", "eu");
const buys = relationship("united-states", "SEEKS", "lithium");
const far = relationship("china", "SUPPLIES", "graphite");
const talks = relationship("united-states", "NEGOTIATES", "russia");
const firms = nodes.slice(names.length).map(({ id }) => relationship("china", "CONTROLS", id));
const relationships = [deal, war, aid, ore, rival, buys, far, talks, ...firms].map((line) =>
  line.id === aid.id ? { ...line, claims: line.claims.map((claim) => ({ ...claim, source: "r-one" })) } : line,
);
const degree = (id: string) =>
  new Set(
    relationships.flatMap((line) => (line.source === id ? [line.target] : line.target === id ? [line.source] : [])),
  ).size;
const graph = { nodes: nodes.map((one) => ({ ...one, degree: degree(one.id) })), relationships };
const part = (ids: readonly string[], lines: readonly { readonly id: string }[]) => ({
  nodes: graph.nodes.filter(({ id }) => ids.includes(id)),
  relationships: relationships.filter(({ id }) => lines.some((line) => line.id === id)),
});
const answers = {
  deal: part(["ukraine", "united-states", "russia"], [deal]),
  far: part(["china", "graphite"], [far]),
};

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
const viewAt = (text: string): View => {
  const { pathname, search } = new URL(text, "http://lodeline.example");
  return readView(pathname, search) ?? plainView("none");
};
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

describe("an address with steps", () => {
  const walk = async () => {
    await expandNode(store, "ukraine");
    await bringRelationship(store, far.id);
    await expandNode(store, "russia");
    hide(store, { kind: "node", id: "graphite" });
    chooseOnly(store, "type", ["type.OPPOSES", "type.SUPPORTS"], "Only these");
    return exploration();
  };

  test("opens elsewhere as the same things at the same places", async () => {
    const here = await walk();
    const there = createExplorerStore();
    await openQuestion(there, viewAt(address()));
    expect(content(there.getState().exploration)).toEqual(content(here));
    expect(there.getState()).toMatchObject({ notice: undefined, trouble: undefined });
  });

  test("asks once for everything that was brought", async () => {
    await walk();
    server.asked.length = 0;
    await openQuestion(createExplorerStore(), viewAt(address()));
    expect(server.asked).toEqual(["Answer", "Subgraph"]);
  });

  test("drops what the data does not hold, and says it", async () => {
    const text =
      "/q/deal?with=ukraine:eu,atlantis;mu:lemuria;a.SEEKS.b.affirmed.holds&only=source.none,type.NOTHING&hidden=eu,nobody&select=nothing-here&without=nonsense";
    await openQuestion(store, viewAt(text));
    expect(stepsOf(exploration())).toEqual([{ kind: "expand", centre: "ukraine", brought: ["eu"] }]);
    expect(address()).toBe("/q/deal?with=ukraine:eu&hidden=eu");
    const said = store.getState().notice ?? "";
    for (const id of "atlantis mu source.none type.NOTHING nobody nothing-here nonsense".split(" "))
      expect(said).toContain(`“${id}”`);
    expect(said).toContain("a line “seeks” from “a” to “b”");
    expect(said).not.toContain("affirmed");
  });

  test("tells a line of the data that it does not draw by its sentence, and offers to show it", async () => {
    await openQuestion(store, viewAt(`/q/deal?select=${far.id}`));
    await vi.waitFor(() => expect(store.getState().trouble).toBeDefined());
    const { trouble, notice } = store.getState();
    expect(notice).toBe("Left out, because this picture does not hold it: “China supplies graphite”.");
    expect(trouble).toMatchObject({ text: notice, label: "Show it" });
    trouble?.again?.();
    await vi.waitFor(() => expect(selectionOf(exploration())).toEqual({ kind: "relationship", id: far.id }));
    expect(linesIn(exploration())).toContain(far.id);
  });

  test("says of what it hides or filters itself that it is there, and offers what can be shown", async () => {
    await openQuestion(store, viewAt(`/q/deal?select=${deal.id}&hidden=${deal.id}`));
    await vi.waitFor(() =>
      expect(store.getState().notice).toMatch(/^Not opened, because a filter or a hand left it out: “/),
    );
    store.getState().trouble?.again?.();
    await vi.waitFor(() => expect(selectionOf(exploration())).toEqual({ kind: "relationship", id: deal.id }));
    await openQuestion(store, viewAt(`/q/deal?select=${deal.id}&without=type.NEGOTIATES`));
    await vi.waitFor(() => expect(store.getState().trouble?.text).toMatch(/^Not opened/));
    expect(store.getState().trouble?.again).toBeUndefined();
  });

  test("names lines by their ends and entities by name; without a server it says what it knows", async () => {
    await openQuestion(store, viewAt("/q/far?hidden=ukraine,russia.SUPPLIES.lithium.affirmed.holds"));
    expect(store.getState().notice).toBe(
      "Left out, because this picture does not hold it: ukraine. " +
        "Left out, because the data does not hold it: a line “supplies” from Russia to lithium.",
    );
    server.away = true;
    followAddress(store, viewAt("/q/far?hidden=china.SEEKS.graphite.affirmed.holds"));
    await vi.waitFor(() =>
      expect(store.getState().notice).toBe(
        "Left out, because this picture does not hold it: a line “seeks” from china to graphite.",
      ),
    );
  });

  test("keeps its own selection, though the words that came first did not hold it", async () => {
    const there = createExplorerStore();
    await openQuestion(there, viewAt("/q/deal?with=ukraine:eu,lithium&select=eu"));
    expect(selectionOf(there.getState().exploration)).toEqual({ kind: "node", id: "eu" });
  });

  test("of more than one picture holds is refused in words", async () => {
    const many = Array.from({ length: 300 }, (_, place) => `x-${place}`).join(",");
    await openQuestion(store, viewAt(`/q/deal?with=ukraine:${many}`));
    expect(store.getState().opening).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("303 entities"),
    });
  });

  test("is not half opened without a server", async () => {
    const there = createExplorerStore();
    server.away = true;
    await openQuestion(there, viewAt("/q/deal?with=ukraine:eu,lithium"));
    expect(there.getState().opening).toMatchObject({ kind: "failed", why: "unreachable" });
    expect(there.getState().exploration.size).toBe(0);
  });
});

describe("back and forward", () => {
  test("to the question alone is called so as a step, and can be undone", async () => {
    store = createExplorerStore();
    await openQuestion(store, viewAt("/q/deal?with=ukraine:eu,lithium"));
    const before = content(exploration());
    expect(followAddress(store, viewAt("/q/deal"))).toBe(true);
    expect(store.getState().history.past.at(-1)?.label).toBe("Back to the question as it was asked");
    store.getState().actions.undo();
    expect(content(exploration())).toEqual(before);
  });

  test("take out and bring again without asking, with the selection and filter that stood there", async () => {
    selectNode(store, "russia");
    const [first, before] = [address(), exploration()];
    await expandNode(store, "ukraine");
    chooseOnly(store, "type", ["type.OPPOSES"], "Only opposes");
    const [second, after] = [address(), exploration()];
    server.asked.length = 0;
    expect(followAddress(store, viewAt(first))).toBe(true);
    expect(content(exploration())).toEqual(content(before));
    expect(followAddress(store, viewAt(second))).toBe(true);
    expect(content(exploration())).toEqual(content(after));
    expect(server.asked).toEqual([]);
  });

  test("bring again what a newer step took from the history", async () => {
    await expandNode(store, "ukraine");
    const second = address();
    followAddress(store, viewAt("/q/deal"));
    hide(store, { kind: "node", id: "russia" });
    expect(store.getState().history.future).toEqual([]);
    server.asked.length = 0;
    expect(followAddress(store, viewAt(second))).toBe(true);
    expect(address()).toBe(second);
    expect(nodesIn(exploration())).toContain("eu");
    expect(server.asked).toEqual([]);
  });

  test("ask only for what was never brought here, and keep what both have in common", async () => {
    await expandNode(store, "ukraine");
    const eu = nodePlaceOf(exploration(), "eu");
    const text = `/q/deal?with=ukraine:eu,lithium;${far.id}`;
    expect(followAddress(store, viewAt(text))).toBe(false);
    server.asked.length = 0;
    await openQuestion(store, viewAt(text));
    expect(server.asked).toEqual(["Subgraph"]);
    expect(address()).toBe(text);
    expect(nodePlaceOf(exploration(), "eu")).toEqual(eu);
    expect(store.getState().opening.kind).toBe("open");
  });

  test("keep the picture where what is missing cannot be asked", async () => {
    await expandNode(store, "ukraine");
    const before = exploration();
    server.away = true;
    await openQuestion(store, viewAt(`/q/deal?with=${far.id}`));
    expect(exploration()).toBe(before);
    expect(store.getState().opening.kind).toBe("open");
    expect(store.getState().trouble?.text).toContain("The server cannot be reached now.");
    server.away = false;
    await openQuestion(store, viewAt(`/q/deal?with=${far.id}`));
    expect(linesIn(exploration())).toEqual([deal.id, far.id].toSorted());
  });
});

describe("back to the question", () => {
  test("takes everything back that was changed, as one step that can be undone", async () => {
    const before = exploration();
    await expandNode(store, "ukraine");
    hide(store, { kind: "node", id: "russia" });
    selectNode(store, "eu");
    const after = exploration();
    backToQuestion(store);
    expect(content(new Map([...exploration()].filter(([key]) => key !== "selection")))).toEqual(content(before));
    expect(selectionOf(exploration())).toEqual({ kind: "nothing" });
    store.getState().actions.undo();
    expect(content(exploration())).toEqual(content(after));
  });

  test("works for what came with the address, too", async () => {
    const there = createExplorerStore();
    await openQuestion(there, viewAt(`/q/deal?with=ukraine:eu;${far.id}&only=type.OPPOSES`));
    backToQuestion(there);
    expect(content(there.getState().exploration)).toEqual(content(exploration()));
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
