import type { ResultSummary } from "neo4j-driver";
import type { Running } from "../database/statements.ts";

/** What `EXPLAIN` says: the columns there would be, and the summary with the plan. */
export interface Explained {
  readonly columns: readonly string[];
  readonly summary: ResultSummary;
}

/** Reads the answer to `EXPLAIN`. */
export async function explained(running: Running): Promise<Explained> {
  const columns = await running.columns();
  for (;;) {
    const row = await running.next();
    if ("summary" in row) return { columns, summary: row.summary };
  }
}
