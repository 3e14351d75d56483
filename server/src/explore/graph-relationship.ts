import { denialWords } from "../../contract/denial-words.ts";
import type { Modality } from "../../contract/modality.ts";
import type { Polarity } from "../../contract/polarity.ts";
import type { Relation } from "../../contract/relation.ts";
import { claimVoice } from "../../contract/sentence-name.ts";
import type { Standing } from "../../contract/standing.ts";

/** What a client needs of a claim to stroke a line again under a filter. */
export interface ClaimMark {
  readonly id: string;
  readonly source: string;
  readonly sourceKind: string;
  readonly group: "document" | "record";
  readonly assertedBy: readonly string[];
  /** The same, as a sentence names them. */
  readonly voices: readonly string[];
  readonly denial: string | null;
  /** What a party to a deal gives and gets by it. */
  readonly gives: string | null;
  readonly gets: string | null;
  readonly modality: Modality;
  readonly disputed: boolean;
  readonly saidOn: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly dated: "span" | "asOf" | "undated";
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A derived relationship with the marks of its claims. */
export interface GraphRelationship {
  readonly id: string;
  readonly type: Relation;
  readonly source: string;
  readonly target: string;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly standing: Standing;
  readonly disputed: boolean;
  readonly from: string | null;
  readonly until: string | null;
  readonly claims: readonly ClaimMark[];
}

/** One of `drawnRelationships` of cypher/statements/parts/draw.cypher. */
export type DrawnRelationship = readonly [
  id: string,
  type: Relation,
  source: string,
  target: string,
  modality: Modality,
  polarity: Polarity,
  standing: Standing,
  disputed: boolean,
  from: string | null,
  until: string | null,
];

/** What cypher/statements/parts/denials.cypher gives. */
export type Denials = readonly (readonly [
  denier: string,
  caption: string,
  object: string | null,
  objectCaption: string,
])[];

/** One of `drawnMarks` of the same file. */
export type DrawnMark = readonly [
  relationship: string,
  claim: string,
  source: string,
  kind: string,
  group: "document" | "record",
  asserters: readonly (readonly [id: string, caption: string])[],
  denials: Denials,
  gives: string | null,
  gets: string | null,
  modality: Modality,
  disputed: boolean,
  saidOn: string | null,
  from: string | null,
  until: string | null,
  dated: "span" | "asOf" | "undated",
  earliest: string | null,
  latest: string | null,
];

/** Drawn rows as relationships, each with its marks. */
export function graphRelationships(
  rows: readonly DrawnRelationship[],
  marks: readonly DrawnMark[],
): readonly GraphRelationship[] {
  const claims = new Map<string, ClaimMark[]>();
  for (const [of, id, source, sourceKind, group, asserters, denials, gives, gets, ...rest] of marks) {
    const [modality, disputed, saidOn, from, until, dated, earliest, latest] = rest;
    const mark = {
      id,
      source,
      sourceKind,
      group,
      assertedBy: asserters.map(([asserter]) => asserter),
      voices: asserters.map(([asserter, caption]) => claimVoice(id, { id: asserter, caption })),
      denial: denial(denials),
      gives,
      gets,
      modality,
      disputed,
      saidOn,
      from,
      until,
      dated,
      earliest,
      latest,
    };
    const others = claims.get(of);
    if (others === undefined) claims.set(of, [mark]);
    else others.push(mark);
  }
  return rows.map(([id, type, source, target, modality, polarity, standing, disputed, from, until]) => ({
    id,
    type,
    source,
    target,
    modality,
    polarity,
    standing,
    disputed,
    from,
    until,
    claims: claims.get(id) ?? [],
  }));
}

/** Denials of a claim in words: several of one thing by one party are one. Null where nobody denies it. */
export function denial(denials: Denials): string | null {
  const [first] = denials;
  if (first === undefined) return null;
  const [id, caption, object, objectCaption] = first;
  return denialWords({ id, caption }, object === null ? undefined : { id: object, caption: objectCaption });
}
