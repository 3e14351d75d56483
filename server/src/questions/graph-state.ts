import { statement } from "../cypher/statement.ts";
import type { Database } from "../database/database.ts";

/** What tells one content of the graph from another: its seed sets' checksums and how much there is. */
export async function graphState(database: Database): Promise<string> {
  return JSON.stringify(await database.read(statement("graph-state")));
}
