import type { ManagedTransaction } from "neo4j-driver";
import type { Database } from "../database/database.ts";
import { statement } from "../cypher/statement.ts";
import { applySchema, missingSchema } from "./apply-schema.ts";
import { derive } from "./derive.ts";
import { evaluateSeed } from "./evaluate-seed.ts";
import type { PlacedRow } from "./placed-row.ts";
import { planAnew } from "./plan-anew.ts";
import { runChecks } from "./run-checks.ts";
import { runIn } from "./run-in.ts";
import type { SeedFolder } from "./seed-folder.ts";
import type { SeedReport } from "./seed-report.ts";
import { seedChecksum } from "./seed-checksum.ts";
import { storeRows } from "./store-rows.ts";
import type { TellProgress } from "./tell-progress.ts";
import { verifyReferences } from "./verify-references.ts";

/** Carries a report out of a transaction that must not be kept. */
class NotKept extends Error {
  readonly report: SeedReport;

  constructor(report: SeedReport) {
    super("This load was only a comparison.");
    this.report = report;
  }
}

/**
 * Makes the graph hold what a seed says, in one transaction with deriving and checking: all of it lands or
 * nothing does. What equals its row is not written.
 * @param tell how far it has come.
 * @throws SeedError with every problem; the database is then as it was.
 */
export async function loadSeed(database: Database, seed: SeedFolder, tell?: TellProgress): Promise<SeedReport> {
  const checksum = await seedChecksum(seed);
  const rows = await evaluateSeed(database, seed, tell);
  tell?.("writing constraints and indexes");
  await applySchema(database);
  const report = await database.write(async (transaction) => {
    const stored = await store(transaction, seed, rows, tell);
    const mark = rows.length === 0 ? "seed/forget" : "seed/record";
    await runIn(transaction, statement(mark), { name: seed.name, checksum });
    return stored;
  });
  if (isMuch(report)) await planAnew(database);
  return report;
}

/** Whether so much came that plans made before are no good any more: a tenth of the rows. */
function isMuch({ kinds, rows }: SeedReport): boolean {
  return kinds.reduce((sum, { created }) => sum + created, 0) * 10 > rows;
}

/**
 * Compares the graph with what a seed says and changes nothing: it loads, and takes the transaction back.
 * What would not be written by a load is not written here either.
 */
export async function compareSeed(database: Database, seed: SeedFolder): Promise<SeedReport> {
  const rows = await evaluateSeed(database, seed);
  const schema = await missingSchema(database);
  try {
    return await database.write(async (transaction) => {
      throw new NotKept(await store(transaction, seed, rows));
    });
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    const declared = { name: "constraints and indexes", created: schema.length, changed: 0, removed: 0 };
    return { ...error.report, kinds: [declared, ...error.report.kinds] };
  }
}

async function store(
  transaction: ManagedTransaction,
  seed: SeedFolder,
  rows: readonly PlacedRow[],
  tell: TellProgress = () => undefined,
): Promise<SeedReport> {
  await runIn(transaction, statement("seed/take-turn"));
  tell(`comparing and storing ${rows.length} rows`);
  await verifyReferences(transaction, seed.name, rows);
  const { tallies, differences } = await storeRows(transaction, seed.name, rows);
  tell(`deriving relationships from ${rows.length} rows`);
  const derived = await derive(transaction);
  tell("checking the graph");
  await runChecks(transaction, rows);
  return { name: seed.name, rows: rows.length, kinds: tallies, derived, differences };
}
