/** The words a column may hold, where the contract does not already name them. */
export const sourceGroups = ["document", "record"] as const;

export const sourceKinds = [
  "news",
  "commentary",
  "opinion",
  "trade-press",
  "agency",
  "official",
  "state-media",
  "company",
  "reference",
] as const;

export const certainties = ["printed", "inferred", "unknown"] as const;

export const origins = ["seed", "record"] as const;

export const linkTypes = ["CONTRADICTS", "QUALIFIES", "SUPERSEDES", "CORROBORATES"] as const;

export const disputeKinds = ["sources-disagree", "record-qualifies", "within-one-source"] as const;

export const dealSteps = [
  "demanded",
  "drafted",
  "rejected",
  "proposed",
  "expected",
  "failed",
  "intent",
  "signed",
  "ratified",
  "funded",
  "ended",
] as const;

export const stages = ["mine", "refinery", "sponge", "concentrate"] as const;

export const editions = ["MCS 2025", "MCS 2026", "WNA"] as const;

export const observationStatuses = [
  "confirmed",
  "confirmed-secondary",
  "confirmed-extract",
  "share-only",
  "withheld",
  "not-listed",
] as const;

export const verdicts = ["supports", "contradicts", "context"] as const;
