import type { ManagedTransaction } from "neo4j-driver";
import { statement } from "../cypher/statement.ts";
import type { PlacedRow } from "./placed-row.ts";
import { runIn } from "./run-in.ts";
import { SeedError } from "./seed-error.ts";

/**
 * Sees that every id a row names will be there after the load, and that no row wants an id that belongs to
 * another seed or to nobody's.
 * @throws SeedError naming file and line of each row that cannot stay.
 */
export async function verifyReferences(
  transaction: ManagedTransaction,
  seed: string,
  rows: readonly PlacedRow[],
): Promise<void> {
  const nodes = rows.filter((row) => row.kind.label !== undefined);
  const ids = new Set([...nodes.map((row) => row.key), ...rows.flatMap((row) => row.references.map(({ id }) => id))]);
  const taken = await runIn(transaction, statement("seed/owners"), { ids: [...ids] });
  const others = new Map<string, string | null>(
    taken
      .filter((node) => node["seed"] !== seed)
      .map((node) => [
        `${String(node["label"])} ${String(node["id"])}`,
        typeof node["seed"] === "string" ? node["seed"] : null,
      ]),
  );
  const own = new Set(nodes.map((row) => `${row.kind.label ?? ""} ${row.key}`));
  const problems: string[] = [];
  for (const row of rows) {
    const owner = others.get(`${row.kind.label ?? ""} ${row.key}`);
    if (row.kind.label !== undefined && owner !== undefined)
      problems.push(
        `${row.place}: ${row.key} ${owner === null ? "is in the database already, and no seed made it" : `belongs to the seed “${owner}”`}. Choose another id.`,
      );
    for (const { column, labels, id } of row.references)
      if (!labels.some((label) => own.has(`${label} ${id}`) || others.has(`${label} ${id}`)))
        problems.push(
          `${row.place}: ${column} names ${id}, and there is no ${labels.join(" or ").toLowerCase()} of that id.`,
        );
  }
  if (problems.length > 0) throw new SeedError(problems);
}
