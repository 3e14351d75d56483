import { textWidth } from "server/contract/text-width.ts";
import { placeOnAxis, type DateAxis } from "../../exploration/date-axis.ts";
import { terms } from "../../terms.ts";

/** A mark under the bars, with its word where there is room for it. */
export interface AxisTick {
  /** In bars from the left end. */
  readonly place: number;
  readonly word: string;
}

/** Type size of the words. */
export const tickSize = 12.5;

/**
 * Where months begin, or years where bars are months and longer; the first names its year, too. `bar`: how wide a bar is,
 * in pixels. A word that would meet the one before it is left out, its mark is not.
 */
export function axisTicks(axis: DateAxis, bar: number): readonly AxisTick[] {
  const steps = axis.bins.filter(({ kind }) => kind === "step");
  const first = steps[0];
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return [];
  const byMonth = axis.unit === "day" || axis.unit === "week";
  const days = [...new Set([first.from, ...beginnings(first.from, last.to, byMonth)])];
  let free = -Infinity;
  let year = "";
  return days.map((day) => {
    const place = placeOnAxis(axis, day);
    const [named = "", month = "", date = ""] = day.split("-");
    const name = terms.months.names[Number(month) - 1] ?? "";
    const parts = byMonth ? [date === "01" ? "" : String(Number(date)), name, named === year ? "" : named] : [named];
    const word = parts.filter((part) => part !== "").join(" ");
    const left = place * bar;
    if (left < free || (!byMonth && named === year)) return { place, word: "" };
    free = left + textWidth(word, tickSize, 400) + 14;
    year = named;
    return { place, word };
  });
}

/** First days of the months, or of the years, after the first day and up to the last. */
function beginnings(from: string, to: string, byMonth: boolean): readonly string[] {
  const found: string[] = [];
  let year = Number(from.slice(0, 4));
  let month = byMonth ? Number(from.slice(5, 7)) : 12;
  for (;;) {
    month += 1;
    if (month > 12) {
      year += 1;
      month = 1;
    }
    const day = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
    if (day > to) return found;
    found.push(day);
    if (!byMonth) month = 12;
  }
}
