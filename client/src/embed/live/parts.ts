import type { LiveView } from "./live-view.ts";
import type { Thing } from "./thing.ts";

/** The elements of a picture by what they belong to: strokes, words and marks of a line, shape and caption of an entity. */
export interface Parts {
  of(thing: Thing): readonly SVGElement[];
  /** What an element of the picture belongs to. */
  at(element: EventTarget | null): Thing | undefined;
}

const selector = "[data-l],[data-n]";

/** Finds them all once. What the picture names and the view does not hold is nothing. */
export function findParts(picture: SVGSVGElement, view: LiveView): Parts {
  const lines = new Map<number, SVGElement[]>();
  const entities = new Map<number, SVGElement[]>();
  const thingOf = (element: Element): Thing | undefined => {
    const line = element.getAttribute("data-l");
    const place = Number(line ?? element.getAttribute("data-n"));
    const most = line === null ? view.entities.length : view.lines.length;
    if (!Number.isInteger(place) || place < 0 || place >= most) return undefined;
    return { kind: line === null ? "entity" : "line", place };
  };
  for (const element of picture.querySelectorAll<SVGElement>(selector)) {
    const thing = thingOf(element);
    if (thing === undefined) continue;
    const found = thing.kind === "line" ? lines : entities;
    found.set(thing.place, [...(found.get(thing.place) ?? []), element]);
  }
  return {
    of: ({ kind, place }) => (kind === "line" ? lines : entities).get(place) ?? [],
    at: (target) => {
      const element = target instanceof Element ? target.closest(selector) : null;
      return element === null || !picture.contains(element) ? undefined : thingOf(element);
    },
  };
}
