import type { DisputedClaim } from "./bearings.ts";

/** What one of the texts says to a dispute. */
export interface Voice {
  readonly source: DisputedClaim["source"];
  readonly claims: readonly DisputedClaim[];
}

export interface Voices {
  /** Each text that speaks, in the order of the texts. */
  readonly texts: readonly Voice[];
  /** Claims of the record, which never stand among those of the texts. */
  readonly record: readonly DisputedClaim[];
}

/** The claims of a dispute by who makes them: a column for each text, and the record apart; each in the order they are told. */
export function voices(claims: readonly DisputedClaim[]): Voices {
  const texts = new Map<string, { source: DisputedClaim["source"]; claims: DisputedClaim[] }>();
  for (const claim of claims) {
    if (claim.source.group === "record") continue;
    const known = texts.get(claim.source.id);
    if (known === undefined) texts.set(claim.source.id, { source: claim.source, claims: [claim] });
    else known.claims.push(claim);
  }
  return {
    texts: [...texts.values()].toSorted((one, other) => (one.source.id < other.source.id ? -1 : 1)),
    record: claims.filter(({ source }) => source.group === "record"),
  };
}
