// oxlint-disable-next-line typescript/triple-slash-reference -- the package has no types; this makes ours known to whoever imports this file
/// <reference path="./edtf.d.ts" />
import edtf from "edtf";

/** The days a date can mean, as `YYYY-MM-DD`; undefined where it is open. */
export interface DateSpan {
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
}

/**
 * Reads one EDTF string (ISO 8601-2, levels 0 to 2). "About" (`~`) widens nothing: the day named is the day meant.
 * @throws Error when it is not EDTF, or ends before it begins.
 */
export function dateSpan(text: string): DateSpan {
  const date = edtf(text);
  if (date.type !== "Set" && date.type !== "List") return { earliest: day(date.min), latest: day(date.max) };
  // The parser gives a range in a set, [2025-04-02..2025-04-12], the bounds of its first day: ask its members.
  const members = date.values.flat();
  const least = date.earlier ? -Infinity : Math.min(...members.map((member) => member.min));
  const most = date.later ? Infinity : Math.max(...members.map((member) => member.max));
  return { earliest: day(least), latest: day(most) };
}

function day(time: number): string | undefined {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : undefined;
}
