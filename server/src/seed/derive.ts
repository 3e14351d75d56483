import type { ManagedTransaction } from "neo4j-driver";
import { runIn } from "./run-in.ts";
import type { Tally } from "./seed-report.ts";
import { statementsOf } from "./statements-of.ts";

/** Derives what follows from the claims: relationships, and what reading needs of claims and entities. */
export async function derive(transaction: ManagedTransaction): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  for (const { name, text } of await statementsOf("derive")) {
    const row = (await runIn(transaction, text))[0] ?? {};
    const count = (column: string): number => Number(row[column] ?? 0);
    tallies.push({
      name: `derived ${name.replace(/^\d+-/, "").replaceAll("-", " ")}`,
      created: count("created"),
      changed: count("changed"),
      removed: count("removed"),
    });
  }
  return tallies;
}
