import { Neo4jError } from "neo4j-driver";
import { DatabaseUnavailable } from "./database.ts";

/** What the driver reports when the database is away, restarting or has lost the connection. */
const away = new Set([
  "ServiceUnavailable",
  "SessionExpired",
  "Neo.TransientError.General.DatabaseUnavailable",
  "Neo.TransientError.Transaction.BookmarkTimeout",
  "Neo.ClientError.Database.DatabaseNotFound",
]);

/** True where the database cannot be reached now: ours to wait for, not a mistake in what was asked. */
export function isAway(error: unknown): boolean {
  if (error instanceof DatabaseUnavailable) return true;
  return error instanceof Neo4jError && (away.has(error.code) || /acquisition timed out/.test(error.message));
}
