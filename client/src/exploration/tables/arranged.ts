import { folded } from "server/contract/folded.ts";
import type { Cell, Column, Row, Table } from "./table.ts";

/** What of a table is looked at, and how. */
export interface Arrangement {
  /** Ids of columns, in no order; empty: the usual ones. What the table does not have is passed over. */
  readonly columns: ReadonlySet<string>;
  /** Every word of it stands in some cell that is shown, whatever the case and the accents. */
  readonly find: string;
  /** By a column that is shown; undefined: the order in which the rows are read. */
  readonly sort: { readonly column: string; readonly descending: boolean } | undefined;
}

/** Columns and rows as they are shown, and written to a file. */
export interface Arranged {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const words = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** The columns that are chosen, rows in which the words are found, in the order asked for; rows alike keep theirs. */
export function arranged(table: Table, { columns, find, sort }: Arrangement): Arranged {
  const chosen = table.columns.filter(({ id }) => columns.has(id));
  const shown = table.columns.filter(
    ({ id, usual }, place) => place === 0 || (chosen.length === 0 ? usual : columns.has(id)),
  );
  const sought = folded(find)
    .split(/\s+/)
    .filter((word) => word !== "");
  const rows = table.rows.filter((row) => {
    if (sought.length === 0) return true;
    const text = folded(shown.map(({ id }) => textOf(row, id)).join("\n"));
    return sought.every((word) => text.includes(word));
  });
  const by = sort === undefined ? undefined : shown.find(({ id }) => id === sort.column);
  if (sort === undefined || by === undefined) return { columns: shown, rows };
  return {
    columns: shown,
    rows: rows.toSorted((one, other) => compare(one.cells.get(by.id), other.cells.get(by.id), sort.descending)),
  };
}

/** What a row says in a column; empty where it says nothing. */
export function textOf(row: Row, column: string): string {
  return row.cells.get(column)?.text ?? "";
}

/** Nothing known comes last, whichever way the rest goes. */
function compare(one: Cell | undefined, other: Cell | undefined, descending: boolean): number {
  const [left, right] = [one?.order, other?.order];
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
  const ordered =
    typeof left === "number" && typeof right === "number" ? left - right : words.compare(String(left), String(right));
  return descending ? -ordered : ordered;
}
