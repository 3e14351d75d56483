import type { DisputeQuery } from "../../gql/graphql.ts";

export type DisputeCase = Extract<DisputeQuery["disputeCase"], { readonly __typename: "DisputeCase" }>;
export type DisputedClaim = DisputeCase["claims"][number];

/** How a claim bears on another, in the order in which it is told: what stands against it before what says the same. */
export const bearingWords = [
  "against",
  "leavesOpen",
  "leftOpen",
  "limits",
  "limited",
  "later",
  "earlier",
  "same",
] as const;

export interface Bearing {
  readonly word: (typeof bearingWords)[number];
  readonly claim: DisputedClaim;
  /** Why, as the link says; undefined where it says nothing. */
  readonly note: string | undefined;
}

/**
 * What one claim of a dispute does to the others and they to it. A contradiction is told alike from both its ends, unless one
 * end says that the thing is open: that leaves the other open and does not stand against it.
 */
export function bearingsOf(id: string, { claims, links }: Pick<DisputeCase, "claims" | "links">): readonly Bearing[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const own = byId.get(id);
  if (own === undefined) return [];
  return links
    .flatMap((link): Bearing[] => {
      const other = byId.get(link.from === id ? link.to : link.to === id ? link.from : "");
      if (other === undefined || other.id === id) return [];
      const note = link.note === null || link.note === "" ? undefined : link.note;
      return [{ word: wordOf(link.type, link.from === id, own, other), claim: other, note }];
    })
    .toSorted((one, other) => bearingWords.indexOf(one.word) - bearingWords.indexOf(other.word));
}

function wordOf(
  type: DisputeCase["links"][number]["type"],
  acts: boolean,
  own: Pick<DisputedClaim, "polarity">,
  other: Pick<DisputedClaim, "polarity">,
): Bearing["word"] {
  switch (type) {
    case "CONTRADICTS":
      if (own.polarity === "unknown") return "leavesOpen";
      return other.polarity === "unknown" ? "leftOpen" : "against";
    case "QUALIFIES":
      if (acts) return own.polarity === "unknown" ? "leavesOpen" : "limits";
      return other.polarity === "unknown" ? "leftOpen" : "limited";
    case "SUPERSEDES":
      return acts ? "earlier" : "later";
    case "CORROBORATES":
      return "same";
  }
}
