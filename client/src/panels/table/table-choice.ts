import { remember } from "../../ui/remember.ts";
import { remembered } from "../../ui/remembered.ts";

/** The tables, in the order of their tabs. */
export const tableNames = ["entities", "relationships", "claims"] as const;

export type TableName = (typeof tableNames)[number];

/** What a person chose of one table and finds again: its columns and its order. */
export interface TableChoice {
  /** Empty: the usual ones. */
  readonly columns: ReadonlySet<string>;
  readonly sort: { readonly column: string; readonly descending: boolean } | undefined;
}

const none: TableChoice = { columns: new Set(), sort: undefined };

/** What was chosen in this browser; anything that cannot be read is as if nothing had been. */
export function rememberedChoice(table: TableName): TableChoice {
  const [columns, sort = ""] = (remembered(`table-${table}`) ?? "").split("|");
  if (columns === undefined) return none;
  const [column = "", direction = ""] = sort.split(" ");
  return {
    columns: new Set(columns.split(" ").filter((id) => id !== "")),
    sort: column === "" ? undefined : { column, descending: direction === "descending" },
  };
}

/** Keeps it for the next time. */
export function rememberChoice(table: TableName, { columns, sort }: TableChoice): void {
  const order = sort === undefined ? "" : `${sort.column} ${sort.descending ? "descending" : "ascending"}`;
  remember(`table-${table}`, `${[...columns].join(" ")}|${order}`);
}

/** The table that was open last. */
export function rememberedTable(): TableName {
  return tableNames.find((name) => name === remembered("table")) ?? "entities";
}

/** Keeps which table is open. */
export function rememberTable(table: TableName): void {
  remember("table", table);
}
