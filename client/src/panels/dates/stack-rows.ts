import { wrapWords } from "server/contract/wrap-words.ts";
import type { RowMark } from "./row-content.ts";

/** One row under the bars: what it tells, and its marks. */
export interface ChartRow {
  readonly key: string;
  readonly name: string;
  readonly deal: boolean;
  readonly marks: readonly RowMark[];
}

/** A row at its place, from the top of the chart. */
export interface StackedRow extends ChartRow {
  readonly y: number;
  readonly nameLines: readonly string[];
}

/** Pixels of one lane of a row. */
export const laneHeight = 20;

/** Pixels that a row's name takes beside it; on a narrow screen it stands above. */
export const nameWidth = 112;

/** Puts rows below each other, each as high as its lanes and its name need; `height` is where the last one ends. */
export function stackRows(
  rows: readonly ChartRow[],
  top: number,
  narrow: boolean,
): { readonly rows: readonly StackedRow[]; readonly height: number } {
  const stacked: StackedRow[] = [];
  let height = top;
  for (const row of rows) {
    const lanes = Math.max(1, ...row.marks.map((mark) => mark.lane + 1));
    const nameLines = narrow ? [row.name] : wrapWords(row.name, { width: nameWidth - 10, size: 13, weight: 400 });
    const y = height + (narrow ? 18 : 0);
    stacked.push({ ...row, y, nameLines });
    height = y + Math.max(lanes * laneHeight, narrow ? 0 : nameLines.length * 16) + 6;
  }
  return { rows: stacked, height };
}
