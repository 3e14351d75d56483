import type { CsvCell } from "server/contract/csv.ts";
import type { ConsoleValue } from "server/contract/console/console-value.ts";
import { plainText } from "./plain-text.ts";

/** Rows as cells of a table to save: numbers as numbers, everything else as text, nothing where there is null. */
export function csvCells(rows: readonly (readonly ConsoleValue[])[]): readonly (readonly CsvCell[])[] {
  return rows.map((row) =>
    row.map((value) => (typeof value === "number" ? value : value === null ? "" : plainText(value))),
  );
}

/** Rows as JSON, a map for each, by column; tagged values keep their tags, so that nothing of them is lost. */
export function rowsAsJson(columns: readonly string[], rows: readonly (readonly ConsoleValue[])[]): string {
  const all = rows.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place] ?? null])));
  return `${JSON.stringify(all, null, 2)}\n`;
}
