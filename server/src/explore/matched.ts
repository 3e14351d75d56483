import { captionOf } from "../../contract/caption-of.ts";
import type { Label } from "../../contract/label.ts";
import type { Modality } from "../../contract/modality.ts";
import { nameTexts } from "../../contract/name-texts.ts";
import { nodeCode } from "../../contract/node-code.ts";
import type { Polarity } from "../../contract/polarity.ts";
import { relationshipId } from "../../contract/relationship-id.ts";
import type { Relation } from "../../contract/relation.ts";
import type { Standing } from "../../contract/standing.ts";
import type { TitledLine } from "./titled-lines.ts";

/** An entity as cypher/statements/search.cypher gives it. */
export interface EntityFound {
  readonly id: string;
  readonly name: string;
  readonly caption: string | null;
  readonly aliases: readonly string[] | null;
  readonly iso2: string | null;
  readonly symbol: string | null;
  readonly role: string | null;
  readonly collective: boolean | null;
  readonly hypothetical: boolean | null;
  readonly when: string | null;
}

/** As much of an entity as a list of matches shows. */
export interface MatchedEntity {
  readonly caption: string;
  readonly code: string;
  readonly role: string | null;
  readonly collective: boolean;
  readonly hypothetical: boolean;
}

/** What the row of an entity shows in a list. */
export function matchedEntity(found: EntityFound, labels: readonly Label[]): MatchedEntity {
  const { name, role } = found;
  const collective = found.collective ?? false;
  const hypothetical = found.hypothetical ?? false;
  const code = nodeCode({
    labels,
    name,
    caption: found.caption ?? undefined,
    aliases: found.aliases ?? [],
    iso2: found.iso2 ?? undefined,
    symbol: found.symbol ?? undefined,
    collective,
    hypothetical,
    when: found.when ?? undefined,
  });
  return { caption: captionOf(found), code, role: role === null ? null : nameTexts(role), collective, hypothetical };
}

/** A claim as cypher/statements/search.cypher gives it. */
export interface ClaimFound {
  readonly relation: Relation;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly standing: Standing;
  readonly disputed: boolean | null;
  readonly subject: string;
  readonly object: string;
}

/** As much of a claim as a list of matches shows, and where its line is found. */
export interface MatchedClaim {
  readonly relationship: string;
  readonly type: Relation;
  readonly subject: string;
  readonly object: string;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly standing: Standing;
  readonly disputed: boolean;
}

/** The line a claim is drawn as: claims that agree on these five make one relationship. */
export function matchedClaim({ relation, disputed, ...found }: ClaimFound): MatchedClaim {
  return {
    ...found,
    relationship: relationshipId({ ...found, relation }),
    type: relation,
    disputed: disputed ?? false,
  };
}

/** As much of a line as a list of matches shows. */
export interface MatchedLine {
  readonly type: Relation;
  readonly subject: string;
  readonly object: string;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly standing: Standing;
  readonly disputed: boolean;
  readonly recordOnly: boolean;
  /** Of its thickness. */
  readonly step: number;
  /** Claims of the documents behind it, and those of the record. */
  readonly claims: number;
  readonly record: number;
}

/** What the row of a line shows in a list; the match's id is the line's. */
export function matchedLine({ line, firmness: { recordOnly, step } }: TitledLine): MatchedLine {
  const { type, source, target, modality, polarity, standing, disputed, claims } = line;
  const said = { modality, polarity, standing, disputed, recordOnly, step };
  const record = claims.filter(({ group }) => group === "record").length;
  return { type, subject: source, object: target, ...said, claims: claims.length - record, record };
}
