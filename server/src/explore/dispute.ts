import { nameTexts } from "../../contract/name-texts.ts";
import { statement } from "../cypher/statement.ts";
import type { Database, Row } from "../database/database.ts";
import { claimCard, type ClaimCard, type ClaimRow } from "./claim-card.ts";
import type { ClaimLink } from "./evidence.ts";
import { disputeNotFound, type DisputeNotFound } from "./outcome.ts";

/** A dispute in full: its claims in the order they are told, and how they bear on each other. */
export interface DisputeCase {
  readonly __typename: "DisputeCase";
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly claims: readonly ClaimCard[];
  readonly links: readonly ClaimLink[];
}

interface CaseRow extends Row {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly claims: readonly ClaimRow[];
  readonly links: readonly ClaimLink[];
}

/** One dispute by its id. */
export async function dispute(database: Database, id: string): Promise<DisputeCase | DisputeNotFound> {
  const [row] = await database.read<CaseRow>(statement("dispute"), { id });
  if (row === undefined) return disputeNotFound(id);
  return { ...row, __typename: "DisputeCase", summary: nameTexts(row.summary), claims: row.claims.map(claimCard) };
}
