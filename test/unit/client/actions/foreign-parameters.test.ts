import { openQuestion } from "client/actions/open-question.ts";
import { stepsOf } from "client/exploration/selectors.ts";
import { standing } from "client/exploration/standing.ts";
import { createExplorerStore, type ExplorerStore } from "client/exploration/store.ts";
import { plainView, readView, writeView } from "client/exploration/view.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { node, relationship } from "../../../support/explored.ts";
import { serveGraph, type GraphServer } from "../../../support/graph-server.ts";

const lines = [relationship("a", "SUPPORTS", "f"), relationship("a", "SUPPORTS", "b")];
const graph = { nodes: ["a", "b", "f"].map((id) => node(id, { degree: 2 })), relationships: lines };
const first = { nodes: graph.nodes.filter(({ id }) => "af".includes(id)), relationships: lines.slice(0, 1) };

let store: ExplorerStore = createExplorerStore();
let server: GraphServer;
beforeEach(() => {
  server = serveGraph(graph, { row: first });
  server.takes = ["kept"];
  store = createExplorerStore();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const viewAt = (search: string) => readView("/q/row", search) ?? plainView("none");

test("what the question does not take is left out and said; the rest of the address holds", async () => {
  await openQuestion(store, viewAt("?kept=1&from=mail&page=2&with=a:b"));
  expect(standing(store.getState())?.placed).toBe(true);
  expect(store.getState().opening).toEqual({ kind: "open", view: viewAt("?kept=1&with=a:b") });
  expect(stepsOf(store.getState().exploration)).toHaveLength(1);
  expect(store.getState().trouble?.text).toBe("Left out, because the question does not take it: “from”; “page”.");
  expect(server.asked.filter((asked) => asked === "Answer")).toHaveLength(2);
});

test("it is said beside what else of the address was left out", async () => {
  await openQuestion(store, viewAt("?from=mail&select=nobody"));
  expect(store.getState().trouble?.text).toMatch(
    /“nobody”.* Left out, because the question does not take it: “from”\.$/,
  );
});

test("where the question is open already, nothing of it is asked again but whether it takes the name", async () => {
  await openQuestion(store, plainView("row"));
  server.asked.length = 0;
  await openQuestion(store, viewAt("?from=mail"));
  expect(server.asked).toEqual(["Answer"]);
  expect(store.getState().opening).toEqual({ kind: "open", view: plainView("row") });
  expect(store.getState().trouble?.text).toContain("“from”");
});

test("what others append to follow who opens an address is no part of it, and nothing is said", () => {
  const search = "?utm_source=x&utm_medium=mail&fbclid=y&gclid=z&MSCLKID=a&mc_eid=b&kept=1";
  expect(viewAt(search)).toEqual(viewAt("?kept=1"));
  expect(writeView(viewAt(search))).toBe("/q/row?kept=1");
});
