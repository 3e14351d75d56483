import { tellingDays, type TimeBar } from "./dated-claims.ts";
import type { Day } from "./day.ts";
import type { Exploration } from "./exploration.ts";
import { whenOf } from "./selectors.ts";
import type { When } from "./when.ts";

/**
 * The time that comes after the chosen one, or before it: a span goes on by a bar of the time bar, a day (of two, the later
 * one) to the next on which something begins to count. Spans in which nothing counts are passed over. With no time chosen
 * it is the first bar, or the last. Undefined where there is none.
 */
export function stepWhen(exploration: Exploration, { axis, bars }: TimeBar, by: 1 | -1): When | undefined {
  const when = whenOf(exploration);
  if (when?.kind === "day") {
    const day = besides(tellingDays(exploration), when.day, by);
    return day === undefined ? undefined : { kind: "day", day };
  }
  if (when?.kind === "days") {
    const later = besides(tellingDays(exploration), when.later, by);
    return later === undefined || later <= when.earlier ? undefined : { ...when, later };
  }
  const { bins } = axis;
  const first = when === undefined ? (by > 0 ? -1 : bins.length) : bins.findIndex(({ to }) => to >= when.from);
  const last = when === undefined ? first : bins.findLastIndex(({ from }) => from <= when.to);
  const isFull = (place: number) => (bars[place]?.sure ?? 0) + (bars[place]?.perhaps ?? 0) > 0;
  const width = Math.max(0, last - first);
  for (let place = first + by; place >= 0 && place + width < bins.length; place += by) {
    const [from, to] = [bins[place], bins[place + width]];
    if (from === undefined || to === undefined) return undefined;
    if (Array.from({ length: width + 1 }, (_, more) => place + more).some(isFull))
      return { kind: "span", from: from.from, to: to.to };
  }
  return undefined;
}

function besides(days: readonly Day[], day: Day, by: 1 | -1): Day | undefined {
  return by > 0 ? days.find((other) => other > day) : days.findLast((other) => other < day);
}
