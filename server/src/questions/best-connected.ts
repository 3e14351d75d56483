/** A line as far as its ends go. */
export interface Ends {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
}

/** A part of a picture. */
export interface BestConnected {
  readonly lines: readonly string[];
  readonly entities: readonly string[];
}

/**
 * Of a picture that would hold more entities than `most` those that most of its lines join, with the lines among them, in the
 * order in which they were given; of equally connected ones those that come first.
 */
export function bestConnected(lines: readonly Ends[], entities: readonly string[], most: number): BestConnected {
  const degrees = new Map(entities.map((id) => [id, 0]));
  for (const { subject, object } of lines)
    for (const end of new Set([subject, object])) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const kept = new Set(
    [...degrees]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(([id]) => id),
  );
  return {
    lines: lines.filter(({ subject, object }) => kept.has(subject) && kept.has(object)).map(({ id }) => id),
    entities: [...degrees.keys()].filter((id) => kept.has(id)),
  };
}
