/** One column of a table that is offered for download. */
export interface Column {
  readonly name: string;
  readonly meaning: string;
  /** The words it may hold, where it chooses from a list. */
  readonly values?: readonly string[];
}

/** A cell: null where nothing is known or nothing applies. */
export type Cell = string | number | boolean | readonly string[] | null;

/** A table with its part of the dictionary; `rows` hold a cell for each column, in their order. */
export interface Table {
  readonly name: string;
  /** What one row is. */
  readonly row: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
