import type { EvidenceQuery } from "../../gql/graphql.ts";

export type Evidence = Extract<EvidenceQuery["evidence"], { readonly __typename: "Evidence" }>;
export type ClaimCard = Evidence["claims"][number];

/** The headings of a card after the claims behind its line, in their order. */
export const headings = [
  "CONTRADICTS",
  "unknown",
  "QUALIFIES",
  "SUPERSEDES",
  "earlier",
  "CORROBORATES",
  "limited",
  "related",
] as const;

export type Heading = (typeof headings)[number];

export interface Section {
  readonly heading: Heading;
  /** Each with what the link says of it, where it says something. */
  readonly claims: readonly { readonly claim: ClaimCard; readonly note: string | undefined }[];
}

/**
 * Puts every claim that bears on a line under one heading, the weightiest that fits: what stands against it, leaves it open
 * or limits it first, then what came later or before, and what says the same. Headings without a claim are left out. A claim
 * that only shares a dispute with the line stands in none: the dispute lists it.
 */
export function sections(evidence: Evidence): readonly Section[] {
  const behind = new Set(evidence.claims.map(({ id }) => id));
  const disputed = new Set(evidence.disputes.flatMap(({ claims }) => claims));
  const sorted = new Map<Heading, { claim: ClaimCard; note: string | undefined }[]>();
  for (const claim of evidence.others) {
    const links = evidence.links.filter(
      ({ from, to }) => (from === claim.id && behind.has(to)) || (to === claim.id && behind.has(from)),
    );
    const fits = new Set(links.map((link) => headingOf(link, claim)));
    if (fits.size === 0 && disputed.has(claim.id)) continue;
    const heading = headings.find((word) => fits.has(word)) ?? "related";
    const note = links.find((link) => headingOf(link, claim) === heading)?.note ?? undefined;
    const entry = { claim, note: note === "" ? undefined : note };
    const known = sorted.get(heading);
    if (known === undefined) sorted.set(heading, [entry]);
    else known.push(entry);
  }
  return headings.flatMap((heading) => {
    const claims = sorted.get(heading);
    return claims === undefined ? [] : [{ heading, claims }];
  });
}

function headingOf(link: Evidence["links"][number], claim: ClaimCard): Heading {
  const acts = link.from === claim.id;
  switch (link.type) {
    case "CONTRADICTS":
      return claim.polarity === "unknown" ? "unknown" : "CONTRADICTS";
    case "QUALIFIES":
      if (!acts) return "limited";
      return claim.polarity === "unknown" ? "unknown" : "QUALIFIES";
    case "SUPERSEDES":
      return acts ? "SUPERSEDES" : "earlier";
    case "CORROBORATES":
      return "CORROBORATES";
  }
}

/** How many of the claims behind the line some other claim contradicts. */
export function contradicted({ claims, links }: Pick<Evidence, "claims" | "links">): number {
  return claims.filter(({ id }) =>
    links.some(({ type, from, to }) => type === "CONTRADICTS" && (from === id || to === id)),
  ).length;
}
