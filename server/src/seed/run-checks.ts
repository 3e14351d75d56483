import type { ManagedTransaction } from "neo4j-driver";
import { runIn } from "./run-in.ts";
import { SeedError } from "./seed-error.ts";
import { statementsOf } from "./statements-of.ts";

/**
 * Runs every statement of cypher/checks: each must return no row.
 * @throws SeedError with what each row says.
 */
export async function runChecks(transaction: ManagedTransaction): Promise<void> {
  const problems: string[] = [];
  for (const { name, text } of await statementsOf("checks"))
    for (const row of await runIn(transaction, text))
      problems.push(`check ${name}: ${String(row["what"])}: ${String(row["why"])}`);
  if (problems.length > 0) throw new SeedError(problems);
}
