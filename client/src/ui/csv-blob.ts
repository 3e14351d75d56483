import type { CsvCell } from "server/contract/csv.ts";

/**
 * A table as a CSV file, whatever it is made of: rows under their header, with the mark by which a spreadsheet knows that
 * letters are in UTF-8. What writes it is loaded when something is saved.
 */
export async function csvBlob(header: readonly string[], rows: readonly (readonly CsvCell[])[]): Promise<Blob> {
  const { csv } = await import("server/contract/csv.ts");
  return new Blob(["\uFEFF", csv(header, rows)], { type: "text/csv;charset=utf-8" });
}
