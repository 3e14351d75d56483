import { textWidth } from "server/contract/text-width.ts";

/** Pixels beside the words of a heading: its padding and the arrow of its order. */
export const besideHeading = 36;

/** Pixels that a column needs for its heading to stand on at most two lines, nothing of it cut. */
export function headingWidth(title: string): number {
  const parts = title.split(" ");
  const wide = (some: readonly string[]) => textWidth(some.join(" "), 14, 600);
  const broken = parts.map((_, at) => Math.max(wide(parts.slice(0, at)), wide(parts.slice(at))));
  return Math.ceil(Math.min(...broken)) + besideHeading;
}
