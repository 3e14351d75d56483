import { Canvas } from "client/canvas/canvas.tsx";
import { changeTo } from "client/exploration/change.ts";
import type { ExplorationRecord } from "client/exploration/exploration.ts";
import { drawn, hiddenOf } from "client/exploration/selectors.ts";
import { createExplorerStore, type ExplorerStore } from "client/exploration/store.ts";
import { plainView } from "client/exploration/view.ts";
import { useExplorationLater } from "client/panels/use-later.ts";
import "client/styles/tokens.css";
import "client/styles/base.css";
import type { Core } from "cytoscape";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { explored, node, relationship } from "../support/explored.ts";

const exploration = explored(
  [
    node("rwanda", { caption: "Rwanda", code: "RW", degree: 12 }),
    node("m23", { caption: "M23", labels: ["RebelGroup"], degree: 2 }),
    node("dr-congo", { caption: "DR Congo", degree: 40 }),
  ],
  [relationship("rwanda", "SUPPORTS", "m23"), relationship("m23", "OPPOSES", "dr-congo")],
);

let store: ExplorerStore;
let root: Root;
let place: HTMLDivElement;

beforeEach(async () => {
  store = createExplorerStore();
  store.getState().actions.begin(plainView("who-asks"), exploration);
  place = document.createElement("div");
  place.style.cssText = "display: flex; flex-direction: column; width: 900px; height: 500px";
  document.body.append(place);
  root = createRoot(place);
  root.render(<Canvas store={store} />);
  await vi.waitUntil(() => place.querySelector(".__________cytoscape_container") !== null);
  await vi.waitUntil(() => canvas().elements().length === 5);
});

afterEach(() => {
  root.unmount();
  place.remove();
});

/** The library keeps its instance at its container. */
function canvas(): Core {
  const container: (Element & { _cyreg?: { cy: Core } }) | null = document.querySelector(
    ".__________cytoscape_container",
  );
  // oxlint-disable-next-line no-underscore-dangle -- the library has no other way to its instance
  const found = container?._cyreg?.cy;
  if (found === undefined) throw new Error("no canvas");
  return found;
}

/** Brings a neighbour of Rwanda to these places. */
function bring(id: string, x: number, y: number): void {
  const line = relationship(id, "NEGOTIATES", "rwanda");
  const updates = new Map<string, ExplorationRecord>([
    ["steps", { kind: "steps", steps: [{ kind: "expand", centre: "rwanda", brought: [id] }] }],
    [`node/${id}`, { kind: "node", node: node(id), order: 3 }],
    [`relationship/${line.id}`, { kind: "relationship", relationship: line, order: 2 }],
    [`layout/${id}`, { kind: "layout", place: { x, y, caption: "below" } }],
    [`layout/${line.id}`, { kind: "layout", place: { bend: 0, words: null } }],
  ]);
  store.getState().actions.commit(changeTo("Expand Rwanda", store.getState().exploration, updates));
}

/** Waits until what was brought is shown and stands still, and the view that made room for it does. */
async function arrived(id: string): Promise<void> {
  await expect.poll(() => canvas().getElementById(id).visible()).toBe(true);
  // A movement is one from its first frame on.
  await new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(done));
  });
  await expect.poll(() => canvas().animated() || canvas().getElementById(id).animated()).toBe(false);
}

const positions = (ids: readonly string[]) => ids.map((id) => ({ ...canvas().getElementById(id).position() }));

test("what comes grows out of what it came from, while everything else stays exactly where it is", async () => {
  const old = ["rwanda", "m23", "dr-congo"];
  const before = positions(old);
  const starts: { readonly x: number; readonly y: number }[] = [];
  canvas().on("position", "node", ({ target }) => starts.push({ ...target.position() }));
  bring("uganda", -240, 60);
  await expect.poll(() => starts.length).toBeGreaterThan(0);
  const [origin] = positions(["rwanda"]);
  expect(Math.hypot(starts[0]!.x - origin!.x, starts[0]!.y - origin!.y)).toBeLessThan(1);
  await expect.poll(() => positions(["uganda"])).toEqual([{ x: -240, y: 60 }]);
  expect(positions(old)).toEqual(before);
});

test("a bent line whose ends still lie on each other is marked by no course that is none", async () => {
  const line = relationship("rwanda", "SUPPORTS", "m23").id;
  const bent: ExplorationRecord = { kind: "layout", place: { bend: 60, words: null } };
  store
    .getState()
    .actions.commit(changeTo("Move M23", store.getState().exploration, new Map([[`layout/${line}`, bent]])));
  await expect.poll(() => canvas().getElementById(line).hasClass("bent")).toBe(true);
  const paths = () => [...place.querySelectorAll("svg path")].map((path) => path.getAttribute("d") ?? "");
  store.getState().actions.focus({ kind: "relationship", id: line });
  await expect.poll(paths).not.toEqual([]);
  const [m23] = positions(["m23"]);
  const drawn = new Set<string>();
  for (let away = 0; away <= 120; away += 4) {
    canvas()
      .getElementById("rwanda")
      .position({ x: m23!.x - away, y: m23!.y });
    // oxlint-disable-next-line no-await-in-loop -- one frame after the other
    await new Promise(requestAnimationFrame);
    paths().forEach((path) => drawn.add(path));
  }
  expect([...drawn].filter((path) => /NaN|Infinity/.test(path))).toEqual([]);
});

test("the view stays where it is for what comes within it, and makes room for what comes outside", async () => {
  const before = { zoom: canvas().zoom(), pan: { ...canvas().pan() } };
  bring("uganda", 0, 60);
  await arrived("uganda");
  expect(positions(["uganda"])).toEqual([{ x: 0, y: 60 }]);
  expect({ zoom: canvas().zoom(), pan: { ...canvas().pan() } }).toEqual(before);
  bring("burundi", 900, 0);
  await arrived("burundi");
  await expect
    .poll(() => {
      const { x1, x2 } = canvas().getElementById("burundi").renderedBoundingBox();
      return x1 >= 0 && x2 <= canvas().width();
    })
    .toBe(true);
  expect(canvas().zoom()).toBeGreaterThan(0.6);
});

test("what comes is drawn after others had their turn, and nothing that stays as it was is styled anew", async () => {
  const touched: string[] = [];
  canvas().on("data position", "node, edge", ({ target }) => touched.push(target.id()));
  bring("uganda", -240, 60);
  expect(canvas().getElementById("uganda").empty()).toBe(true);
  await expect.poll(() => canvas().getElementById("uganda").visible()).toBe(true);
  await expect.poll(() => positions(["uganda"])).toEqual([{ x: -240, y: 60 }]);
  expect(touched.filter((id) => !id.includes("uganda"))).toEqual([]);
});

test("what comes is drawn whole or not at all, and what explains the picture follows once it is drawn", async () => {
  const told = document.createElement("output");
  place.append(told);
  const beside = createRoot(told);
  const Count = () => drawn(useExplorationLater(store)).nodes.length;
  beside.render(<Count />);
  await expect.poll(() => told.textContent).toBe("3");
  const frames: string[] = [];
  canvas().on("render", () => frames.push(`${canvas().elements().length} drawn, ${told.textContent} told`));
  bring("uganda", -240, 60);
  expect(store.getState().drawing).toBe(true);
  await expect.poll(() => told.textContent).toBe("4");
  expect(store.getState().drawing).toBe(false);
  expect(frames).toContain("7 drawn, 3 told");
  expect(frames.filter((frame) => frame.startsWith("6"))).toEqual([]);
  bring("burundi", 0, 160);
  // Nobody draws it any more.
  root.unmount();
  await expect.poll(() => told.textContent).toBe("5");
  beside.unmount();
});

test("a step that comes while another is being drawn is drawn with it", async () => {
  bring("uganda", -240, 60);
  bring("burundi", 0, 160);
  await expect
    .poll(() => positions(["uganda", "burundi"]))
    .toEqual([
      { x: -240, y: 60 },
      { x: 0, y: 160 },
    ]);
  await expect
    .poll(
      () =>
        canvas()
          .elements()
          .filter((element) => !element.visible()).length,
    )
    .toBe(0);
});

/** Gives the picture another height, as a banner does that comes or goes, and waits until the canvas has it. */
async function makeHigh(height: number): Promise<void> {
  place.style.height = `${height}px`;
  await expect.poll(() => canvas().height()).toBe(canvas().container()!.clientHeight);
  await expect.poll(() => place.clientHeight - canvas().height()).toBeLessThan(5);
}

const middle = () => ({
  x: (canvas().width() / 2 - canvas().pan().x) / canvas().zoom(),
  y: (canvas().height() / 2 - canvas().pan().y) / canvas().zoom(),
});

test("a banner that takes height leaves zoom and middle as they are", async () => {
  const [zoom, before] = [canvas().zoom(), middle()];
  await makeHigh(440);
  expect(canvas().zoom()).toBe(zoom);
  expect(middle().x).toBeCloseTo(before.x);
  expect(middle().y).toBeCloseTo(before.y);
});

test("nothing that was to be seen is cut by a banner, and room that comes back is taken again", async () => {
  bring("uganda", 0, 400);
  await arrived("uganda");
  expect(positions(["uganda"])).toEqual([{ x: 0, y: 400 }]);
  const cut = () =>
    canvas()
      .nodes()
      .filter((node) => {
        const { x1, x2, y1, y2 } = node.renderedBoundingBox();
        return x1 < 0 || x2 > canvas().width() || y1 < 0 || y2 > canvas().height();
      })
      .map((node) => node.id());
  expect(cut()).toEqual([]);
  const zoom = canvas().zoom();
  // The library may have a new size before the view is kept in it.
  await makeHigh(380);
  await expect.poll(cut).toEqual([]);
  expect(canvas().zoom()).toBeLessThan(zoom);
  await makeHigh(500);
  await expect.poll(() => canvas().zoom()).toBeCloseTo(zoom);
  expect(cut()).toEqual([]);
});

test("a view that somebody moved keeps its zoom and middle too", async () => {
  canvas().zoom({ level: 2, renderedPosition: { x: 100, y: 100 } });
  const before = middle();
  await makeHigh(460);
  expect(canvas().zoom()).toBe(2);
  expect(middle().x).toBeCloseTo(before.x);
});

test("what a filter took out comes back at once, at its old place", async () => {
  const [before] = positions(["dr-congo"]);
  const { actions } = store.getState();
  const filter = (without: readonly string[]) =>
    actions.commit(
      changeTo(
        "Filter",
        store.getState().exploration,
        new Map([["filter", { kind: "filter", without: new Set(without), only: new Set<string>() }]]),
      ),
    );
  filter(["type.OPPOSES"]);
  await expect.poll(() => canvas().getElementById("dr-congo").empty()).toBe(true);
  filter([]);
  expect(positions(["dr-congo"])).toEqual([before]);
});

const badges = () => [...document.querySelectorAll("[data-badge]")].map((badge) => badge.textContent).toSorted();

test("a question's own picture counts undrawn neighbours only where somebody looks; an explored one everywhere", async () => {
  expect(badges()).toEqual([]);
  store.getState().actions.select({ kind: "node", id: "rwanda" }, "Select Rwanda");
  await expect.poll(badges).toEqual(["+11"]);
  bring("uganda", -240, 60);
  await expect.poll(badges).toEqual(["+10", "+39"]);
});

test("E expands what the keyboard reached, H hides it and goes on", async () => {
  document.querySelector<HTMLElement>("[role=application]")?.focus();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}e");
  await expect.poll(() => store.getState().expanding).toEqual({ id: "dr-congo" });
  store.getState().actions.closeChooser();
  await userEvent.keyboard("h");
  expect([...hiddenOf(store.getState().exploration)]).toEqual(["dr-congo"]);
  expect(store.getState().focused).toEqual({ kind: "node", id: "rwanda" });
});

test("after a click the keys mean the picture", async () => {
  const middle = canvas().getElementById("m23").renderedPosition();
  const picture = page.getByRole("application");
  await picture.click({ position: { x: Math.round(middle.x), y: Math.round(middle.y) } });
  await expect.poll(() => store.getState().exploration.get("selection")).toMatchObject({ selection: { id: "m23" } });
  await userEvent.keyboard("h");
  expect([...hiddenOf(store.getState().exploration)]).toEqual(["m23"]);
});

test("what is pointed at says its words, also where there was no room for them", async () => {
  const line = canvas().getElementById(relationship("rwanda", "SUPPORTS", "m23").id);
  expect(line.style("label")).toBe("");
  store.getState().actions.point({ kind: "relationship", id: line.id() });
  await expect.poll(() => line.style("label")).toBe("supports");
});

test("the picture is dragged by its middle, and the selection stays", async () => {
  store.getState().actions.select({ kind: "node", id: "m23" }, "Select M23");
  const before = { ...canvas().pan() };
  const box = canvas().container()!.getBoundingClientRect();
  const at = (x: number, y: number) => ({
    bubbles: true,
    cancelable: true,
    clientX: box.x + x,
    clientY: box.y + y,
    button: 0,
    buttons: 1,
  });
  const target = canvas().container()!.querySelector("canvas") ?? canvas().container()!;
  target.dispatchEvent(new MouseEvent("mousedown", at(450, 60)));
  for (const step of [10, 30, 60]) {
    window.dispatchEvent(new MouseEvent("mousemove", at(450 + step, 60 + step / 2)));
    // The library looks at the pointer once a frame.
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  window.dispatchEvent(new MouseEvent("mouseup", { ...at(510, 90), buttons: 0 }));
  await expect.poll(() => canvas().pan().x).toBeGreaterThan(before.x + 20);
  expect(store.getState().exploration.get("selection")).toMatchObject({ selection: { id: "m23" } });
});
