/** How much of everything the console gives. */
export const bounds = {
  rows: { usual: 1_000, most: 10_000 },
  /** Characters: Neo4j plans every text anew, and planning cannot be cut short. */
  statement: 10_000,
  cellBytes: 1024 * 1024,
  bytes: 10 * 1024 * 1024,
  running: 4,
  waiting: 64,
  /** Milliseconds a statement waits for its turn. */
  patience: 10_000,
  /** Milliseconds after which a statement that was told to end and has not counts as one that cannot be ended. */
  stuck: 3_000,
} as const;
