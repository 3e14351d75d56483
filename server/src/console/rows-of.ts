import { statement } from "../cypher/statement.ts";
import type { OpenStatement } from "../database/statements.ts";

/** Every row that one of the server's own statements gives in a transaction that is open. */
export async function rowsOf(
  open: OpenStatement,
  name: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly (readonly unknown[])[]> {
  const running = open.run(statement(name), parameters);
  const rows: (readonly unknown[])[] = [];
  for (;;) {
    const row = await running.next();
    if ("summary" in row) return rows;
    rows.push(row);
  }
}
