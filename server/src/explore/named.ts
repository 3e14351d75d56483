import { captionOf } from "../../contract/caption-of.ts";
import { nameTexts } from "../../contract/name-texts.ts";

/** An entity by its name, to be written in a sentence. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly caption: string;
}

export interface NamedRow {
  readonly id: string;
  readonly name: string;
  readonly caption: string | null;
}

export function named(row: NamedRow): Named {
  return { id: row.id, name: nameTexts(row.name), caption: captionOf(row) };
}
