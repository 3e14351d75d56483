import neo4j, { type ResultSummary, type Session } from "neo4j-driver";
import type { Connection } from "../config.ts";

/** A database that runs statements of strangers: each in a read transaction of its own, and never again by itself. */
export interface Statements {
  /** Begins a read transaction that the database itself ends after so many milliseconds. */
  begin(milliseconds: number): OpenStatement;
  /** Neo4j's version. @throws where the database does not answer. */
  version(): Promise<string>;
  close(): Promise<void>;
}

/** A transaction for one statement. */
export interface OpenStatement {
  /** Runs a text and hands out its rows one by one; what it costs is told at the end. */
  run(text: string, parameters: Readonly<Record<string, unknown>>): Running;
  /** Ends whatever runs, at once where the database can: sends RESET instead of waiting for the result's end. */
  end(): Promise<void>;
}

export interface Running {
  columns(): Promise<readonly string[]>;
  /** The next row's values, or what is to be said at the end. */
  next(): Promise<readonly unknown[] | { readonly summary: ResultSummary }>;
}

/** What `SHOW TRANSACTIONS` tells of such a transaction: whose it is, and nothing of who asked. */
const metadata = { lodeline: "console" };

/**
 * A driver of its own for statements of strangers: few connections, no second try, integers as they are, and nothing
 * of a statement in any log.
 */
export function openStatements({ uri, username, password, database }: Connection, connections: number): Statements {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    userAgent: "lodeline-console",
    // One more than statements at a time, so that asking for the version never waits for them.
    maxConnectionPoolSize: connections + 1,
    connectionAcquisitionTimeout: 4_000,
    connectionTimeout: 3_000,
    maxConnectionLifetime: 30 * 60_000,
    maxTransactionRetryTime: 0,
    fetchSize: 200,
    useBigInt: true,
    telemetryDisabled: true,
  });
  const named = database === undefined ? {} : { database };
  const sessions = new Set<Session>();
  return {
    begin: (milliseconds) => {
      const session = driver.session({ ...named, defaultAccessMode: neo4j.session.READ });
      sessions.add(session);
      // Not waited for: the statement goes out behind it, in the same round trip.
      const transaction = session.beginTransaction({ timeout: milliseconds, metadata });
      transaction.catch(() => undefined);
      let ending: Promise<void> | undefined;
      return {
        run: (text, parameters) => {
          const result = transaction.run(text, parameters);
          const keys = result.keys();
          keys.catch(() => undefined);
          const rows = result[Symbol.asyncIterator]();
          return {
            columns: () => keys,
            next: async () => {
              const { done, value } = await rows.next();
              return done === true ? { summary: value } : [...value.values()];
            },
          };
        },
        end: () =>
          (ending ??= session
            .close()
            .catch(() => undefined)
            .finally(() => sessions.delete(session))),
      };
    },
    version: async () => {
      const { agent = "" } = await driver.getServerInfo({ ...named });
      return agent.replace(/^Neo4j\//, "");
    },
    close: async () => {
      const ended = Promise.allSettled([...sessions].map((session) => session.close()));
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([ended, new Promise((resolve) => (timer = setTimeout(resolve, 2_000)))]);
      clearTimeout(timer);
      await driver.close();
    },
  };
}
