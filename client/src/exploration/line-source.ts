import { compareFirmness, decidingMarks } from "server/contract/firmness.ts";
import type { Answer, Relationship } from "./exploration.ts";

type Mark = Relationship["claims"][number];
type Source = Answer["sources"][number];

/**
 * Whose words a line rests on first: its firmest deciding claim, with the source, and how many more sources there are. A
 * claim whose source the answer names goes before one that could not be told in words.
 */
export interface LineSource {
  readonly mark: Mark;
  readonly source: Source | undefined;
  readonly others: number;
}

/** Undefined where no claim is left. */
export function lineSource(relationship: Relationship, sources: readonly Source[]): LineSource | undefined {
  const deciding = decidingMarks(relationship.claims);
  const named = new Set(sources.map(({ id }) => id));
  const [mark] = [...deciding].sort(
    (one, other) =>
      Number(named.has(other.source)) - Number(named.has(one.source)) || compareFirmness(one.modality, other.modality),
  );
  if (mark === undefined) return undefined;
  return {
    mark,
    source: sources.find(({ id }) => id === mark.source),
    others: new Set(deciding.map(({ source }) => source)).size - 1,
  };
}
