import type { Core, Position } from "cytoscape";
import type { Difference } from "server/contract/difference.ts";
import { comparisonOf } from "../exploration/comparison.ts";
import { pointsOf } from "../exploration/arrangement.ts";
import { beyondOf } from "../exploration/beyond-of.ts";
import type { Exploration, Selection } from "../exploration/exploration.ts";
import type { Subgraph } from "../exploration/filtered.ts";
import { gathered, nodePlaceOf, sameSelection, selectionOf, stepsOf } from "../exploration/selectors.ts";
import { shapesOf } from "../exploration/shapes-of.ts";
import { shownAs } from "../exploration/shown-as.ts";
import { strongShapes } from "../exploration/strong-shapes.ts";
import type { ExplorerState, ExplorerStore } from "../exploration/store.ts";
import { arrange } from "../exploration/arrange.ts";
import { afterFrame } from "./after-frame.ts";
import { placeCanvas, takeCanvas } from "./blank-canvas.ts";
import { differenceSpots } from "./difference-spots.ts";
import { drawDifferences } from "./draw-differences.ts";
import { drawBadges } from "./draw-badges.ts";
import { elements } from "./elements.ts";
import { gestures } from "./gestures.ts";
import { inSlices, type Slices } from "./in-slices.ts";
import { drawMarkerLayer } from "./marker-layer.ts";
import { comeFrom } from "./motion.ts";
import { unseen } from "./unseen.ts";
import { onThemeChange } from "./on-theme-change.ts";
import { stylesheet } from "./stylesheet.ts";
import { captionsInView } from "./captions-in-view.ts";
import { addElements, measureElements, syncElements } from "./sync-elements.ts";
import { endStill } from "./still.ts";
import { syncSelection } from "./sync-selection.ts";
import { readTheme } from "./theme.ts";
import { compactZoom, fit, fitAs, fitPlaces, keepView, keepWhole, reveal, showNew, type Way } from "./viewport.ts";

/** Where a canvas is drawn: its own element, and what lies under and over it. */
export interface CanvasLayers {
  readonly container: HTMLDivElement;
  readonly under: SVGSVGElement;
  readonly over: SVGSVGElement;
}

interface Started {
  readonly cy: Core;
  readonly stop: () => void;
}

/** How far apart the outermost shapes of a picture stand, in its own pixels; never so little that its scale says nothing. */
function extent(exploration: Exploration): { readonly width: number; readonly height: number } {
  const places = gathered(exploration).nodes.map(({ id }) => nodePlaceOf(exploration, id));
  const span = (values: readonly number[]) => Math.max(1, Math.max(...values) - Math.min(...values));
  return { width: span(places.map(({ x }) => x)), height: span(places.map(({ y }) => y)) };
}

/** From so many shapes and lines on a picture is drawn in the ways of a large one. */
const largeFrom = 900;
/** Milliseconds at a time while such a one is put together: nothing moves on it yet, and a click still has its turn. */
const largeSlice = 35;

/** Milliseconds of work at a time on what somebody has asked for: nothing moves until it is drawn, and each pause costs a frame. */
const comingSlice = 24;

/** So many are styled anew within one frame; of more a few at a time, before the frame that shows them all. */
const styledAtOnce = 100;
const styledInTurn = 5;

/** Another arrangement than the one that came with the answer, for a screen that is higher than wide. */
export type Placed = (exploration: Exploration) => Exploration;

/** Creates the canvas and keeps it in step with the store, the theme and its own size; `family` must be loaded. */
export function startCanvas(
  store: ExplorerStore,
  layers: CanvasLayers,
  family: string,
  mode: {
    readonly compact: boolean;
    readonly tall?: Placed | undefined;
    readonly plain?: boolean;
    /** The same picture, which came drawn with the page and lies over the canvas until that is drawn. */
    readonly still?: SVGSVGElement | undefined;
  },
): Started {
  const { compact, tall, plain = false, still } = mode;
  const { container } = layers;
  const way: Way = compact ? "compact" : tall === undefined ? "wide" : "tall";
  const { nodes, groups, lines, bundles } = shapesOf(store.getState().exploration);
  const isLarge = nodes.length + groups.length + lines.length + bundles.length >= largeFrom;
  const taken = takeCanvas(container, family, isLarge);
  const { cy } = taken;
  let { theme } = taken;
  // Where places are made for another screen, none is kept.
  cy.autoungrabify(plain || way !== "wide");
  // Shapes keep their size on a small screen; the places the answer came with move together instead.
  const compactness = (exploration: Exploration) => {
    if (!compact) return undefined;
    const { width, height } = extent(exploration);
    const by = Math.min(
      1,
      (container.clientWidth / compactZoom - 90) / width,
      (container.clientHeight / compactZoom - 70) / height,
    );
    return { by, captions: 6 };
  };
  let counts: ReadonlyMap<string, number> = new Map();
  let selected: Selection = { kind: "nothing" };

  let compared: ReturnType<typeof comparisonOf>;
  let differing: ReadonlyMap<string, Difference> = new Map();
  const spotsOf = differenceSpots(cy);
  let restyling: Slices | undefined;

  const attend = () => {
    const { exploration, expanding, ...at } = store.getState();
    const pointed = shownAs(exploration, at.pointed);
    const focused = shownAs(exploration, at.focused);
    if (comparisonOf(exploration) !== compared) {
      compared = comparisonOf(exploration);
      differing = new Map([...(compared ?? [])].map(([id, { difference }]) => [id, difference]));
    }
    // While neighbours are being chosen, what they come to is marked; nothing is pale but beside itself.
    const chosen = shownAs(exploration, selectionOf(exploration));
    selected = expanding === undefined ? chosen : shownAs(exploration, { kind: "node", id: expanding.id });
    const strong = sameSelection(selected, chosen) ? strongShapes(exploration) : undefined;
    restyling?.stop();
    const changed = syncSelection(cy, { selected, pointed, focused, strong });
    restyling = undefined;
    if (changed.length > styledAtOnce) {
      const measuring = measureElements(cy, changed, styledInTurn);
      // Now, or the next frame might come first.
      measuring.next();
      restyling = inSlices(measuring);
    }
    counts = compact ? new Map() : beyondOf(exploration, pointed, focused);
    layer();
  };
  const layer = () => {
    const { exploration, pointed, focused, traced } = store.getState();
    const shown = (one: Selection) => shownAs(exploration, one);
    drawMarkerLayer(layers.under, cy, {
      selected,
      pointed: shown(pointed),
      focused: shown(focused),
      traced: tracedShapes(exploration, traced),
    });
    drawBadges(layers.over, cy, counts);
    drawDifferences(layers.over, cy, differing, spotsOf(differing));
  };
  let drawing: Slices | undefined;
  // What the view has made room for.
  let known = gathered(store.getState().exploration);
  const steps = function* (inTurn: boolean) {
    // Until it has ended nothing new is styled.
    restyling?.stop();
    const state = store.getState();
    const now = gathered(state.exploration);
    const wanted = elements(
      arrange(tall?.(state.exploration) ?? state.exploration, compactness(state.exploration)),
      theme,
      family,
    );
    yield;
    yield* syncElements(cy, wanted, inTurn);
    attend();
    yield;
    const before = known;
    known = now;
    if (before !== now) welcome(cy, state, before, way);
  };
  const { setDrawing } = store.getState().actions;
  // Where nothing is to be seen nothing is drawn, until there is.
  let missed = false;
  const draw = () => {
    drawing?.stop();
    setDrawing(false);
    missed = container.clientWidth === 0;
    if (missed) return;
    // All of it at once.
    for (const _ of steps(false));
  };
  // What came is styled piece by piece behind the picture that stands: the page goes on answering meanwhile.
  const drawComing = () => {
    drawing?.stop();
    missed = container.clientWidth === 0;
    setDrawing(!missed);
    if (missed) return;
    const coming = function* () {
      yield* steps(true);
      // What explains the picture follows it: panels/use-later.ts.
      afterFrame(() => {
        if (drawing === own) setDrawing(false);
      });
    };
    const own = inSlices(unseen(cy, coming()), comingSlice);
    drawing = own;
  };
  // What stands is arranged otherwise: it goes there, and the view with it where much has moved.
  const rearrange = () => {
    const from = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }] as const));
    draw();
    const origins = new Map<string, Position>();
    cy.nodes().forEach((node) => {
      const before = from.get(node.id());
      const { x, y } = node.position();
      if (before !== undefined && Math.hypot(before.x - x, before.y - y) > 0.5) origins.set(node.id(), before);
    });
    if (origins.size > 1) fit(cy, way, true);
    else keepWhole(cy, way);
    comeFrom(cy, origins);
  };
  const restyle = () => {
    restyling?.stop();
    theme = readTheme(container);
    cy.style().fromJson(stylesheet(theme, family)).update();
    if (!stands) return;
    draw();
  };
  const stops: (() => void)[] = [];
  let stands = false;
  const stand = () => {
    placeCanvas(cy, container);
    stands = true;
    // What can wait for the first picture waits for this mark: ui/after-picture.ts.
    cy.one("render", () => {
      performance.mark("picture");
      if (still !== undefined) endStill(still);
    });
    stops.push(gestures(cy, store, plain));
  };
  // A large picture is put together piece by piece before it stands anywhere: then it is drawn once.
  const together = function* () {
    const { exploration } = store.getState();
    cy.elements().remove();
    known = gathered(exploration);
    const wanted = elements(arrange(exploration, compactness(exploration)), theme, family);
    yield;
    yield* addElements(cy, wanted);
    stand();
    fitPlaces(cy);
    attend();
    cy.on("render", layer);
    stops.push(captionsInView(cy));
    yield* measureElements(cy);
  };
  if (isLarge) {
    drawing = inSlices(together(), largeSlice);
  } else {
    stand();
    draw();
    if (still === undefined || !fitAs(cy, still)) fit(cy, way);
    cy.on("render", layer);
  }

  const changed = (state: ExplorerState, before: ExplorerState) => {
    if (!stands) {
      drawing?.stop();
      drawing = inSlices(together(), largeSlice);
      return;
    }
    if (state.exploration !== before.exploration && state.opening !== before.opening) {
      known = gathered(state.exploration);
      draw();
      fit(cy, way);
    } else if (gathered(state.exploration) !== known) {
      if (shapesOf(state.exploration) !== shapesOf(before.exploration)) drawComing();
      else attend();
    } else if (shapesOf(state.exploration) !== shapesOf(before.exploration)) {
      draw();
    } else if (pointsOf(state.exploration) !== pointsOf(before.exploration)) {
      rearrange();
    } else if (
      state.exploration !== before.exploration ||
      state.expanding !== before.expanding ||
      state.pointed !== before.pointed ||
      state.traced !== before.traced ||
      state.focused !== before.focused
    ) {
      attend();
    }
    const reached = shownAs(state.exploration, state.focused);
    if (state.focused !== before.focused && reached.kind !== "nothing") reveal(cy, reached.id);
  };
  // The library may know another size already: it looks by itself, some time after.
  let size = sizeOf(container);
  const sized = new ResizeObserver(() => {
    // It always calls once at the beginning, when everything is drawn for this size already.
    if (!stands) return;
    if (container.clientWidth === size.width && container.clientHeight === size.height) return;
    const middle = size;
    size = sizeOf(container);
    cy.resize();
    // On a small screen places depend on its size.
    if (compact || missed) draw();
    keepView(cy, way, middle);
  });
  sized.observe(container);
  stops.push(
    store.subscribe(changed),
    onThemeChange(restyle),
    () => sized.disconnect(),
    () => drawing?.stop(),
    () => restyling?.stop(),
    () => setDrawing(false),
  );
  return {
    cy,
    stop: () => {
      for (const stop of stops) stop();
      cy.destroy();
    },
  };
}

/** The shapes and lines that stand for what is traced. */
function tracedShapes(exploration: Exploration, traced: ReadonlySet<string>): ReadonlySet<string> {
  const ids = [...traced].map((id) => {
    const shown = shownAs(exploration, { kind: exploration.has(`node/${id}`) ? "node" : "relationship", id });
    return shown.kind === "nothing" ? id : shown.id;
  });
  return new Set(ids);
}

function sizeOf(element: HTMLElement): { readonly width: number; readonly height: number } {
  return { width: element.clientWidth, height: element.clientHeight };
}

/** Lets what was brought come from its origin, in view. What only comes back from under a filter simply stands there. */
function welcome(cy: Core, state: ExplorerState, known: Subgraph, way: Way): void {
  const now = gathered(state.exploration);
  const there = new Set([...known.nodes, ...known.relationships].map(({ id }) => id));
  const isNew = ({ id }: { readonly id: string }) => !there.has(id);
  const fresh = cy.collection();
  for (const { id } of [...now.nodes, ...now.relationships].filter(isNew)) fresh.merge(cy.getElementById(id));
  if (fresh.empty()) return;
  const origin = originOf(cy, state, there);
  showNew(cy, origin === undefined ? fresh : fresh.union(cy.getElementById(origin)), way);
  if (origin !== undefined)
    comeFrom(cy, new Map(fresh.nodes().map((node) => [node.id(), cy.getElementById(origin).position()] as const)));
}

/** What the last step came from: the expanded entity, or the end that stood of the lines that were brought. */
function originOf(cy: Core, { exploration }: ExplorerState, there: ReadonlySet<string>): string | undefined {
  const step = stepsOf(exploration).at(-1);
  if (step === undefined) return undefined;
  const ends =
    step.kind === "expand"
      ? [step.centre]
      : (step.kind === "line" ? [step.id] : step.ids).flatMap((id) =>
          cy
            .getElementById(id)
            .connectedNodes()
            .map((node) => node.id()),
        );
  return ends.find((id) => there.has(id) && cy.getElementById(id).nonempty());
}
