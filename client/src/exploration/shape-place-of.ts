import type { Exploration, NodePlace } from "./exploration.ts";
import type { Group } from "./grouped.ts";
import { nodePlaceOf } from "./selectors.ts";
import { shapesOf } from "./shapes-of.ts";

/** Where a shape of the picture stands: an entity at its own place, a group at that of one of its members. */
export function shapePlaceOf(exploration: Exploration, id: string): NodePlace {
  const group = shapesOf(exploration).groups.find((one) => one.id === id);
  return nodePlaceOf(exploration, group === undefined ? id : standsFor(exploration, group));
}

/** The member whose place a group takes: the hub of a side, else the one in the midst of them. Nothing else stands there. */
export function standsFor(exploration: Exploration, { grouping, hub, members }: Group): string {
  const [first] = members;
  if (first === undefined || (grouping.kind === "side" && members.some(({ id }) => id === hub.id))) return hub.id;
  const places = new Map(members.map(({ id }) => [id, nodePlaceOf(exploration, id)]));
  const mean = (of: (place: NodePlace) => number) =>
    [...places.values()].reduce((sum, place) => sum + of(place), 0) / places.size;
  const [x, y] = [mean((place) => place.x), mean((place) => place.y)];
  const far = (id: string) => Math.hypot((places.get(id)?.x ?? 0) - x, (places.get(id)?.y ?? 0) - y);
  return members.reduce((best, { id }) => (far(id) < far(best) ? id : best), first.id);
}
