import { isDay, type Day } from "./day.ts";

/** What a person asks of time: a span, one day, or two days side by side. Both ends of a span belong to it. */
export type When =
  | { readonly kind: "span"; readonly from: Day; readonly to: Day }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "days"; readonly earlier: Day; readonly later: Day };

/** As an address holds it: `2025-02-10..2025-03-09`, `2025-03-01`, `2025-02-28,2025-05-01`. */
export function writeWhen(when: When | undefined): string {
  switch (when?.kind) {
    case undefined:
      return "";
    case "span":
      return `${when.from}..${when.to}`;
    case "day":
      return when.day;
    case "days":
      return `${when.earlier},${when.later}`;
  }
}

/** What such a text asks; undefined where it is no day of the calendar, or ends before it begins. */
export function readWhen(text: string): When | undefined {
  if (isDay(text)) return { kind: "day", day: text };
  const [from = "", to = "", ...more] = text.split("..");
  if (more.length === 0 && isDay(from) && isDay(to) && from <= to) return { kind: "span", from, to };
  const [earlier = "", later = "", ...others] = text.split(",");
  if (others.length === 0 && isDay(earlier) && isDay(later) && earlier < later) return { kind: "days", earlier, later };
  return undefined;
}

export function sameWhen(one: When | undefined, other: When | undefined): boolean {
  return writeWhen(one) === writeWhen(other);
}
