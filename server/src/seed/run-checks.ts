import type { ManagedTransaction } from "neo4j-driver";
import type { PlacedRow } from "./placed-row.ts";
import { runIn } from "./run-in.ts";
import { SeedError } from "./seed-error.ts";
import { statementsOf } from "./statements-of.ts";

/**
 * Runs every statement of cypher/checks: each must return no row.
 * @param rows of the seed that is loaded, so that what one of them has brought is named with its place
 * @throws SeedError with what each row says.
 */
export async function runChecks(transaction: ManagedTransaction, rows: readonly PlacedRow[]): Promise<void> {
  // As checks name things: `claim 000-01`.
  const places = new Map(
    rows.map(({ kind, key, place }) => [`${kind.label?.toLowerCase() ?? kind.name} ${key}`, place]),
  );
  const problems: string[] = [];
  for (const { name, text } of await statementsOf("checks"))
    for (const row of await runIn(transaction, text)) {
      const what = String(row["what"]);
      const place = places.get(what);
      problems.push(`${place === undefined ? "" : `${place}: `}check ${name}: ${what}: ${String(row["why"])}`);
    }
  if (problems.length > 0) throw new SeedError(problems);
}
