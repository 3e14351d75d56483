import type { Exploration } from "./exploration.ts";

/** The tables, in the order of their tabs. */
export const tableNames = ["entities", "relationships", "claims"] as const;

export type TableName = (typeof tableNames)[number];

/** Which table is looked at, and how. */
export interface TableLook {
  readonly name: TableName;
  /** Ids of columns; empty: the usual ones. */
  readonly columns: readonly string[];
  readonly sort: { readonly column: string; readonly descending: boolean } | undefined;
  /** The words that are sought in it. */
  readonly find: string;
}

/** The same as an address has it, damaged or not: a column's id to sort by, with a minus before it from the last to the first. */
export interface AskedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly sort: string;
  readonly find: string;
}

/** How a table is looked at now; undefined before anybody has looked at one. */
export function tableLookOf(exploration: Exploration): TableLook | undefined {
  const record = exploration.get("table");
  return record?.kind === "table" ? record.look : undefined;
}

/** A look as an address has it. */
export function askedTable({ name, columns, sort, find }: TableLook): AskedTable {
  return {
    name,
    columns: [...columns].sort(),
    sort: sort === undefined ? "" : `${sort.descending ? "-" : ""}${sort.column}`,
    find,
  };
}

/** The look that an address asks for; undefined where it names no table that there is. */
export function readTableLook({ name, columns, sort, find }: AskedTable): TableLook | undefined {
  const known = tableNames.find((one) => one === name);
  if (known === undefined) return undefined;
  const descending = sort.startsWith("-");
  const column = descending ? sort.slice(1) : sort;
  return { name: known, columns, sort: column === "" ? undefined : { column, descending }, find };
}
