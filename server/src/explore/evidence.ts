import { compareFirmness } from "../../contract/firmness.ts";
import { parseRelationshipId } from "../../contract/relationship-id.ts";
import { statement } from "../cypher/statement.ts";
import type { Database } from "../database/database.ts";
import { claimCard, type ClaimCard, type ClaimRow } from "./claim-card.ts";
import type { GraphNode } from "./graph-node.ts";
import type { GraphRelationship } from "./graph-relationship.ts";
import type { RelationshipNotFound } from "./outcome.ts";
import { drawn, type Drawn, type Subgraph } from "./subgraph.ts";

export interface ClaimLink {
  readonly type: "CONTRADICTS" | "QUALIFIES" | "SUPERSEDES" | "CORROBORATES";
  readonly from: string;
  readonly to: string;
  readonly note: string | null;
}

export interface DisputeCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly claims: readonly string[];
}

export interface Evidence {
  readonly __typename: "Evidence";
  readonly relationship: GraphRelationship;
  readonly source: GraphNode;
  readonly target: GraphNode;
  readonly claims: readonly ClaimCard[];
  readonly others: readonly ClaimCard[];
  /** The relationships those claims lie on, with their ends. */
  readonly elsewhere: Subgraph;
  readonly links: readonly ClaimLink[];
  readonly disputes: readonly DisputeCard[];
}

interface BearingRow extends ClaimRow {
  /** Of the relationship asked for, not only joined to it. */
  readonly behind: boolean;
}

interface EvidenceRow extends Drawn {
  readonly claims: readonly BearingRow[];
  readonly links: readonly ClaimLink[];
  readonly disputes: readonly DisputeCard[];
}

/**
 * Every claim behind one relationship, and the claims a link or a dispute joins to them: those of the
 * documents first, the firmest first, then by date. With them come the relationships those claims lie on.
 */
export async function evidence(database: Database, id: string): Promise<Evidence | RelationshipNotFound> {
  const notFound = { __typename: "RelationshipNotFound", id } as const;
  if (parseRelationshipId(id) === undefined) return notFound;
  const [row] = await database.read<EvidenceRow>(statement("evidence"), { id });
  if (row === undefined) return notFound;
  const { nodes, relationships } = drawn(row);
  const relationship = relationships.find((line) => line.id === id);
  const lines = relationships.filter((line) => line.id !== id);
  const ends = new Set(lines.flatMap((line) => [line.source, line.target]));
  const source = nodes.find((node) => node.id === relationship?.source);
  const target = nodes.find((node) => node.id === relationship?.target);
  if (relationship === undefined || source === undefined || target === undefined) return notFound;
  const claims = row.claims.toSorted(order);
  return {
    __typename: "Evidence",
    relationship,
    source,
    target,
    claims: claims.filter(({ behind }) => behind).map(cardOf),
    others: claims.filter(({ behind }) => !behind).map(cardOf),
    elsewhere: { nodes: nodes.filter((node) => ends.has(node.id)), relationships: lines, missing: [] },
    links: row.links,
    disputes: row.disputes,
  };
}

function cardOf({ behind: _behind, ...row }: BearingRow): ClaimCard {
  return claimCard(row);
}

function order(one: ClaimRow, other: ClaimRow): number {
  return (
    Number(one.source.group === "record") - Number(other.source.group === "record") ||
    compareFirmness(one.modality, other.modality) ||
    compareText(one.earliest ?? "9999", other.earliest ?? "9999") ||
    compareText(one.id, other.id)
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
