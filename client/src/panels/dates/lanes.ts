/** Something on a row under the bars: its mark, and the word that stands beside it. */
export interface RowItem {
  /** Pixels from the left end of the bars, of the mark's own two ends. */
  readonly left: number;
  readonly right: number;
  /** Of the word; 0 where it has none. */
  readonly width: number;
}

/** Where it went: the row within its row from 0, and on which side of the mark its word stands. */
export interface Lane {
  readonly lane: number;
  readonly side: "left" | "right";
}

/** Between a mark and its word, and between two of them. */
export const wordGap = 6;

/**
 * Puts marks with their words into as few lanes as needed so that nothing covers anything: the word to the right of its
 * mark where there is room, else to the left, else a lane further down. Nothing is left out.
 */
export function lanes(items: readonly RowItem[], length: number): readonly Lane[] {
  const taken: { readonly from: number; readonly to: number }[][] = [];
  const isFree = (lane: number, from: number, to: number) =>
    (taken[lane] ?? []).every((other) => to + wordGap <= other.from || from >= other.to + wordGap);
  return items.map(({ left, right, width }) => {
    const more = width === 0 ? 0 : width + wordGap;
    const ways = [
      { side: "right", from: left, to: right + more },
      { side: "left", from: left - more, to: right },
    ] as const;
    for (let lane = 0; ; lane += 1) {
      const way =
        // The ends bound words alone: a mark may stand over them.
        ways.find(({ from, to }) => (width === 0 || (from >= 0 && to <= length)) && isFree(lane, from, to)) ??
        // A word longer than any room still has to stand somewhere.
        (lane >= taken.length ? ways[left > length / 2 ? 1 : 0] : undefined);
      if (way === undefined) continue;
      taken[lane] = [...(taken[lane] ?? []), way];
      return { lane, side: way.side };
    }
  });
}
