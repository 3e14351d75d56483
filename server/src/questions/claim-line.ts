import type { Modality } from "../../contract/modality.ts";
import type { Relation } from "../../contract/relation.ts";
import { statement } from "../cypher/statement.ts";
import type { Database, Row } from "../database/database.ts";

/** The relationship that a claim derives. */
export interface ClaimLine extends Row {
  readonly claim: string;
  readonly line: string;
  readonly type: Relation;
  readonly subject: string;
  readonly object: string;
  readonly modality: Modality;
  readonly disputed: boolean;
  readonly recordOnly: boolean;
}

/** The lines of some claims, by claim; a claim that derives none is not among them. */
export async function claimLines(
  database: Database,
  claims: readonly string[],
): Promise<ReadonlyMap<string, ClaimLine>> {
  if (claims.length === 0) return new Map();
  const rows = await database.read<ClaimLine>(statement("claim-lines"), { ask: { claims } });
  return new Map(rows.map((row) => [row.claim, row]));
}
