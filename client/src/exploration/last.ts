import { readSaved, writeSaved, type Unsaved } from "./saved.ts";

/** The exploration that was changed last in this browser, to be offered again. */
export type Last = Unsaved;

/** The name under which a browser keeps it. */
export const lastName = "last-exploration";

/** Reads what a browser kept of it; undefined where there is none that can be read. */
export function readLast(text: string | undefined): Last | undefined {
  return readSaved(text ?? "")?.saved[0];
}

export function writeLast(last: Last): string {
  return writeSaved([last]);
}
