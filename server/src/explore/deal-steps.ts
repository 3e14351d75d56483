import { statement } from "../cypher/statement.ts";
import type { Database, Row } from "../database/database.ts";

/** What a deal reached, when (EDTF, and the days that can mean), and the claim that is the evidence. */
export interface DealStep extends Row {
  readonly deal: string;
  readonly status: string;
  readonly on: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly claim: string;
  readonly statement: string;
  /** The relationship the claim derives. */
  readonly relationship: string;
  readonly group: "document" | "record";
}

/** The dated steps of these deals, each deal's in the order of their days; ids that are no deal bring nothing. */
export function dealSteps(database: Database, deals: readonly string[]): Promise<readonly DealStep[]> {
  return database.read<DealStep>(statement("deal-steps"), { ask: { deals: [...new Set(deals)] } });
}
