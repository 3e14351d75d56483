import { statement } from "../cypher/statement.ts";
import type { Database } from "../database/database.ts";
import { ownName } from "../seed/seed-folder.ts";
import { dictionary } from "./dictionary.ts";
import type { Cell, Table } from "./table.ts";

/**
 * Every table of Lodeline's own data as it stands in the graph, each in the order of its first columns. What
 * somebody added to their instance is theirs and not among what we license.
 */
export async function readTables(database: Database): Promise<readonly Table[]> {
  return Promise.all(
    dictionary.map(async (table) => {
      const name = table.name === "relationships" ? "data/relationships" : `seed/${table.name}/stored`;
      const records = await database.read<{ row: Readonly<Record<string, Cell>> }>(statement(name), { seed: ownName });
      const rows = records.map(({ row }) => table.columns.map((column) => cell(row[column.name])));
      return { ...table, rows: rows.toSorted(byFirstColumns) };
    }),
  );
}

function cell(value: Cell | undefined): Cell {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
}

function byFirstColumns(one: readonly Cell[], other: readonly Cell[]): number {
  const text = (row: readonly Cell[]): string => row.slice(0, 3).join("\n");
  return text(one) < text(other) ? -1 : 1;
}
