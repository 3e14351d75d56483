import { backToQuestion } from "client/actions/back-to-question.ts";
import { bringRelationship } from "client/actions/bring-relationship.ts";
import { chooseOnly } from "client/actions/choose-only.ts";
import { expandNode } from "client/actions/expand-node.ts";
import { followAddress } from "client/actions/follow-address.ts";
import { hide } from "client/actions/hide.ts";
import { openQuestion } from "client/actions/open-question.ts";
import { selectNode } from "client/actions/select-node.ts";
import type { Exploration } from "client/exploration/exploration.ts";
import { gathered, nodePlaceOf, selectionOf, stepsOf } from "client/exploration/selectors.ts";
import { createExplorerStore, type ExplorerStore } from "client/exploration/store.ts";
import { plainView, readView, writeView, type View } from "client/exploration/view.ts";
import { viewOf } from "client/exploration/view-of.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { answers, deal, far, graph } from "../../../support/deal-graph.ts";
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
const viewAt = (text: string): View => {
  const { pathname, search } = new URL(text, "http://lodeline.example");
  return readView(pathname, search) ?? plainView("none");
};

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
    const many = Array.from({ length: 400 }, (_, place) => `x-${place}`).join(",");
    await openQuestion(store, viewAt(`/q/deal?with=ukraine:${many}`));
    expect(store.getState().opening).toMatchObject({
      kind: "refused",
      message: expect.stringContaining("403 entities"),
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
