import { statement } from "../cypher/statement.ts";
import type { OpenStatement } from "../database/statements.ts";

/** Every row that one of the server's own statements gives in a transaction that is open, by the names of its columns. */
export async function rowsOf(
  open: OpenStatement,
  name: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const running = open.run(statement(name), parameters);
  const columns = await running.columns();
  const rows: Record<string, unknown>[] = [];
  for (;;) {
    const row = await running.next();
    if ("summary" in row) return rows;
    rows.push(Object.fromEntries(columns.map((column, place) => [column, row[place]])));
  }
}
