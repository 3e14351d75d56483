import { setWhen } from "client/actions/set-when.ts";
import { Canvas } from "client/canvas/canvas.tsx";
import { drawn, selectionOf } from "client/exploration/selectors.ts";
import { createExplorerStore, type ExplorerStore } from "client/exploration/store.ts";
import { toldPath } from "client/exploration/told-path.ts";
import { plainView } from "client/exploration/view.ts";
import { Legend } from "client/panels/legend/legend.tsx";
import { PathItem } from "client/panels/paths/path-item.tsx";
import "client/styles/tokens.css";
import "client/styles/base.css";
import type { Core } from "cytoscape";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { explored, node, relationship } from "../support/explored.ts";

const supports = relationship("rwanda", "SUPPORTS", "m23", { modality: "presupposed", disputed: true });
const opposes = relationship("m23", "OPPOSES", "dr-congo");
const exploration = explored(
  [
    node("rwanda", { caption: "Rwanda", code: "RW" }),
    node("m23", { caption: "M23", labels: ["RebelGroup"] }),
    node("dr-congo"),
  ],
  [supports, opposes],
);

let store: ExplorerStore;
let root: Root;
let place: HTMLDivElement;

beforeEach(async () => {
  store = createExplorerStore();
  store.getState().actions.begin(plainView("who-asks"), exploration);
  place = document.createElement("div");
  place.style.cssText = "display: flex; flex-direction: column; width: 900px; height: 700px";
  document.body.append(place);
  root = createRoot(place);
  root.render(
    <>
      <Canvas store={store} />
      <Legend store={store} />
    </>,
  );
  await vi.waitUntil(() => canvas()?.elements().length === 5);
});

afterEach(() => {
  root.unmount();
  place.remove();
});

/** The library keeps its instance at its container. */
function canvas(): Core | undefined {
  const container: (Element & { _cyreg?: { cy: Core } }) | null = document.querySelector(
    ".__________cytoscape_container",
  );
  // oxlint-disable-next-line no-underscore-dangle -- the library has no other way to its instance
  return container?._cyreg?.cy;
}

function ids(): readonly string[] {
  return (canvas()?.elements() ?? []).map((element) => element.id()).toSorted();
}

test("the canvas draws what the store holds, and no longer what was taken out", async () => {
  const { nodes, relationships } = drawn(exploration);
  expect(ids()).toEqual([...nodes, ...relationships].map(({ id }) => id).toSorted());
  await page.getByRole("checkbox", { name: /opposes/ }).click();
  await expect.poll(ids).toEqual(["m23", "rwanda", supports.id].toSorted());
});

test("a meeting that was called off is struck through", async () => {
  const off = relationship("rwanda", "PARTY_TO", "meeting", { standing: "cancelled" });
  const plain = relationship("dr-congo", "PARTY_TO", "held");
  const meetings = [node("meeting", { labels: ["Event"] }), node("held", { labels: ["Event"] })];
  const asked = explored([node("rwanda"), node("dr-congo"), ...meetings], [off, plain]);
  store.getState().actions.begin(plainView("who-asks"), asked);
  await expect.poll(ids).toContain("meeting");
  const struck = (id: string) => String(canvas()?.getElementById(id).style("background-gradient-stop-colors"));
  const fill = String(canvas()?.getElementById("held").style("background-color"));
  expect(new Set(struck("meeting").match(/rgb\([^)]*\)/g))).toEqual(
    new Set([fill, String(canvas()?.getElementById("held").style("border-color"))]),
  );
});

test("each shape is drawn as its own, also where its colours are those of another", async () => {
  const kinds = ["Goal", "Sector", "Policy", "Goal"] as const;
  const nodes = kinds.map((kind, at) => node(`n-${at}`, { labels: [kind], caption: "Less of it".repeat(at + 1) }));
  const lines = nodes.map(({ id }) => relationship("rwanda", "SEEKS", id));
  store.getState().actions.begin(plainView("who-asks"), explored([node("rwanda"), ...nodes], lines));
  await expect.poll(ids).toContain("n-3");
  // The library draws a shape once for all of the same key.
  const keys = nodes.map(({ id }) => {
    const element = canvas()?.getElementById(id)[0];
    if (element === undefined) throw new Error(`There is no shape ${id}.`);
    element.style("width");
    // oxlint-disable-next-line no-underscore-dangle, typescript/no-unsafe-type-assertion -- the library's own, untyped
    return (element as unknown as { readonly _private: { readonly nodeKey: number } })._private.nodeKey;
  });
  expect(new Set(keys).size).toBe(4);
});

test("a line is stroked by its firmness and doubled by dispute", () => {
  const line = canvas()?.getElementById(supports.id);
  expect(line?.style("line-style")).toBe("dashed");
  expect(line?.style("line-dash-pattern")).toBe("5 4");
  expect(Number.parseFloat(String(line?.style("line-outline-width")))).toBe(2.5);
  expect(canvas()?.getElementById(opposes.id).style("line-style")).toBe("solid");
});

test("a click on a line selects it and makes the rest pale; a click beside everything ends that", async () => {
  const cy = canvas();
  const middle = cy?.getElementById(supports.id).renderedMidpoint();
  const picture = page.getByRole("application");
  await picture.click({ position: { x: Math.round(middle?.x ?? 0), y: Math.round(middle?.y ?? 0) } });
  await expect.poll(() => selectionOf(store.getState().exploration)).toEqual({ kind: "relationship", id: supports.id });
  expect(cy?.getElementById(opposes.id).hasClass("pale")).toBe(true);
  expect(cy?.getElementById("rwanda").hasClass("pale")).toBe(false);
  expect(document.querySelectorAll("[class*=layer] path").length).toBeGreaterThan(0);
  await picture.click({ position: { x: 5, y: 5 } });
  await expect.poll(() => selectionOf(store.getState().exploration)).toEqual({ kind: "nothing" });
});

test("in a picture of hundreds a selection is styled a few at a time, and another one in between ends in its own look", async () => {
  const others = Array.from({ length: 150 }, (_, at) => node(`n-${at}`));
  const lines = others.map(({ id }, at) => relationship(id, "SUPPORTS", at % 2 === 0 ? "rwanda" : "m23"));
  const large = explored([node("rwanda"), node("m23"), ...others], lines);
  store.getState().actions.begin(plainView("who-asks"), large);
  await expect.poll(() => canvas()?.elements().length).toBe(302);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library's types leave it out
  const cy = canvas() as (Core & { batching(): boolean }) | undefined;
  const pale = () => new Set(cy?.elements(".pale").map((element) => element.id()));
  const { select } = store.getState().actions;
  select({ kind: "node", id: "rwanda" }, "Select Rwanda");
  expect(cy?.batching()).toBe(true);
  // Before all of it is styled.
  select({ kind: "node", id: "m23" }, "Select M23");
  await expect.poll(() => cy?.batching()).toBe(false);
  expect(pale()).toEqual(
    new Set(lines.flatMap(({ id }, at) => (at % 2 === 0 ? [id, `n-${at}`] : [])).concat("rwanda")),
  );
  select({ kind: "nothing" }, "Select nothing");
  await expect.poll(() => cy?.batching()).toBe(false);
  expect(pale().size).toBe(0);
});

test("while the neighbours of what is selected are chosen, the rest stays pale; of anything else, nothing is", async () => {
  const { select, openChooser, closeChooser } = store.getState().actions;
  const isPale = () => canvas()?.getElementById("dr-congo").hasClass("pale");
  select({ kind: "node", id: "rwanda" }, "Select Rwanda");
  openChooser("rwanda");
  await expect.poll(isPale).toBe(true);
  openChooser("m23");
  await expect.poll(isPale).toBe(false);
  closeChooser();
  await expect.poll(isPale).toBe(true);
});

test("arrows go through the lines, a status speaks the focused one, Enter opens it and Escape closes it", async () => {
  document.querySelector<HTMLElement>("[role=application]")?.focus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(page.getByRole("status")).toHaveTextContent(/Rwanda supports M23.*Line 1 of 2/i);
  await userEvent.keyboard("{ArrowRight}{Enter}");
  expect(selectionOf(store.getState().exploration)).toEqual({ kind: "relationship", id: opposes.id });
  await userEvent.keyboard("{Escape}");
  expect(selectionOf(store.getState().exploration)).toEqual({ kind: "nothing" });
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(page.getByRole("status")).toHaveTextContent(/Rwanda, one line/i);
});

test("the arrows go on from what was open, and from where they were when the keyboard comes back", async () => {
  const picture = document.querySelector<HTMLElement>("[role=application]");
  const reached = page.getByRole("status");
  picture?.focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}{Enter}");
  // The card takes the focus, and gives it back when it is closed.
  picture?.blur();
  expect(store.getState().focused).toEqual({ kind: "nothing" });
  store.getState().actions.select({ kind: "nothing" }, "");
  picture?.focus();
  expect(store.getState().focused).toEqual({ kind: "relationship", id: opposes.id });
  await expect.element(reached).toHaveTextContent(/Line 2 of 2/);
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(reached).toHaveTextContent(/Line 1 of 2/);
  picture?.blur();
  picture?.focus();
  expect(store.getState().focused).toEqual({ kind: "relationship", id: supports.id });
});

test("E and H say what to do where nothing is reached that they could mean", async () => {
  document.querySelector<HTMLElement>("[role=application]")?.focus();
  for (const key of ["e", "h"]) {
    store.getState().actions.dismiss();
    await userEvent.keyboard(key);
    expect(store.getState().notice).toMatch(/^Reach somebody or something with the arrow keys first;/);
  }
  await userEvent.keyboard("{ArrowRight}e");
  expect(store.getState().notice).toMatch(/^A line is not expanded\./);
});

test("the legend explains exactly what is drawn, with counts", async () => {
  const entries = [...document.querySelectorAll("label")].map((label) => label.textContent.replace(/\s+/g, " ").trim());
  expect(entries).toEqual([
    "supports 1",
    "opposes 1",
    "flatly or as reported 1",
    "taken for granted, judged or alleged 1",
    "in force 2",
    "disputed 1",
    "countries 2",
    "rebel group 1",
  ]);
  await expect.element(page.getByText(/^disputed 1$/)).toBeInTheDocument();
});

test("the signs of two compared days follow a moved view without being placed anew, and a moved shape with it", async () => {
  const when = { kind: "days", earlier: "2025-02-28", later: "2025-05-01" } as const;
  const gone = { dated: "span", from: when.earlier, earliest: when.earlier, latest: when.earlier } as const;
  const changing = { ...supports, claims: supports.claims.map((claim) => ({ ...claim, ...gone })) };
  const { nodes } = drawn(exploration);
  store.getState().actions.begin(plainView("who-asks"), explored(nodes, [changing, opposes]));
  setWhen(store, when);
  const sign = () => document.querySelector<SVGGElement>('[data-difference="removed"]');
  await expect.poll(sign).not.toBeNull();
  const cy = canvas();
  const line = cy?.getElementById(supports.id);
  if (cy === undefined || line === undefined) throw new Error("The line is drawn.");
  const place = () => sign()?.getAttribute("transform");
  const view = () => sign()?.parentElement?.getAttribute("transform");
  const [placeBefore, viewBefore] = [place(), view()];
  const asked = vi.spyOn(line, "sourceEndpoint");
  cy.panBy({ x: 24, y: 8 });
  await expect.poll(view).not.toBe(viewBefore);
  expect(place()).toBe(placeBefore);
  expect(asked).not.toHaveBeenCalled();
  cy.getElementById("rwanda").position({ x: -300, y: -200 });
  await expect.poll(place).not.toBe(placeBefore);
});

test("a path that goes from the list takes its light from the picture, and no other's", async () => {
  const told = toldPath({ nodes: ["rwanda", "m23"], relationships: [supports.id] }, drawn(exploration));
  if (told === undefined) throw new Error("The path is told.");
  const list = document.createElement("ol");
  place.append(list);
  const listRoot = createRoot(list);
  const button = () => list.querySelector("button");
  const item = <PathItem store={store} path={told} number={1} sources={[]} unfolded={false} onUnfold={vi.fn()} />;
  const others = new Set(["dr-congo"]);
  for (const lit of [undefined, others]) {
    listRoot.render(item);
    await expect.poll(button).not.toBeNull();
    button()?.focus();
    expect([...store.getState().traced]).toEqual(["rwanda", "m23", supports.id]);
    if (lit !== undefined) store.getState().actions.trace(lit);
    listRoot.render(null);
    await expect.poll(button).toBeNull();
    await expect.poll(() => [...store.getState().traced]).toEqual([...(lit ?? [])]);
  }
  listRoot.unmount();
});
