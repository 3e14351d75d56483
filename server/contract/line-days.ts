import { decidingMarks, type FirmnessMark } from "./firmness.ts";

/** What of a claim decides from when until when the line it stands behind is said to last. */
export interface DatedMark extends Pick<FirmnessMark, "group"> {
  /** As the claim gives it; null where it gives none. */
  readonly from: string | null;
  readonly until: string | null;
  /** The first and the last of the days it names; null where that end is open or not known. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * The first day and the last that the deciding claims of a line give, as they give them: the rule of
 * cypher/derive/30-relationships.cypher, for lines of which a filter leaves only some claims. What has no first day begins
 * last, what has no last day ends last; null where no deciding claim gives one.
 */
export function lineDays(marks: readonly DatedMark[]): { readonly from: string | null; readonly until: string | null } {
  const deciding = decidingMarks(marks);
  const begun = deciding.flatMap(({ from, earliest }) => (from === null ? [] : [{ words: from, day: earliest }]));
  const ended = deciding.flatMap(({ until, latest }) => (until === null ? [] : [{ words: until, day: latest }]));
  const [first] = begun.toSorted(
    (one, other) => compare(key(one.day), key(other.day)) || compare(one.words, other.words),
  );
  const [last] = ended.toSorted(
    (one, other) => compare(key(other.day), key(one.day)) || compare(one.words, other.words),
  );
  return { from: first?.words ?? null, until: last?.words ?? null };
}

/** After every day where there is none, as Cypher sorts it. */
function key(day: string | null): string {
  return day ?? "~";
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
