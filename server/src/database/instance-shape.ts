/** How large a launched Neo4j is, and what it does otherwise than the one for the explorer. */
export interface InstanceShape {
  /** Megabytes. */
  readonly heap: number;
  /** Megabytes that one statement may take, and all together. */
  readonly oneStatement: number;
  readonly allStatements: number;
  /** More lines of neo4j.conf. */
  readonly settings: readonly string[];
}

/** For graphs of up to some 100,000 nodes. */
export const explorerShape: InstanceShape = { heap: 384, oneStatement: 192, allStatements: 224, settings: [] };
