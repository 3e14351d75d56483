import { dayAtPlace, placeOnAxis, type DateAxis } from "../../exploration/date-axis.ts";
import { addDays, type Day } from "../../exploration/day.ts";
import type { When } from "../../exploration/when.ts";

/** What a person can take hold of: an end of a span, the day, or one of two days. */
export type Handle = "from" | "to" | "day" | "earlier" | "later";

/** The handles of a time; of all days these are the ends of the axis. */
export function handlesOf(when: When | undefined): readonly Handle[] {
  if (when?.kind === "day") return ["day"];
  return when?.kind === "days" ? ["earlier", "later"] : ["from", "to"];
}

/** First and last day of an axis. */
export function endsOf({ bins }: DateAxis): readonly [Day, Day] {
  return [bins[0]?.from ?? "", bins.at(-1)?.to ?? ""];
}

/** The day a handle stands at. */
export function dayOfHandle(axis: DateAxis, when: When | undefined, handle: Handle): Day {
  const [first, last] = endsOf(axis);
  switch (when?.kind) {
    case undefined:
      return handle === "from" ? first : last;
    case "span":
      return handle === "from" ? when.from : when.to;
    case "day":
      return when.day;
    case "days":
      return handle === "earlier" ? when.earlier : when.later;
  }
}

/** Where a handle stands on the axis: the end of a span after its last day, a single day at its middle. */
export function placeOfHandle(axis: DateAxis, when: When | undefined, handle: Handle): number {
  const day = dayOfHandle(axis, when, handle);
  const begin = placeOnAxis(axis, day);
  if (handle === "from") return begin;
  const end = placeOnAxis(axis, addDays(day, 1));
  return handle === "to" ? end : (begin + end) / 2;
}

/** The time after a handle was brought to a day. The other handle gives way; a span over the whole axis asks for all days. */
export function withDay(axis: DateAxis, when: When | undefined, handle: Handle, day: Day): When | undefined {
  const other = (name: Handle) => dayOfHandle(axis, when, name);
  switch (handle) {
    case "from":
      return spanOf(axis, day, day > other("to") ? day : other("to"));
    case "to":
      return spanOf(axis, day < other("from") ? day : other("from"), day);
    case "day":
      return { kind: "day", day };
    case "earlier":
      return { kind: "days", earlier: day, later: day < other("later") ? other("later") : addDays(day, 1) };
    case "later":
      return { kind: "days", earlier: day > other("earlier") ? other("earlier") : addDays(day, -1), later: day };
  }
}

function spanOf(axis: DateAxis, from: Day, to: Day): When | undefined {
  const [first, last] = endsOf(axis);
  return from <= first && to >= last ? undefined : { kind: "span", from, to };
}

/** The time after a handle was brought to a place of the axis: an end of a span goes to the nearest edge of a bar. */
export function withPlace(axis: DateAxis, when: When | undefined, handle: Handle, place: number): When | undefined {
  const { bins } = axis;
  const edge = Math.round(place);
  if (handle === "from")
    return withDay(axis, when, handle, bins[Math.max(0, Math.min(edge, bins.length - 1))]?.from ?? "");
  if (handle === "to") return withDay(axis, when, handle, bins[Math.max(0, Math.min(edge, bins.length) - 1)]?.to ?? "");
  return withDay(axis, when, handle, dayAtPlace(axis, place));
}

/** The time after a key; undefined for a key that moves nothing. An end of a span goes by bars, a day by days. */
export function withKey(
  axis: DateAxis,
  when: When | undefined,
  handle: Handle,
  key: string,
): { readonly when: When | undefined } | undefined {
  const { bins } = axis;
  const day = dayOfHandle(axis, when, handle);
  const [first, last] = endsOf(axis);
  const to = (goal: Day) => ({ when: withDay(axis, when, handle, goal) });
  const isEnd = handle === "from" || handle === "to";
  const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -4, PageUp: 4 }[key];
  if (key === "Home") return to(handle === "to" ? (bins[0]?.to ?? first) : first);
  if (key === "End") return to(handle === "from" ? (bins.at(-1)?.from ?? last) : last);
  if (by === undefined) return undefined;
  if (!isEnd && Math.abs(by) === 1) {
    const next = addDays(day, by);
    return to(next < first ? first : next > last ? last : next);
  }
  const steps = bins.map((bin) => (handle === "to" ? bin.to : bin.from));
  const after = by > 0 ? steps.filter((step) => step > day) : steps.filter((step) => step < day).toReversed();
  return to(after[Math.min(Math.abs(by), after.length) - 1] ?? day);
}
