import type { Label } from "server/contract/label.ts";

/** Of which country or which mineral figures are asked; neither where nothing is chosen yet. */
export interface FiguresView {
  readonly country: string | undefined;
  readonly mineral: string | undefined;
}

/** Reads the query of `/figures`. */
export function readFigures(search: string): FiguresView {
  const asked = new URLSearchParams(search);
  const given = (name: string) => (asked.get(name) === "" ? undefined : (asked.get(name) ?? undefined));
  return { country: given("country"), mineral: given("mineral") };
}

/** The address of figures. */
export function writeFigures({ country, mineral }: FiguresView): string {
  const asked = new URLSearchParams();
  if (country !== undefined) asked.set("country", country);
  if (mineral !== undefined) asked.set("mineral", mineral);
  return asked.size === 0 ? "/figures" : `/figures?${asked.toString()}`;
}

/** Where the figures of an entity are; undefined where it is neither a country nor a mineral. */
export function figuresOf(id: string, labels: readonly Label[]): string | undefined {
  if (labels.includes("Country")) return writeFigures({ country: id, mineral: undefined });
  return labels.includes("Mineral") ? writeFigures({ country: undefined, mineral: id }) : undefined;
}
