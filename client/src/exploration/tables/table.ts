import type { Selection } from "../exploration.ts";

/** How a column's cells are compared: as words, as numbers, or as days by the earliest. */
export type Sorts = "words" | "number" | "date";

/** What heads a column; its title is in the interface's words, by its id. */
export interface Column {
  readonly id: string;
  readonly sorts: Sorts;
  /** Stands there before anybody has chosen columns. */
  readonly usual: boolean;
}

export interface Cell {
  readonly text: string;
  /** What it is sorted by where its text would not do: a number, or a day as `YYYY-MM-DD`. Empty cells come last. */
  readonly order: string | number | undefined;
}

export interface Row {
  /** Unique in its table. */
  readonly id: string;
  /** What it opens. */
  readonly thing: Exclude<Selection, { readonly kind: "nothing" }>;
  /** Known from the record alone. */
  readonly record: boolean;
  /** By the ids of columns. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** What the exploration holds of one kind. The first column tells what a row is and always stands there. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A column with how its cells come of an item. */
export interface ColumnOf<Item> extends Column {
  readonly text: (item: Item) => string;
  readonly order?: (item: Item) => string | number | undefined;
}

/** A table of items, a row each. */
export function tableOf<Item>(
  columns: readonly ColumnOf<Item>[],
  items: readonly Item[],
  rowOf: (item: Item) => Omit<Row, "cells">,
): Table {
  return {
    columns: columns.map(({ id, sorts, usual }) => ({ id, sorts, usual })),
    rows: items.map((item) => ({
      ...rowOf(item),
      cells: new Map(
        columns.map(({ id, text, order }) => {
          const shown = text(item);
          return [id, { text: shown, order: order === undefined ? (shown === "" ? undefined : shown) : order(item) }];
        }),
      ),
    })),
  };
}
