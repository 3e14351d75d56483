import type { Collection, Core, Position } from "cytoscape";
import { freeCorner } from "./free-corner.ts";
import { moveView } from "./motion.ts";

/** Type and shapes keep about one size: a picture with room to spare is not blown up. */
const largest = 1.2;
/** Below it captions could not be read. */
const readable = 0.62;
export const compactZoom = 0.62;
const margin = 10;

/** Shows the whole picture, and moves the buttons to the corner where nothing is. */
export function fit(cy: Core, compact: boolean, moving = false): void {
  if (cy.elements().empty()) return;
  cy.stop(true, false);
  if (compact) {
    cy.zoom(compactZoom);
    cy.center();
    return;
  }
  const before = { zoom: cy.zoom(), pan: { ...cy.pan() } };
  cy.fit(undefined, margin);
  if (cy.zoom() > largest) cy.zoom(largest);
  cy.center();
  clearCorner(cy);
  aims.set(cy, { zoom: cy.zoom(), pan: { ...cy.pan() }, again: () => fit(cy, compact) });
  if (!moving) return;
  const goal = { zoom: cy.zoom(), pan: { ...cy.pan() } };
  cy.viewport(before);
  moveView(cy, goal.zoom, goal.pan);
}

/** What the view was last moved to by itself, and what shows the same in another size. */
interface Aim {
  readonly zoom: number;
  readonly pan: Position;
  readonly again: () => void;
}

const aims = new WeakMap<Core, Aim>();

/** Whether nobody has moved the view since; a movement that is still under way counts as arrived. */
function stands(cy: Core, { zoom, pan }: Aim): boolean {
  const { x, y } = cy.pan();
  return cy.animated() || (cy.zoom() === zoom && Math.abs(x - pan.x) < 1 && Math.abs(y - pan.y) < 1);
}

/** After the canvas got another size: the same is shown again if the view is as it was left, else the same middle. */
export function keepView(
  cy: Core,
  compact: boolean,
  before: { readonly width: number; readonly height: number },
): void {
  const aim = aims.get(cy);
  if (compact || aim === undefined) {
    fit(cy, compact);
    return;
  }
  if (stands(cy, aim)) {
    aim.again();
    return;
  }
  cy.panBy({ x: (cy.width() - before.width) / 2, y: (cy.height() - before.height) / 2 });
  clearCorner(cy);
}

/** Makes the picture larger or smaller about its middle. */
export function zoomBy(cy: Core, by: number): void {
  cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/**
 * Brings into view what just came, no more than is needed: nothing moves if it is all to be seen; else the whole
 * picture, and where that could not be read, what came with what it came from.
 */
export function showNew(cy: Core, fresh: Collection, compact: boolean): void {
  if (fresh.empty()) return;
  const box = fresh.boundingBox({ includeOverlays: false });
  const seen = cy.extent();
  if (box.x1 >= seen.x1 && box.x2 <= seen.x2 && box.y1 >= seen.y1 && box.y2 <= seen.y2) return;
  if (compact) {
    moveView(cy, cy.zoom(), panTo(cy, box, cy.zoom()));
    return;
  }
  const now = cy.zoom();
  const whole = cy.elements().boundingBox({ includeOverlays: false });
  if (zoomFor(cy, whole) >= Math.min(readable, now)) aimAt(cy, whole, 0, now);
  else aimAt(cy, box, readable, now);
}

/** Moves the view to a box, no smaller and no larger than these zooms. What comes may still be on its way there. */
function aimAt(cy: Core, box: Extent, least: number, most: number): void {
  const zoom = Math.min(most, Math.max(least, zoomFor(cy, box)));
  const pan = panTo(cy, box, zoom);
  aims.set(cy, { zoom, pan, again: () => aimAt(cy, box, least, most) });
  moveView(cy, zoom, pan, () => clearCorner(cy));
}

/** Brings one thing that the keyboard reached into view, by as little as possible. */
export function reveal(cy: Core, id: string): void {
  const element = cy.getElementById(id);
  if (element.empty()) return;
  const box = element.renderedBoundingBox({ includeOverlays: false });
  const across = shift(box.x1, box.x2, cy.width());
  const down = shift(box.y1, box.y2, cy.height());
  if (across === 0 && down === 0) return;
  const { x, y } = cy.pan();
  moveView(cy, cy.zoom(), { x: x + across, y: y + down });
}

function shift(from: number, to: number, size: number): number {
  if (to - from > size) return size / 2 - (from + to) / 2;
  return from < 0 ? margin - from : to > size ? size - margin - to : 0;
}

interface Extent {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

function zoomFor(cy: Core, box: Extent): number {
  return Math.min(
    largest,
    (cy.width() - 2 * margin) / Math.max(1, box.x2 - box.x1),
    (cy.height() - 2 * margin) / Math.max(1, box.y2 - box.y1),
  );
}

function panTo(cy: Core, box: Extent, zoom: number) {
  return {
    x: cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2,
    y: cy.height() / 2 - (zoom * (box.y1 + box.y2)) / 2,
  };
}

/** Moves the buttons to the corner where nothing is. */
function clearCorner(cy: Core): void {
  if (cy.destroyed()) return;
  const frame = cy.container()?.closest<HTMLElement>("[data-corner]");
  if (frame) frame.dataset["corner"] = freeCorner(cy, 150, 48);
}
