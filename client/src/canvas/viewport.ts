import type { Collection, Core, Position } from "cytoscape";
import { freeCorner } from "./free-corner.ts";
import { moveView } from "./motion.ts";

/** Type and shapes keep about one size: a picture with room to spare is not blown up. */
const largest = 1.2;
/** Below it captions could not be read. */
const readable = 0.62;
export const compactZoom = 0.62;
const margin = 10;

/** At it captions have 12 pixels and words on lines 11. */
export const tallZoom = 0.88;
/** At it captions still have 11. */
const tallLeast = 0.82;

/**
 * How a picture is shown: on a page; small with its places moved together; or on a whole screen that is higher than wide, as
 * wide as that and readable, where it may go on below.
 */
export type Way = "wide" | "compact" | "tall";

/** Shows the whole picture, and moves the buttons to the corner where nothing is. */
export function fit(cy: Core, way: Way, moving = false): void {
  if (cy.elements().empty()) return;
  cy.stop(true, false);
  if (way === "compact") {
    // Names may reach beyond the shapes their places were moved together for.
    const { w, h } = cy.elements().boundingBox({ includeOverlays: false });
    cy.zoom(Math.min(compactZoom, (cy.width() - 4) / Math.max(1, w), (cy.height() - 4) / Math.max(1, h)));
    cy.center();
    return;
  }
  if (way === "tall") {
    const all = cy.elements().boundingBox({ includeOverlays: false });
    const zoom = Math.max(tallLeast, Math.min(tallZoom, (cy.width() - 8) / Math.max(1, all.w)));
    // Words on a line may be moved into view; shapes are.
    const box = all.w * zoom > cy.width() ? cy.nodes().boundingBox({ includeOverlays: false }) : all;
    const { x, y } = panTo(cy, box, zoom);
    const pan = { x, y: Math.max(y, margin - box.y1 * zoom) };
    if (moving) moveView(cy, zoom, pan);
    else cy.viewport({ zoom, pan });
    return;
  }
  const before = { zoom: cy.zoom(), pan: { ...cy.pan() } };
  const all = cy.elements().boundingBox({ includeOverlays: false });
  const whole = Math.max(cy.minZoom(), zoomFor(cy, all));
  cy.viewport({ zoom: whole, pan: panTo(cy, all, whole) });
  if (clearCorner(cy) > 0) {
    // No corner is free: the buttons get a row of their own below.
    const room = cy.height() - buttons.height;
    cy.zoom(Math.min(cy.zoom(), (room - margin) / Math.max(1, all.h)));
    const { x } = panTo(cy, all, cy.zoom());
    cy.pan({ x, y: (room + margin) / 2 - (cy.zoom() * (all.y1 + all.y2)) / 2 });
    clearCorner(cy);
  }
  aims.set(cy, { zoom: cy.zoom(), pan: { ...cy.pan() }, box: all, least: 0, most: cy.zoom(), screen: screen() });
  if (!moving) return;
  const goal = { zoom: cy.zoom(), pan: { ...cy.pan() } };
  cy.viewport(before);
  moveView(cy, goal.zoom, goal.pan);
}

/**
 * Shows the whole picture exactly where the one drawn with the page shows it, so that nothing moves when the one takes the
 * other's place. @returns false where that is not to be seen, or no corner is free for the buttons.
 */
export function fitAs(cy: Core, still: SVGSVGElement): boolean {
  const container = cy.container()?.getBoundingClientRect();
  const matrix = still.getScreenCTM();
  if (container === undefined || matrix === null || matrix.a <= 0 || container.width === 0) return false;
  cy.viewport({ zoom: matrix.a, pan: { x: matrix.e - container.left, y: matrix.f - container.top } });
  if (clearCorner(cy) > 0) return false;
  const box = cy.elements().boundingBox({ includeOverlays: false });
  aims.set(cy, { zoom: cy.zoom(), pan: { ...cy.pan() }, box, least: 0, most: cy.zoom(), screen: screen() });
  return true;
}

/** Shows a whole large picture by the places of its shapes alone: to measure every caption would take as long as to draw it. */
export function fitPlaces(cy: Core): void {
  const box = { x1: Infinity, x2: -Infinity, y1: Infinity, y2: -Infinity };
  cy.nodes().forEach((node) => {
    const { x, y } = node.position();
    box.x1 = Math.min(box.x1, x - around);
    box.x2 = Math.max(box.x2, x + around);
    box.y1 = Math.min(box.y1, y - around);
    box.y2 = Math.max(box.y2, y + around);
  });
  const zoom = Math.max(cy.minZoom(), zoomFor(cy, box));
  const pan = panTo(cy, box, zoom);
  cy.viewport({ zoom, pan });
  aims.set(cy, { zoom, pan, box, least: 0, most: zoom, screen: screen() });
}

/** What a shape and its caption take about its place, in pixels. */
const around = 60;

/** What the view was last moved to by itself. */
interface Aim {
  readonly zoom: number;
  readonly pan: Position;
  /** What is to be seen, no smaller and no larger than these zooms. */
  readonly box: Extent;
  readonly least: number;
  readonly most: number;
  readonly screen: string;
}

const aims = new WeakMap<Core, Aim>();

function screen(): string {
  return `${window.innerWidth} ${window.innerHeight}`;
}

/** Whether nobody has moved the view since; a movement that is still under way counts as arrived. */
function stands(cy: Core, { zoom, pan }: Aim): boolean {
  const { x, y } = cy.pan();
  return cy.animated() || (cy.zoom() === zoom && Math.abs(x - pan.x) < 1 && Math.abs(y - pan.y) < 1);
}

/**
 * After the canvas got another size. If the page made it, by a banner, a notice or a longer legend, zoom and middle stay, as
 * far as nothing is cut that was to be seen; room that comes back is taken again. In another window, what nobody has moved
 * is shown whole again.
 */
export function keepView(cy: Core, way: Way, before: { readonly width: number; readonly height: number }): void {
  const aim = aims.get(cy);
  if (way !== "wide" || aim === undefined || before.width === 0 || before.height === 0) {
    fit(cy, way);
    return;
  }
  const isLeft = stands(cy, aim);
  if (isLeft && aim.screen !== screen()) {
    fit(cy, way);
    return;
  }
  const now = isLeft ? aim : { zoom: cy.zoom(), pan: { ...cy.pan() } };
  const seen = isLeft ? aim.box : seenOf(cy, now, before);
  const { least, most } = isLeft ? aim : { least: 0, most: now.zoom };
  const zoom = Math.min(most, Math.max(least, roomFor(cy, seen)));
  const middle = { x: (before.width / 2 - now.pan.x) / now.zoom, y: (before.height / 2 - now.pan.y) / now.zoom };
  const pan = within(cy, seen, zoom, { x: cy.width() / 2 - middle.x * zoom, y: cy.height() / 2 - middle.y * zoom });
  const moves = cy.animated();
  cy.stop(true, false);
  aims.set(cy, { zoom, pan, box: seen, least, most, screen: screen() });
  if (moves) moveView(cy, zoom, pan, () => clearCorner(cy));
  else cy.viewport({ zoom, pan });
  clearCorner(cy);
}

/** Shows the whole picture where something has moved out of it, unless somebody has moved the view. */
export function keepWhole(cy: Core, way: Way): void {
  const aim = aims.get(cy);
  if (way !== "wide" || aim === undefined || !stands(cy, aim)) return;
  const { x1, x2, y1, y2 } = cy.elements().renderedBoundingBox({ includeOverlays: false });
  if (x1 < 0 || y1 < 0 || x2 > cy.width() || y2 > cy.height()) fit(cy, way, true);
}

/** Around the shapes that were to be seen whole with their captions; the middle where there was none. */
function seenOf(
  cy: Core,
  { zoom, pan }: Pick<Aim, "zoom" | "pan">,
  { width, height }: { readonly width: number; readonly height: number },
): Extent {
  const [left, right] = [-pan.x / zoom, (width - pan.x) / zoom];
  const [top, bottom] = [-pan.y / zoom, (height - pan.y) / zoom];
  const whole = cy.nodes().filter((node) => {
    const { x1, x2, y1, y2 } = node.boundingBox({ includeOverlays: false });
    return x1 >= left && x2 <= right && y1 >= top && y2 <= bottom;
  });
  if (whole.nonempty()) return whole.boundingBox({ includeOverlays: false });
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return { x1: x, x2: x, y1: y, y2: y };
}

/** The pan nearest to this one that shows the box; its middle where it does not fit. */
function within(cy: Core, box: Extent, zoom: number, { x, y }: Position): Position {
  return {
    x: nearest(x, box.x1 * zoom, box.x2 * zoom, cy.width()),
    y: nearest(y, box.y1 * zoom, box.y2 * zoom, cy.height()),
  };
}

function nearest(pan: number, from: number, to: number, size: number): number {
  const edge = Math.min(margin, (size - (to - from)) / 2);
  return Math.min(size - edge - to, Math.max(edge - from, pan));
}

/** Makes the picture larger or smaller about its middle. */
export function zoomBy(cy: Core, by: number): void {
  cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/**
 * Brings into view what just came, no more than is needed: nothing moves if it is all to be seen; else the whole
 * picture, and where that could not be read, what came with what it came from.
 */
export function showNew(cy: Core, fresh: Collection, way: Way): void {
  if (fresh.empty()) return;
  const box = fresh.boundingBox({ includeOverlays: false });
  const seen = cy.extent();
  if (box.x1 >= seen.x1 && box.x2 <= seen.x2 && box.y1 >= seen.y1 && box.y2 <= seen.y2) return;
  if (way !== "wide") {
    moveView(cy, cy.zoom(), panTo(cy, box, cy.zoom()));
    return;
  }
  const now = cy.zoom();
  const whole = cy.elements().boundingBox({ includeOverlays: false });
  if (zoomFor(cy, whole) >= Math.min(readable, now)) aimAt(cy, whole, whole, 0, now);
  else aimAt(cy, box, whole, readable, now);
}

/**
 * Moves the view to a box, no smaller and no larger than these zooms, and to as much of the whole as fits beside it. What
 * comes may still be on its way there.
 */
function aimAt(cy: Core, box: Extent, whole: Extent, least: number, most: number): void {
  const zoom = Math.min(most, Math.max(least, zoomFor(cy, box)));
  const pan = within(cy, box, zoom, panTo(cy, whole, zoom));
  aims.set(cy, { zoom, pan, box, least: Math.min(least, zoom), most: zoom, screen: screen() });
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
  return Math.min(largest, roomFor(cy, box));
}

/** The zoom at which a box just fits, however large that is. */
function roomFor(cy: Core, box: Extent): number {
  return Math.min(
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

/** What the buttons take of a corner, in pixels. */
const buttons = { width: 150, height: 48 } as const;

/** Moves the buttons to the corner where least is; gives how much they cover there, in square pixels. */
function clearCorner(cy: Core): number {
  if (cy.destroyed()) return 0;
  const frame = cy.container()?.closest<HTMLElement>("[data-corner]");
  if (!frame) return 0;
  const { corner, area } = freeCorner(cy, buttons.width, buttons.height);
  frame.dataset["corner"] = corner;
  return area;
}
