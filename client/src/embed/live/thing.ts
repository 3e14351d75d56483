/** A line or an entity of the picture, by its place in the lists of the view. */
export interface Thing {
  readonly kind: "line" | "entity";
  readonly place: number;
}

export function isSame(one: Thing | undefined, other: Thing | undefined): boolean {
  return one?.kind === other?.kind && one?.place === other?.place;
}
