import { terms } from "./terms.ts";

/** A question's title in the language of the interface; its own, which is English, where it has no other. */
export function questionTitle(id: string, title: string): string {
  return terms.titles[id] ?? title;
}
