import { stringify } from "csv-stringify/sync";
import type { Cell, Table } from "./table.ts";

/**
 * A table as CSV after RFC 4180: a header row, lines that end in CRLF, lists joined by `; `. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function toCsv(table: Table): string {
  return stringify(
    table.rows.map((row) => row.map(written)),
    { header: true, columns: table.columns.map(({ name }) => name), record_delimiter: "\r\n", escape_formulas: true },
  );
}

function written(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.join("; ") : String(cell);
}
