import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { chooseOnly } from "client/actions/choose-only.ts";
import { expandNode } from "client/actions/expand-node.ts";
import { hide } from "client/actions/hide.ts";
import { openQuestion } from "client/actions/open-question.ts";
import { fromAnswer } from "client/exploration/from-answer.ts";
import { drawn, hiddenOf, stepsOf } from "client/exploration/selectors.ts";
import { createExplorerStore, type ExplorerStore } from "client/exploration/store.ts";
import { plainView } from "client/exploration/view.ts";
import { answerBody } from "client/first-requests.ts";
import { StartPage } from "client/pages/start-page.tsx";
import { SourcesLine } from "client/panels/sources/sources-line.tsx";
import { postAhead } from "client/post.ts";
import "client/styles/tokens.css";
import "client/styles/base.css";
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { navigate } from "wouter/use-browser-location";
import { answer, node, relationship } from "../support/explored.ts";
import { serveGraph, type GraphServer } from "../support/graph-server.ts";

const supports = relationship("rwanda", "SUPPORTS", "m23");
const talks = relationship("togo", "NEGOTIATES", "rwanda");
const graph = {
  nodes: ["rwanda", "m23", "togo"].map((id) => node(id, { caption: id, degree: id === "rwanda" ? 2 : 1 })),
  relationships: [supports, talks],
};
const first = { nodes: graph.nodes.slice(0, 2), relationships: [supports] };
const other = { nodes: [graph.nodes[0], graph.nodes[2]].flatMap((one) => one ?? []), relationships: [talks] };

const { href } = window.location;
let server: GraphServer;
let store: ExplorerStore;
let root: Root;
let place: HTMLDivElement;
beforeEach(async () => {
  server = serveGraph(graph, { first, other });
  store = createExplorerStore();
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  await openQuestion(store, plainView("first"));
});
afterEach(() => {
  root.unmount();
  place.remove();
  window.history.replaceState(null, "", href);
  vi.unstubAllGlobals();
});

function show(address: string, what: ReactNode): void {
  window.history.replaceState(null, "", address);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  root.render(<QueryClientProvider client={queries}>{what}</QueryClientProvider>);
}

const lines = () => drawn(store.getState().exploration).relationships.map(({ id }) => id);
const picture = () => page.getByRole("application");

test("draws the first question as it is asked, whatever was made of it, and keeps that to be done again", async () => {
  await expandNode(store, "rwanda");
  chooseOnly(store, "type", ["type.NEGOTIATES"], "Only these");
  store.getState().actions.warn("Something did not come.", () => undefined);
  expect(lines()).toEqual([talks.id]);
  show("/", <StartPage store={store} />);
  await expect.element(picture()).toHaveAccessibleName("Picture of 1 lines among 2");
  expect(lines()).toEqual([supports.id]);
  expect(stepsOf(store.getState().exploration)).toEqual([]);
  expect(page.getByRole("button", { name: "Try again" }).elements()).toEqual([]);
  store.getState().actions.undo();
  expect(lines()).toEqual([talks.id]);
});

test("what was still coming to the explored picture does not come to it", async () => {
  let go = () => {};
  server.until = new Promise((resolve) => {
    go = resolve;
  });
  const expanding = expandNode(store, "rwanda");
  show("/", <StartPage store={store} />);
  await vi.waitFor(() => expect(server.asked).toContain("Questions"));
  server.until = Promise.resolve();
  go();
  await expect.element(picture()).toBeInTheDocument();
  await expanding;
  await expect.poll(lines).toEqual([supports.id]);
});

test("the first answer, asked for ahead, is not asked for again where the list comes before it", async () => {
  server.asked.length = 0;
  let go = () => {};
  server.until = new Promise((resolve) => {
    go = resolve;
  });
  void postAhead(answerBody(undefined));
  server.until = Promise.resolve();
  store = createExplorerStore();
  show("/", <StartPage store={store} />);
  await vi.waitFor(() => expect(store.getState().opening.kind).toBe("asking"));
  go();
  await expect.element(picture()).toBeInTheDocument();
  expect(server.asked.filter((operation) => operation === "Answer")).toHaveLength(1);
});

test("its picture is to be looked at and opened: nothing is hidden or brought by key", async () => {
  show("/", <StartPage store={store} />);
  await expect.element(picture()).toBeInTheDocument();
  picture().element().focus();
  server.asked.length = 0;
  await userEvent.keyboard("{ArrowDown}he");
  expect(store.getState().focused.kind).toBe("node");
  expect(hiddenOf(store.getState().exploration).size).toBe(0);
  expect(store.getState().expanding).toBeUndefined();
  expect(server.asked).toEqual([]);
  await expect.element(picture()).toHaveAccessibleDescription(/Enter opens/);
  expect(picture().element().ariaDescribedByElements?.[0]?.textContent).not.toMatch(/hides/);
});

test("explains no lines of another question while its own are awaited", async () => {
  const legend = page.getByRole("region", { name: "What is drawn" });
  show("/", <StartPage store={store} />);
  await expect.element(legend).toBeInTheDocument();
  server.until = new Promise(() => {});
  navigate("/?question=other");
  await vi.waitFor(() => expect(store.getState().opening.kind).toBe("asking"));
  await expect.element(legend).not.toBeInTheDocument();
});

test("opens what is chosen in it, and nothing that was chosen before", async () => {
  const { select, setConnection } = store.getState().actions;
  select({ kind: "node", id: "rwanda" }, "Select rwanda");
  // The list of questions does not come: what stands where cannot be known yet.
  server.until = new Promise(() => {});
  show("/", <StartPage store={store} />);
  await vi.waitFor(() => expect(server.asked).toContain("Questions"));
  setConnection({ kind: "up" });
  expect(window.location.pathname).toBe("/");
  select({ kind: "node", id: "m23" }, "Select m23");
  expect(`${window.location.pathname}${window.location.search}`).toBe("/q/first?select=m23");
});

test("more or fewer lines are drawn of the picture as it stands, with what was filtered and brought", async () => {
  await openQuestion(store, { ...plainView("first"), whole: true, without: ["type.SUPPORTS"] });
  await expandNode(store, "rwanda");
  chooseOnly(store, "type", [], "Any");
  hide(store, { kind: "node", id: "togo" });
  show("/q/first", <SourcesLine store={store} />);
  await expect.element(page.getByRole("link")).toHaveAttribute("href", "/q/first?with=rwanda:togo&hidden=togo");
});

test("claims of the texts and of the later record are counted apart", async () => {
  const record = supports.claims.map((mark) => ({ ...mark, id: "r-1", source: "r", group: "record" as const }));
  const source = {
    id: "000",
    group: "document" as const,
    kind: "commentary",
    title: "A title",
    author: "Natali Husić Šarközy",
    publisher: "Diplomacy&Commerce",
    published: "2025-03-10",
    url: null,
    publisherCertainty: "printed",
    dateCertainty: "printed",
    authorCertainty: "printed",
  };
  const mixed = { ...supports, claims: [...supports.claims, ...record] };
  store
    .getState()
    .actions.begin(plainView("first"), fromAnswer({ ...answer(graph.nodes, [mixed]), sources: [source] }));
  show("/q/first", <SourcesLine store={store} />);
  await expect
    .element(page.getByText(/^1 line from 1 claim in one text and 1 in the later record\. The text: Natali /))
    .toBeInTheDocument();
});
