/** Who and what ran into the console's limits of late. */
export interface RanOut {
  /** A statement of this shape was ended by its time or its memory. */
  note(shape: string, asker: string): void;
  /** One of this shape found no memory left beside others: it may be the one that takes it, or not. */
  doubt(shape: string): void;
  /** One of this shape came to its end soon. */
  forgive(shape: string): void;
  /** Whether one of this shape ran into its limits, or two in a row found no memory, and none was done soon since. */
  isHeavy(shape: string): boolean;
  /** Whether this asker had a statement that ran into its limits, a moment ago. */
  isBehind(asker: string): boolean;
}

/** Shapes and askers that are kept in mind, each. */
const remembered = 500;

/**
 * Keeps in mind what ran into limits, so that the next of it does not hold up what will not.
 * @param moment milliseconds that an asker stays behind
 */
export function createRanOut(moment: number, now: () => number = () => performance.now()): RanOut {
  /** From two doubts on a shape is heavy. */
  const doubts = new Map<string, number>();
  const since = new Map<string, number>();
  const keep = (kept: Map<string, number>, name: string, value: number) => {
    kept.delete(name);
    kept.set(name, value);
    const oldest = kept.keys().next();
    if (kept.size > remembered && oldest.done !== true) kept.delete(oldest.value);
  };
  return {
    note: (shape, asker) => {
      keep(doubts, shape, 2);
      keep(since, asker, now());
    },
    doubt: (shape) => keep(doubts, shape, (doubts.get(shape) ?? 0) + 1),
    forgive: (shape) => void doubts.delete(shape),
    isHeavy: (shape) => (doubts.get(shape) ?? 0) >= 2,
    isBehind: (asker) => now() - (since.get(asker) ?? Number.NEGATIVE_INFINITY) < moment,
  };
}
