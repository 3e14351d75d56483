import type { LiveView } from "./live-view.ts";
import type { Thing } from "./thing.ts";

/** The lines and entities of a view, as one walks through them. */
export interface Things {
  /** Where one begins; undefined where there is no line. */
  readonly first: Thing | undefined;
  /** So many further among those of its kind, round and round. */
  readonly next: (thing: Thing, step: number) => Thing;
  /** From a line to one of its ends; from an entity to its first line or its last. */
  readonly across: (thing: Thing, down: boolean) => Thing;
  /** The ends of a line; the lines of an entity with their other ends. */
  readonly beside: (thing: Thing) => readonly Thing[];
  /** By the id of a line, of one of several that are drawn as one, or of an entity. */
  readonly find: (id: string) => Thing | undefined;
  /** Empty where there is none. */
  readonly idOf: (thing: Thing | undefined) => string;
  /** The sentence of a line, the name of an entity. */
  readonly nameOf: (thing: Thing) => string;
}

export function thingsOf({ lines, entities }: LiveView): Things {
  const placesAt = (entity: number) =>
    lines.flatMap((line, place) => (line.from === entity || line.to === entity ? [place] : []));
  return {
    first: lines.length === 0 ? undefined : { kind: "line", place: 0 },
    next: ({ kind, place }, step) => {
      const { length } = kind === "line" ? lines : entities;
      return { kind, place: (place + step + length) % length };
    },
    across: (thing, down) => {
      if (thing.kind === "line") {
        const line = lines[thing.place];
        return line === undefined ? thing : { kind: "entity", place: down ? line.to : line.from };
      }
      const place = placesAt(thing.place).at(down ? 0 : -1);
      return place === undefined ? thing : { kind: "line", place };
    },
    beside: (thing) => {
      if (thing.kind === "line") {
        const line = lines[thing.place];
        return line === undefined ? [] : [line.from, line.to].map((place) => ({ kind: "entity", place }));
      }
      return placesAt(thing.place).flatMap((place): readonly Thing[] => {
        const { from = thing.place, to = thing.place } = lines[place] ?? {};
        return [
          { kind: "line", place },
          { kind: "entity", place: from === thing.place ? to : from },
        ];
      });
    },
    find: (id) => {
      if (id === "") return undefined;
      const line = lines.findIndex((one) => one.id === id || one.lines.some((other) => other.id === id));
      if (line !== -1) return { kind: "line", place: line };
      const entity = entities.findIndex((one) => one.id === id);
      return entity === -1 ? undefined : { kind: "entity", place: entity };
    },
    idOf: (thing) =>
      (thing === undefined ? undefined : (thing.kind === "line" ? lines : entities)[thing.place]?.id) ?? "",
    nameOf: ({ kind, place }) => (kind === "line" ? lines[place]?.said : entities[place]?.name) ?? "",
  };
}
