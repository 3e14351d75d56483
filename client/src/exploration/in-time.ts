import { countsIn, type Dated } from "./claim-days.ts";
import type { Day } from "./day.ts";
import type { When } from "./when.ts";

/** The claims that count on one day, and those without any. */
export function onDay<M extends Dated>(marks: readonly M[], day: Day): readonly M[] {
  return marks.filter((mark) => countsIn(mark, day, day));
}

/**
 * The claims by which a line is drawn at a time. Where two days are compared these are the later day's, and the earlier
 * day's where nothing is claimed on the later one.
 */
export function inTime<M extends Dated>(marks: readonly M[], when: When | undefined): readonly M[] {
  switch (when?.kind) {
    case undefined:
      return marks;
    case "span":
      return marks.filter((mark) => countsIn(mark, when.from, when.to));
    case "day":
      return onDay(marks, when.day);
    case "days": {
      const later = onDay(marks, when.later);
      return later.length > 0 ? later : onDay(marks, when.earlier);
    }
  }
}
