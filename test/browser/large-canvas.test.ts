import { captionsInView } from "client/canvas/captions-in-view.ts";
import { addElements, measureElements } from "client/canvas/sync-elements.ts";
import cytoscape, { type Core } from "cytoscape";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

let cy: Core;
let stops: (() => void)[];

/** A row of shapes, 200 pixels apart, each joined to the next; drawn where 600 by 400 pixels of it can be seen. */
beforeEach(() => {
  const container = document.createElement("div");
  container.style.width = "600px";
  container.style.height = "400px";
  document.body.append(container);
  cy = cytoscape({ container, style: [{ selector: "node", style: { label: "data(label)" } }] });
  stops = [() => cy.destroy(), () => container.remove()];
});
afterEach(() => stops.forEach((stop) => stop()));

const count = 120;
const row = [
  ...Array.from({ length: count }, (_, place) => ({
    data: { id: `n${place}`, label: `Entity ${place}` },
    position: { x: place * 200, y: 0 },
  })),
  ...Array.from({ length: count - 1 }, (_, place) => ({
    data: { id: `l${place}`, source: `n${place}`, target: `n${place + 1}` },
  })),
];

function run(steps: Iterator<unknown>): number {
  let taken = 0;
  while (steps.next().done !== true) taken += 1;
  return taken;
}

const bare = () => cy.elements(".bare").map((element) => element.id());

test("what comes to a large picture comes in pieces and without captions", () => {
  expect(run(addElements(cy, row))).toBeGreaterThan(3);
  expect(bare()).toHaveLength(row.length);
});

test("captions come where the view is near enough to read them, and nowhere else, until it is moved there", async () => {
  run(addElements(cy, row));
  cy.viewport({ zoom: 0.3, pan: { x: 0, y: 200 } });
  stops.unshift(captionsInView(cy));
  cy.viewport({ zoom: 0.4, pan: { x: 0, y: 200 } });
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(bare()).toHaveLength(row.length);

  cy.viewport({ zoom: 1, pan: { x: 100, y: 200 } });
  await vi.waitFor(() => expect(bare()).not.toContain("n2"));
  expect(bare()).not.toContain("l1");
  expect(bare()).toEqual(expect.arrayContaining(["n3", "l3", "n50"]));

  cy.viewport({ zoom: 1, pan: { x: 100 - 50 * 200, y: 200 } });
  await vi.waitFor(() => expect(bare()).not.toContain("n51"));
  // What has its caption keeps it.
  expect(bare()).not.toContain("n2");
  expect(bare()).toContain("n20");
});

test("a view that is moved on at once gives captions to where it stands, not to where it was", async () => {
  run(addElements(cy, row));
  stops.unshift(captionsInView(cy));
  cy.viewport({ zoom: 1, pan: { x: 100, y: 200 } });
  cy.viewport({ zoom: 1, pan: { x: 100 - 80 * 200, y: 200 } });
  await vi.waitFor(() => expect(bare()).not.toContain("n81"));
  expect(bare()).toContain("n1");
});

/** Two frames, in which whatever is due is drawn. */
const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

test("nothing is drawn before all of a large picture is measured, nor held back for good where that is called off", async () => {
  run(addElements(cy, row));
  await frames();
  const drawn = vi.fn<() => void>();
  cy.on("render", drawn);
  const whole = measureElements(cy);
  whole.next();
  cy.getElementById("n0").data("label", "Another");
  await frames();
  expect(drawn).not.toHaveBeenCalled();
  expect(run(whole)).toBeGreaterThan(2);
  await vi.waitFor(() => expect(drawn).toHaveBeenCalled());

  const broken = measureElements(cy);
  broken.next();
  broken.return(undefined);
  await frames();
  drawn.mockClear();
  cy.getElementById("n0").data("label", "A third");
  await vi.waitFor(() => expect(drawn).toHaveBeenCalled());
});
