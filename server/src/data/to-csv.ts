import { csv, type CsvCell } from "../../contract/csv.ts";
import type { Cell, Table } from "./table.ts";

/** A table as CSV: a header row, a line for each row, lists joined by `; `. */
export function toCsv(table: Table): string {
  return csv(
    table.columns.map(({ name }) => name),
    table.rows.map((row) => row.map(written)),
  );
}

function written(cell: Cell): CsvCell {
  if (cell === null) return "";
  if (typeof cell === "number") return cell;
  return typeof cell === "object" ? cell.join("; ") : String(cell);
}
