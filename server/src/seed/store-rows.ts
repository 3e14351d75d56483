import type { ManagedTransaction } from "neo4j-driver";
import { relations } from "../../contract/relation.ts";
import { statement } from "../cypher/statement.ts";
import { differingColumns } from "./differing-columns.ts";
import type { Kind, SeedRow } from "./kinds/kind.ts";
import { kinds } from "./kinds/kinds.ts";
import type { PlacedRow } from "./placed-row.ts";
import { runIn } from "./run-in.ts";
import { SeedError } from "./seed-error.ts";
import type { Tally } from "./seed-report.ts";

interface Stored {
  readonly tallies: readonly Tally[];
  readonly differences: readonly string[];
}

/** What of one kind is to be written and removed. */
interface Plan {
  readonly kind: Kind;
  readonly write: readonly SeedRow[];
  /** Keys, and the rows as they were stored. */
  readonly remove: ReadonlyMap<string, SeedRow>;
  readonly tally: Tally;
}

/** Brings what is stored of a seed to what its rows say, and writes only what differs. */
export async function storeRows(
  transaction: ManagedTransaction,
  seed: string,
  rows: readonly PlacedRow[],
): Promise<Stored> {
  const differences: string[] = [];
  const plans: Plan[] = [];
  for (const kind of kinds)
    plans.push(
      await plan(
        transaction,
        kind,
        seed,
        rows.filter((row) => row.kind === kind),
        differences,
      ),
    );

  const nodes = plans.filter(({ kind }) => kind.label !== undefined);
  const ties = plans.filter(({ kind }) => kind.label === undefined);
  for (const { kind, write } of nodes) await run(transaction, kind, "write", write, seed);
  for (const { kind, write } of nodes) await run(transaction, kind, "connect", write, seed);
  for (const { kind, remove } of ties) await run(transaction, kind, "remove", [...remove.values()], seed);
  for (const { kind, write } of ties) await run(transaction, kind, "write", write, seed);
  for (const { kind, remove } of nodes.toReversed()) await removeNodes(transaction, kind, [...remove.keys()], seed);
  return { tallies: plans.map(({ tally }) => tally), differences };
}

async function plan(
  transaction: ManagedTransaction,
  kind: Kind,
  seed: string,
  wanted: readonly PlacedRow[],
  differences: string[],
): Promise<Plan> {
  const records = await runIn(transaction, statement(`seed/${kind.name}/stored`), { seed });
  const remove = new Map(records.map((record) => stored(kind, record["row"])));
  const write: SeedRow[] = [];
  let created = 0;
  for (const { key, row } of wanted) {
    const before = remove.get(key);
    remove.delete(key);
    const columns = before === undefined ? [] : differingColumns(row, before, kind.ordered);
    if (before !== undefined && columns.length === 0) continue;
    write.push(row);
    if (before === undefined) created += 1;
    differences.push(
      before === undefined
        ? `${kind.name} ${key}: is not in the database.`
        : `${kind.name} ${key}: ${columns.join(", ")} differs.`,
    );
  }
  for (const key of remove.keys())
    differences.push(`${kind.name} ${key}: is in the database, and no longer in the seed.`);
  return {
    kind,
    write,
    remove,
    tally: { name: kind.name, created, changed: write.length - created, removed: remove.size },
  };
}

function stored(kind: Kind, row: unknown): readonly [string, SeedRow] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: stored.cypher returns a map
  const map = row as SeedRow;
  return [kind.keyOf(map), map];
}

async function run(
  transaction: ManagedTransaction,
  kind: Kind,
  step: string,
  rows: readonly SeedRow[],
  seed: string,
): Promise<void> {
  if (rows.length > 0) await runIn(transaction, statement(`seed/${kind.name}/${step}`), { rows, seed });
}

async function removeNodes(
  transaction: ManagedTransaction,
  kind: Kind,
  ids: readonly string[],
  seed: string,
): Promise<void> {
  if (ids.length === 0) return;
  const parameters = { label: kind.label, ids, seed, derived: relations };
  const held = await runIn(transaction, statement("seed/held"), parameters);
  if (held.length > 0)
    throw new SeedError(
      held.map(
        ({ id, ties }) =>
          `${kind.name} ${String(id)}: the row left the seed, but ${String(ties)} relationships that others added still hold on to it. Remove those first, or put the row back.`,
      ),
    );
  await runIn(transaction, statement("seed/remove"), parameters);
}
