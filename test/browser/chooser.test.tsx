import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createExplorerStore, type ExplorerStore } from "client/exploration/store.ts";
import { plainView } from "client/exploration/view.ts";
import { explorerQueries } from "client/explorer-queries.ts";
import { ExpandPanel } from "client/panels/expand/expand-panel.tsx";
import "client/styles/tokens.css";
import "client/styles/reset.css";
import "client/styles/base.css";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { explored, node, relationship } from "../support/explored.ts";
import { neighbourCountsOf } from "../support/neighbour-counts.ts";

const centre = node("united-states", { name: "United States of America", caption: "United States", degree: 18 });
const others = Array.from({ length: 17 }, (_, place) =>
  node(`n-${place}`, { name: `Neighbour ${place}`, caption: `Neighbour ${place}`, degree: 30 - place }),
);
const lines = others.map((other, place) =>
  place === 3
    ? relationship(centre.id, "SUPPORTS", other.id, { modality: "alleged" })
    : relationship(other.id, place < 8 ? "SEEKS" : "SUPPORTS", centre.id),
);

let store: ExplorerStore;
let root: Root;
let place: HTMLDivElement;
let queries: QueryClient;

beforeEach(() => {
  store = createExplorerStore();
  const view = plainView("who-asks");
  store.getState().actions.begin(view, explored([centre, node("togo")], [], view));
  store.getState().actions.openChooser(centre.id);
  queries = explorerQueries(store);
  place = document.createElement("div");
  place.style.width = "400px";
  document.body.append(place);
  root = createRoot(place);
});

afterEach(() => {
  root.unmount();
  place.remove();
});

function show(count: number, after: string | null = null): void {
  const all = after === null ? count : others.length;
  const counts = neighbourCountsOf(centre.id, others.slice(0, all), lines.slice(0, all));
  const subgraph = { nodes: [centre, ...others.slice(0, count)], relationships: lines.slice(0, count), missing: [] };
  queries.setQueryData(["neighbours", centre.id, [centre.id, "togo"]], {
    pages: [{ __typename: "Neighbourhood", subgraph, total: count, after, sources: [], counts }],
    pageParams: [undefined],
  });
  render();
}

function render(): void {
  root.render(
    <QueryClientProvider client={queries}>
      <ExpandPanel store={store} id={centre.id} />
    </QueryClientProvider>,
  );
}

const box = (name: RegExp) => page.getByRole("checkbox", { name });

test("the chooser counts as the button that opened it does: also neighbours that are here without their lines", async () => {
  show(15);
  await expect
    .element(
      page.getByText(/^18 more neighbours: 15 that are not in the picture yet, and 3 that are, whose lines come/),
    )
    .toBeInTheDocument();
});

test("the chooser says how many would come and offers nine by name, then the others", async () => {
  show(17);
  await expect
    .element(
      page.getByText(/^18 more neighbours: 17 not in the picture yet, and 1 that is, .* nothing drawn will move\./),
    )
    .toBeInTheDocument();
  expect(page.getByRole("checkbox", { name: /Neighbour/ }).elements()).toHaveLength(9);
  await page.getByRole("button", { name: "8 more" }).click();
  expect(page.getByRole("checkbox", { name: /Neighbour/ }).elements()).toHaveLength(17);
  await expect.poll(() => document.activeElement).toBe(box(/Neighbour 9 /).element());
});

test("ticking a relation ticks its names, ticking names the relation, and the button counts", async () => {
  show(17);
  await expect.element(page.getByRole("button", { name: "Bring 5" })).toBeInTheDocument();
  const seeks = box(/sought by/);
  expect(seeks.element()).toHaveProperty("indeterminate", true);
  await seeks.click();
  await expect.element(seeks).toBeChecked();
  await expect.element(box(/Neighbour 7 /)).toBeChecked();
  await expect.element(page.getByRole("button", { name: "Bring 8" })).toBeInTheDocument();
  await box(/Neighbour 7 /).click();
  expect(seeks.element()).toHaveProperty("indeterminate", true);
  await seeks.click();
  await seeks.click();
  await expect.element(page.getByRole("button", { name: "Bring 1" })).toBeInTheDocument();
});

test("an allegation stands as its whole sentence", async () => {
  show(17);
  await expect.element(box(/Neighbour 3 /)).toHaveAccessibleName(/supports Neighbour 3, alleged by an unnamed accuser/);
});

test("with nothing ticked nothing can be brought, and all at once is offered only of a few", async () => {
  show(2);
  await box(/Neighbour 0 /).click();
  await box(/Neighbour 1 /).click();
  await expect.element(page.getByRole("button", { name: "Bring 0" })).toHaveAttribute("aria-disabled", "true");
  await expect.element(page.getByRole("button", { name: "Bring all 2" })).toBeInTheDocument();
  root.render(null);
  show(17);
  await expect.element(page.getByRole("button", { name: "Bring the 10 best connected" })).toBeInTheDocument();
});

test("the chooser goes by keyboard, and says where there is nothing to bring", async () => {
  show(2);
  await expect.element(box(/Neighbour 0 /)).toBeChecked();
  box(/Neighbour 0 /)
    .element()
    .focus();
  await userEvent.keyboard(" {Tab}{Tab}");
  await expect.element(box(/Neighbour 0 /)).not.toBeChecked();
  expect(document.activeElement).toBe(page.getByRole("button", { name: "Bring 1" }).element());
  root.render(null);
  show(0);
  await expect.element(page.getByText(/nothing to bring: all neighbours of United States/)).toBeInTheDocument();
  await page.getByRole("button", { name: "Close" }).click();
  expect(store.getState().expanding).toBeUndefined();
});

test("more pages are offered where the server has them", async () => {
  show(14, "17.n-13");
  await expect.element(page.getByText("Showing 14 of 17, best connected first.")).toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: "Read 3 more" })).toBeInTheDocument();
  await expect.element(page.getByText(/^18 more neighbours: 17 not in the picture yet/)).toBeInTheDocument();
  // Counted are all that there are, not only those that were read.
  await expect.element(box(/^supported by .*9$/)).toBeInTheDocument();
});

test("neighbours that cannot be read are said so, with a way to try again", async () => {
  render();
  await expect.element(page.getByRole("alert")).toHaveTextContent(/could not be read/);
  await expect.element(page.getByRole("button", { name: "Try again" })).toBeInTheDocument();
});

test("what somebody has chosen is asked for before it is pressed, and changes nothing until then", async () => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (_path: string, { body }: RequestInit) => {
    asked.push(typeof body === "string" ? body : "");
    return Response.json({ data: { subgraph: { nodes: [], relationships: [], missing: [] }, sources: [] } });
  });
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  show(17);
  await box(/^Neighbour 6/).click();
  await box(/^Neighbour 7/).click();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  const last = JSON.parse(asked.at(-1) ?? "{}");
  expect(last.variables.nodes).toContain("n-7");
  expect(store.getState().history.past).toEqual([]);
});
