import { tableNames, type TableLook, type TableName } from "../../exploration/table-look.ts";
import { remember } from "../../ui/remember.ts";
import { remembered } from "../../ui/remembered.ts";

/** What a person chose of one table and finds again: its columns and its order. */
export type TableChoice = Pick<TableLook, "columns" | "sort">;

const none: TableChoice = { columns: [], sort: undefined };

/** What was chosen in this browser; anything that cannot be read is as if nothing had been. */
export function rememberedChoice(table: TableName): TableChoice {
  const [columns, sort = ""] = (remembered(`table-${table}`) ?? "").split("|");
  if (columns === undefined) return none;
  const [column = "", direction = ""] = sort.split(" ");
  return {
    columns: columns.split(" ").filter((id) => id !== ""),
    sort: column === "" ? undefined : { column, descending: direction === "descending" },
  };
}

/** Keeps it for the next time. */
export function rememberChoice(table: TableName, { columns, sort }: TableChoice): void {
  const order = sort === undefined ? "" : `${sort.column} ${sort.descending ? "descending" : "ascending"}`;
  remember(`table-${table}`, `${columns.join(" ")}|${order}`);
}

/** The table that was open last. */
export function rememberedTable(): TableName {
  return tableNames.find((name) => name === remembered("table")) ?? "entities";
}

/** Keeps which table is open. */
export function rememberTable(table: TableName): void {
  remember("table", table);
}
