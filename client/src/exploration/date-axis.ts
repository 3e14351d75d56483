import { isUndated, type Dated } from "./claim-days.ts";
import { addDays, dayNumber, dayOf, type Day } from "./day.ts";

/** How wide the bars of a time bar are. */
export type DateUnit = "day" | "week" | "month" | "quarter" | "year";

/** Days that share one bar; both ends belong to it. */
export interface DateBin {
  readonly from: Day;
  readonly to: Day;
  /** One of the axis's own steps, or all the days before or after them. */
  readonly kind: "step" | "before" | "after";
}

/** The days of a time bar, without gap or overlap. */
export interface DateAxis {
  readonly unit: DateUnit;
  readonly bins: readonly DateBin[];
}

/** The most days for which each unit serves: some fifty bars can be told apart. */
const reach: readonly (readonly [unit: DateUnit, days: number])[] = [
  ["day", 45],
  ["week", 430],
  ["month", 1900],
  ["quarter", 5600],
  ["year", Infinity],
];

/** Of the claims, at most this part goes into one bar before or after the others. */
const farPart = 0.1;

/**
 * The axis that shows these claims, and whatever else has days. A few that lie far before or after all others would leave the rest no room: where
 * leaving them aside makes the axis less than half as long, they share one bar at its end. Undefined where no claim is dated.
 */
export function dateAxis(
  claims: readonly Dated[],
  more: readonly Pick<Dated, "earliest" | "latest">[] = [],
): DateAxis | undefined {
  const dated = [...claims.filter((claim) => !isUndated(claim)), ...more];
  const starts = dated.flatMap(({ earliest, latest }) => earliest ?? latest ?? []).sort();
  const ends = dated.flatMap(({ earliest, latest }) => latest ?? earliest ?? []).sort();
  const first = starts[0];
  const last = [...starts, ...ends].sort().at(-1);
  if (first === undefined || last === undefined) return undefined;
  const most = Math.floor(dated.length * farPart);
  const begin = trimmed(starts, most, dayNumber(last));
  const until = trimmed(ends.toReversed(), most, dayNumber(begin));
  const start = begin > until ? first : begin;
  const end = begin > until ? last : until;
  const unit = reach.find(([, days]) => dayNumber(end) - dayNumber(start) + 1 <= days)?.[0] ?? "year";
  const bins: DateBin[] = [];
  for (let from = startOf(unit, start); from <= end; from = nextOf(unit, from))
    bins.push({ from, to: addDays(nextOf(unit, from), -1), kind: "step" });
  const head = bins[0]?.from ?? start;
  const tail = bins.at(-1)?.to ?? end;
  return {
    unit,
    bins: [
      ...(first < head ? [{ from: first, to: addDays(head, -1), kind: "before" } as const] : []),
      ...bins,
      ...(last > tail ? [{ from: addDays(tail, 1), to: last, kind: "after" } as const] : []),
    ],
  };
}

/** The end of an axis after leaving aside what is far out; `days` from that end inwards, `other` is the other end. */
function trimmed(days: readonly Day[], most: number, other: number): Day {
  const length = (day: Day) => Math.abs(other - dayNumber(day));
  let end = days[0] ?? dayOf(other);
  for (const day of days.slice(1, most + 1)) if (length(day) <= length(end) / 2) end = day;
  return end;
}

/** The first day of the step that a day belongs to; weeks begin on Monday. */
function startOf(unit: DateUnit, day: Day): Day {
  const [year = "", month = ""] = day.split("-");
  switch (unit) {
    case "day":
      return day;
    case "week":
      // 1 January 1970 was a Thursday.
      return addDays(day, -((((dayNumber(day) + 3) % 7) + 7) % 7));
    case "month":
      return `${year}-${month}-01`;
    case "quarter":
      return `${year}-${String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, "0")}-01`;
    case "year":
      return `${year}-01-01`;
  }
}

function nextOf(unit: DateUnit, from: Day): Day {
  switch (unit) {
    case "day":
      return addDays(from, 1);
    case "week":
      return addDays(from, 7);
    case "month":
      return startOf("month", addDays(from, 31));
    case "quarter":
      return startOf("quarter", addDays(from, 95));
    case "year":
      return startOf("year", addDays(from, 366));
  }
}

/** Where a day begins on the axis, in bars from its left end; days outside stand at the ends. */
export function placeOnAxis({ bins }: DateAxis, day: Day): number {
  const index = bins.findIndex(({ to }) => day <= to);
  const bin = bins[index];
  if (bin === undefined) return bins.length;
  if (day <= bin.from) return index;
  return index + (dayNumber(day) - dayNumber(bin.from)) / (dayNumber(bin.to) - dayNumber(bin.from) + 1);
}

/** The day at a place of the axis. */
export function dayAtPlace({ bins }: DateAxis, place: number): Day {
  const index = Math.max(0, Math.min(bins.length - 1, Math.floor(place)));
  const bin = bins[index];
  if (bin === undefined) return dayOf(0);
  const days = dayNumber(bin.to) - dayNumber(bin.from) + 1;
  const part = Math.max(0, Math.min(1, place - index));
  return addDays(bin.from, Math.min(days - 1, Math.floor(part * days)));
}
