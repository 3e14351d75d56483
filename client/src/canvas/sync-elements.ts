import type { CollectionArgument, Core, EdgeSingular, ElementDefinition, SingularElementArgument } from "cytoscape";
import { lineData } from "./line-data.ts";

/** Elements that are styled between two looks at the clock: some milliseconds' work. */
const atOnce = 5;
/** The same where they are many and stand nowhere yet. */
const manyAtOnce = 50;

/**
 * Makes the canvas hold exactly these elements, by id: what is new comes, what is gone goes, what changed takes its new
 * values and place, also where it was still on its way there. What is as it was is not touched. `inTurn`: each step is short,
 * so that whoever runs them may let others have their turn; nothing must be drawn between them (unseen.ts).
 */
export function* syncElements(cy: Core, wanted: readonly ElementDefinition[], inTurn: boolean): Generator<undefined> {
  cy.nodes(":animated").stop(true, true);
  const ids = new Set(wanted.map(({ data }) => data.id));
  cy.elements()
    .filter((element) => !ids.has(element.id()))
    .remove();
  const changed: SingularElementArgument[] = [];
  // What nobody waits for in turns is done at once, which costs less.
  const size = inTurn ? atOnce : wanted.length;
  for (const some of portions(wanted, size)) {
    cy.batch(() => {
      for (const definition of some) {
        const element = put(cy, definition);
        if (element !== undefined) changed.push(element);
      }
    });
    yield;
  }
  const lines = new Set<EdgeSingular>();
  for (const element of changed) {
    if (element.isEdge()) lines.add(element);
    else for (const line of element.connectedEdges().toArray()) lines.add(line);
  }
  for (const some of portions([...lines], size)) {
    placeWords(cy, some);
    yield;
  }
  // Whoever asks for a box later finds it worked out.
  for (const some of portions(changed, size)) {
    for (const element of some) element.boundingBox({ includeOverlays: false });
    yield;
  }
}

/**
 * Adds all elements to a canvas that holds none and stands nowhere yet. Captions come later (captions-in-view.ts), and words
 * stay at the middles of their lines: they are too many for each to be moved to where there is room.
 */
export function* addElements(cy: Core, wanted: readonly ElementDefinition[]): Generator<undefined> {
  for (const some of portions(wanted, manyAtOnce)) {
    const definitions = some.map((definition) => ({
      ...definition,
      classes: [...(Array.isArray(definition.classes) ? definition.classes : []), "bare"],
    }));
    const kept = new Map(definitions.map((definition) => [definition.data.id, definition]));
    cy.add(definitions.map(asAdded)).forEach((element) => {
      element.scratch(asPut, kept.get(element.id()));
      // Asked for any value, the library applies all. Now, while a shape has no lines and nobody listens: for each value it
      // looks at all lines of the shape, and tells whoever draws.
      element.style("width");
    });
    yield;
  }
}

/**
 * Works out how and where elements are drawn, so many at a time, before any of it is: a batch holds the next frame back.
 * Otherwise that frame would do it for all of them.
 */
export function* measureElements(
  cy: Core,
  elements: CollectionArgument = cy.elements(),
  size = manyAtOnce,
): Generator<undefined> {
  cy.startBatch();
  try {
    for (let from = 0; from < elements.length; from += size) {
      elements.slice(from, from + size).boundingBox({ includeOverlays: false });
      yield;
    }
  } finally {
    cy.endBatch();
  }
}

/** A copy, for the library keeps the objects it is given and writes into them. */
function asAdded(definition: ElementDefinition): ElementDefinition {
  return { ...definition, data: { ...definition.data, wordsX: 0, wordsY: 0 } };
}

function put(cy: Core, definition: ElementDefinition): SingularElementArgument | undefined {
  const there = cy.getElementById(definition.data.id ?? "");
  if (there.empty()) {
    const added = cy.add(asAdded(definition))[0];
    added?.scratch(asPut, definition);
    return added;
  }
  const element = there[0];
  if (element === undefined || isSame(element.scratch(asPut), definition)) return undefined;
  element.scratch(asPut, definition);
  element.data(definition.data);
  const kept = states.filter((name) => element.hasClass(name));
  element.classes([...(Array.isArray(definition.classes) ? definition.classes : []), ...kept]);
  if (definition.position !== undefined) element.position({ ...definition.position });
  return element;
}

/**
 * Moves words to their places: the library counts from the middle of the line as it is drawn, from border to border, which
 * only it knows.
 */
function placeWords(cy: Core, lines: readonly EdgeSingular[]): void {
  const worded = lines.flatMap((line) => {
    const at = lineData(line).wordsAt;
    return at === null ? [] : [{ line, at, middle: line.midpoint() }];
  });
  cy.batch(() => {
    // All middles are worked out before any of them is left again by what is set here.
    for (const { line, at, middle } of worded) line.data({ wordsX: at.x - middle.x, wordsY: at.y - middle.y });
  });
}

function* portions<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

/** Where an element keeps the definition it was last put by. */
const asPut = "_put";

/** By value: texts, numbers, and plain objects and lists of them. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const values = Object.entries(other);
  const before = new Map(Object.entries(one));
  return before.size === values.length && values.every(([name, value]) => isSame(before.get(name), value));
}

/** Classes that selection, pointer and keyboard set and a new arrangement keeps. */
const states = ["pale", "marked", "pointed", "focused", "bare"] as const;
