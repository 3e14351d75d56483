import type { ManagedTransaction } from "neo4j-driver";
import { driverParameters, plainRecord } from "../cypher/values.ts";
import type { Row } from "../database/database.ts";

/** Runs one statement inside a write transaction and gives its rows as plain data. */
export async function runIn(
  transaction: ManagedTransaction,
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Row[]> {
  const { records } = await transaction.run(statement, driverParameters(parameters));
  return records.map((record) => plainRecord(record.toObject()));
}
