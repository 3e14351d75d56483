import { nameTexts } from "./name-texts.ts";
import names from "./words/names.json" with { type: "json" };

const captions: Readonly<Record<string, string>> = names.captions;

/** The short name of an entity in a picture: its caption, else its name; never by the number of a text. */
export function captionOf(row: {
  readonly id: string;
  readonly name: string;
  readonly caption: string | null;
}): string {
  return captions[row.id] ?? nameTexts(row.caption ?? row.name);
}
