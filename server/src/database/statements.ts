import { setTimeout as delay } from "node:timers/promises";
import neo4j, { type Driver, type ResultSummary, type Session } from "neo4j-driver";
import type { Connection } from "../config.ts";
import { statement } from "../cypher/statement.ts";
import { watchMessages } from "./watch-messages.ts";

/** A database that runs statements of strangers: each in a read transaction of its own, and never again by itself. */
export interface Statements {
  /** Begins a read transaction that the database itself ends after so many milliseconds. */
  begin(milliseconds: number): OpenStatement;
  /** Neo4j's version. @throws where the database does not answer. */
  version(): Promise<string>;
  close(): Promise<void>;
}

/** A row of more bytes than was said to be enough. It was not read, and the connection is gone with it. */
export class RowTooLarge extends Error {
  override readonly name = "RowTooLarge";
}

/** A transaction for one statement. */
export interface OpenStatement {
  /**
   * Runs a text and hands out its rows one by one; what it costs is told at the end.
   * @param most bytes a row of so many columns may have, as the database sends it
   */
  run(text: string, parameters: Readonly<Record<string, unknown>>, most?: (columns: number) => number): Running;
  /** Ends whatever runs, at once where the database can: sends RESET instead of waiting for the result's end. */
  end(): Promise<void>;
  /**
   * Gives the connection up where the database does not answer even that: after a stack that overflowed it never does.
   * Done once the database lists the transaction no more.
   */
  abandon(): Promise<void>;
}

export interface Running {
  columns(): Promise<readonly string[]>;
  /** The next row's values, or what is to be said at the end. @throws RowTooLarge */
  next(): Promise<readonly unknown[] | { readonly summary: ResultSummary }>;
}

/** A connection for one statement at a time: given up without the others. */
interface Place {
  driver: Driver | undefined;
  /** Bytes that a message may have now. */
  most: number;
  /** One had more. */
  isOver: boolean;
}

/** Milliseconds between two looks whether a statement that was given up is at its end. */
const lookAgain = 1_000;

let begun = 0;

/**
 * A driver of its own for statements of strangers: few connections, no second try, integers as they are, and nothing
 * of a statement in any log.
 */
export function openStatements({ uri, username, password, database }: Connection, connections: number): Statements {
  const open = () =>
    neo4j.driver(uri, neo4j.auth.basic(username, password), {
      userAgent: "lodeline-console",
      maxConnectionPoolSize: 1,
      connectionAcquisitionTimeout: 4_000,
      connectionTimeout: 3_000,
      maxConnectionLifetime: 30 * 60_000,
      maxTransactionRetryTime: 0,
      fetchSize: 50,
      useBigInt: true,
      telemetryDisabled: true,
    });
  const named = database === undefined ? {} : { database };
  const sessions = new Set<Session>();
  // One beside those of statements, so that asking for the version never waits for them.
  const own = open();
  const free: Place[] = Array.from({ length: connections + 1 }, () => ({
    driver: undefined,
    most: Number.POSITIVE_INFINITY,
    isOver: false,
  }));
  const taken = new Set<Place>();

  /** Whether the database still lists a transaction. A database that does not answer lists nothing. */
  const isListed = async (id: string): Promise<boolean> => {
    try {
      const { records } = await own.executeQuery(
        statement("console/transaction"),
        { id },
        { ...named, routing: "READ" },
      );
      return records.length > 0;
    } catch {
      return false;
    }
  };

  return {
    begin: (milliseconds) => {
      const place = free.pop();
      if (place === undefined) throw new Error("There are more statements than places for them.");
      taken.add(place);
      place.driver ??= open();
      place.most = Number.POSITIVE_INFINITY;
      place.isOver = false;
      const watch = (bytes: number): boolean => {
        place.isOver ||= bytes > place.most;
        return place.isOver;
      };
      let isBack = false;
      const giveBack = () => {
        if (isBack) return;
        isBack = true;
        taken.delete(place);
        free.push(place);
      };
      begun += 1;
      // What `SHOW TRANSACTIONS` tells of it: whose it is, and nothing of who asked.
      const metadata = { lodeline: "console", id: `${process.pid}-${begun}` };
      const { driver } = place;
      const giveUp = () => {
        if (place.driver === driver) place.driver = undefined;
        void driver.close().catch(() => undefined);
      };
      const session = driver.session({ ...named, defaultAccessMode: neo4j.session.READ });
      sessions.add(session);
      // Not waited for: the statement goes out behind it, in the same round trip.
      const transaction = watchMessages(watch, () => session.beginTransaction({ timeout: milliseconds, metadata }));
      transaction.catch(() => undefined);
      let ending: Promise<void> | undefined;
      let unread = 0;
      return {
        run: (text, parameters, most) => {
          const result = transaction.run(text, parameters);
          const keys = result.keys();
          keys.then(
            ({ length }) => (place.most = most?.(length) ?? Number.POSITIVE_INFINITY),
            () => undefined,
          );
          const rows = result[Symbol.asyncIterator]();
          unread += 1;
          return {
            columns: () => keys,
            next: async () => {
              const { done, value } = await rows.next().catch((error: unknown) => {
                throw place.isOver ? new RowTooLarge("More bytes than a row may have", { cause: error }) : error;
              });
              if (done !== true) return [...value.values()];
              unread -= 1;
              return { summary: value };
            },
          };
        },
        end: () =>
          (ending ??= session
            .close()
            .catch(() => undefined)
            .finally(() => {
              sessions.delete(session);
              // What Neo4j ends in the middle of a result may end, or hold up, what comes next on the same connection.
              if (unread > 0) giveUp();
              giveBack();
            })),
        abandon: async () => {
          giveUp();
          sessions.delete(session);
          while (await isListed(metadata.id)) await delay(lookAgain, undefined, { ref: false });
          giveBack();
        },
      };
    },
    version: async () => {
      const { agent = "" } = await own.getServerInfo({ ...named });
      return agent.replace(/^Neo4j\//, "");
    },
    close: async () => {
      const ended = Promise.allSettled([...sessions].map((session) => session.close()));
      let timer: NodeJS.Timeout | undefined;
      await Promise.race([ended, new Promise((resolve) => (timer = setTimeout(resolve, 2_000)))]);
      clearTimeout(timer);
      const drivers = [own, ...[...free, ...taken].flatMap(({ driver }) => driver ?? [])];
      await Promise.allSettled(drivers.map((driver) => driver.close()));
    },
  };
}
