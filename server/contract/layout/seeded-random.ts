/** Numbers from 0 to 1, one after another. */
export interface SeededRandom {
  (): number;
  /** The number that comes next, which is still to come. */
  readonly ahead: () => number;
}

/** Numbers from 0 to 1 that are the same for the same seed on every machine (mulberry32). */
export function seededRandom(seed: number): SeededRandom {
  // In a variable each state would be a number on the heap.
  const kept = Uint32Array.of(seed);
  const after = () => ((kept[0] ?? 0) + 0x6d2b79f5) >>> 0;
  const next = () => {
    const state = after();
    kept[0] = state;
    return numberOf(state);
  };
  return Object.assign(next, { ahead: () => numberOf(after()) });
}

function numberOf(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}
