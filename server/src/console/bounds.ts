/** How much of everything the console gives. */
export const bounds = {
  rows: { usual: 1_000, most: 10_000 },
  /** Characters: Neo4j plans every text anew, and planning cannot be cut short. */
  statement: 10_000,
  cellBytes: 1024 * 1024,
  bytes: 10 * 1024 * 1024,
  running: 4,
  runningOfOne: 3,
  runningHeavy: 1,
  waiting: 128,
  waitingOfOne: 96,
  waitingHeavy: 4,
  /** Milliseconds a statement waits for its turn. */
  patience: 10_000,
  /** Milliseconds after which a statement has run long. */
  long: 1_000,
  /** Milliseconds that whoever ran into a limit lets others go first. */
  behind: 10_000,
  /** Milliseconds after which a statement that was told to end and has not counts as one that cannot be ended. */
  stuck: 3_000,
  /** Milliseconds without a sign of life after which the thread that reads values is ended. */
  silent: 10_000,
  /** Milliseconds between two looks whether it lives. */
  beat: 1_000,
  /** How often brackets of any kind may stand in one another: Neo4j's parser keeps each on its stack. */
  nesting: 60,
  /** How often a subquery may: planning takes twice as long, or more, with each, and cannot be cut short. */
  subqueries: 5,
  /** How many XOR: the planner writes each out, twice as long as what it joins. */
  xor: 8,
} as const;
