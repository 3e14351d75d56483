/** What `GET /cypher/limits` says: whether statements are taken here, and how much of everything. */
export interface ConsoleLimits {
  readonly on: boolean;
  /** Why it is off, as a sentence; null where it is on. */
  readonly why: string | null;
  /** Whether `PROFILE` is taken. */
  readonly profile: boolean;
  /** Neo4j's version; null while the database does not answer. */
  readonly neo4j: string | null;
  readonly rows: { readonly usual: number; readonly most: number };
  /** Characters a statement may have. */
  readonly statement: number;
  /** Bytes of one value of a row, and of a whole answer, as JSON. */
  readonly cellBytes: number;
  readonly bytes: number;
  /** How long a statement may run. */
  readonly milliseconds: number;
}
