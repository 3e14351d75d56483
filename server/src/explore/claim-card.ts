import type { Modality } from "../../contract/modality.ts";
import type { Polarity } from "../../contract/polarity.ts";
import { nameTexts } from "../../contract/name-texts.ts";
import { relationshipId } from "../../contract/relationship-id.ts";
import type { Relation } from "../../contract/relation.ts";
import type { Standing } from "../../contract/standing.ts";
import { denial, type Denials } from "./graph-relationship.ts";
import { named, type Named, type NamedRow } from "./named.ts";

export interface SourceCard {
  readonly id: string;
  readonly group: "document" | "record";
  readonly kind: string;
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly repost: string | null;
  readonly titleCertainty: string | null;
  readonly authorCertainty: string | null;
  readonly publisherCertainty: string | null;
  readonly dateCertainty: string | null;
}

interface ClaimFields {
  readonly id: string;
  readonly relation: Relation;
  readonly statement: string;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly standing: Standing;
  /** Some claim contradicts it, or the opposite is claimed of the same two. */
  readonly disputed: boolean;
  readonly saidOn: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly role: string | null;
  readonly gives: string | null;
  readonly gets: string | null;
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly statusText: string | null;
  readonly note: string | null;
  readonly source: SourceCard;
  readonly paragraph: string | null;
  readonly sentence: string | null;
}

/** A claim as cypher/statements/parts/claim.cypher gives it. */
export interface ClaimRow extends ClaimFields {
  readonly earliest: string | null;
  readonly denials: Denials;
  readonly subject: NamedRow;
  readonly object: NamedRow;
  readonly origin: NamedRow | null;
  readonly about: readonly NamedRow[];
  readonly assertedBy: readonly NamedRow[];
  readonly via: readonly NamedRow[];
}

/** One claim in full, as a card shows it. */
export interface ClaimCard extends ClaimFields {
  readonly relationship: string;
  /** A denial that the one spoken of issued. */
  readonly denial: string | null;
  readonly subject: Named;
  readonly object: Named;
  readonly origin: Named | null;
  readonly about: readonly Named[];
  readonly assertedBy: readonly Named[];
  readonly via: readonly Named[];
}

/** A claim's row as a card: the texts by their names, with the id of the relationship it derives. */
export function claimCard({ earliest: _earliest, denials, ...row }: ClaimRow): ClaimCard {
  return {
    ...row,
    statement: nameTexts(row.statement),
    denial: denial(denials),
    relationship: relationshipId({
      subject: row.subject.id,
      relation: row.relation,
      object: row.object.id,
      polarity: row.polarity,
      standing: row.standing,
    }),
    subject: named(row.subject),
    object: named(row.object),
    origin: row.origin === null ? null : named(row.origin),
    about: row.about.map(named),
    assertedBy: row.assertedBy.map(named),
    via: row.via.map(named),
  };
}
