import type { Driver, ManagedTransaction } from "neo4j-driver";
import type { Connection } from "../config.ts";

/** One line of a statement's result: column to value, driver values already turned into plain ones. */
export type Row = Readonly<Record<string, unknown>>;

export interface ReadOptions {
  /** Milliseconds after which the database ends the statement. Default 30,000. */
  readonly timeout?: number;
}

/**
 * The Neo4j we talk to, launched or outside. Everything that reads goes through managed read
 * transactions, so a cluster may send it to a reader.
 */
export interface Database {
  /** The database's name, always resolved (@neo4j/graphql needs it). */
  readonly name: string;
  /** For whoever opens connections of their own, as the console does. */
  readonly connection: Connection;
  /** For @neo4j/graphql alone (`schema`); everybody else uses `read` and `write`. */
  readonly driver: Driver;
  /** Runs one statement in a managed read transaction: one round trip. */
  read<R extends Row = Row>(
    statement: string,
    parameters?: Readonly<Record<string, unknown>>,
    options?: ReadOptions,
  ): Promise<readonly R[]>;
  /** Runs the work in one managed write transaction: all of it lands or nothing does. */
  write<T>(work: (transaction: ManagedTransaction) => Promise<T>): Promise<T>;
  /** True when a statement was answered within `timeout` milliseconds (default 1,000). Never throws. */
  answers(timeout?: number): Promise<boolean>;
  /** Ends what is running, a write without a trace, and closes every connection. */
  close(): Promise<void>;
}

/** The database cannot be reached now. The message is fit for strangers: no host, no driver text. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}
