import type { Database } from "../database/database.ts";
import { statement } from "../cypher/statement.ts";

const seconds = 30;

/**
 * Lets Neo4j plan every statement for the data that is there now: a plan made beside an empty index stays, and was
 * measured to read ten times as much. A user who may not ask for it loses time, never an answer.
 */
export async function planAnew(database: Database): Promise<void> {
  await database.read(statement("seed/plan-anew"), { seconds }).catch(() => undefined);
}
