import { setTimeout as delay } from "node:timers/promises";
import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import type { Connection } from "../config.ts";
import { driverParameters, plainRecord } from "../cypher/values.ts";
import { DatabaseUnavailable, type Database, type ReadOptions, type Row } from "./database.ts";
import { isAway } from "./is-away.ts";
import { refusal } from "./refusal.ts";

// The statements are our own; a Neo4j that has just started on a busy machine takes many seconds to plan one.
const readTimeout = 30_000;

const away = "The database cannot be reached just now. Try again in a moment.";

// Milliseconds a close waits for running work to be taken back before it goes on without it.
const closeWithin = 2_000;

/**
 * Opens a running Neo4j, launched or outside, and asks it once, so that a wrong setting is found now.
 * Without a database name the user's home database is used and named.
 * @param isDown whether it is known not to run just now: then nothing is tried, and whoever asks is told at once
 * @throws DatabaseRefused, one sentence that names the setting to look at.
 */
export async function openDatabase(connection: Connection, isDown: () => boolean = () => false): Promise<Database> {
  const driver = connect(connection);
  try {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...named(connection.database) });
    const { summary } = await session
      .executeRead((transaction) => transaction.run("RETURN 1"))
      .finally(() => session.close());
    return database(driver, connection, summary.database.name ?? connection.database ?? "neo4j", isDown);
  } catch (error) {
    await driver.close();
    throw refusal(error);
  }
}

function connect({ uri, username, password }: Connection): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      userAgent: "lodeline",
      maxConnectionPoolSize: 40,
      connectionAcquisitionTimeout: 4_000,
      connectionTimeout: 3_000,
      maxConnectionLifetime: 30 * 60_000,
      maxTransactionRetryTime: 2_000,
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
    });
  } catch (error) {
    throw refusal(error);
  }
}

function database(driver: Driver, connection: Connection, name: string, isDown: () => boolean): Database {
  // Bookmarks: on a cluster, what was written is there for the next read.
  let bookmarkManager = neo4j.bookmarkManager();
  const sessions = new Set<Session>();
  // The driver forgets what was asked on a connection that it closes: whoever waits for that would wait for good.
  const cuts = new Set<() => void>();
  let isClosed = false;

  const within = async <T>(mode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> => {
    if (isDown()) throw new DatabaseUnavailable(away);
    const session = driver.session({ database: name, defaultAccessMode: mode, bookmarkManager });
    sessions.add(session);
    let cut = (): void => undefined;
    const closed = new Promise<never>((_resolve, reject) => {
      cut = () => reject(new DatabaseUnavailable(away));
    });
    cuts.add(cut);
    try {
      return await Promise.race([work(session), closed]);
    } catch (error) {
      // A database put back from a backup may be behind our bookmarks; without them the next read goes through.
      if (codeOf(error) === "Neo.TransientError.Transaction.BookmarkTimeout") bookmarkManager = neo4j.bookmarkManager();
      throw isAway(error) ? new DatabaseUnavailable(away, { cause: error }) : error;
    } finally {
      sessions.delete(session);
      cuts.delete(cut);
      // A session of a lost connection has nothing left to close.
      const ended = session.close().catch(() => undefined);
      if (!isClosed) await ended;
    }
  };

  return {
    name,
    connection: { ...connection, database: name },
    driver,
    read: <R extends Row = Row>(
      statement: string,
      parameters: Readonly<Record<string, unknown>> = {},
      options: ReadOptions = {},
    ) =>
      within("READ", (session) =>
        session.executeRead(
          async (transaction) => {
            const { records } = await transaction.run(statement, driverParameters(parameters));
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: the caller names its statement's columns
            return records.map((record) => plainRecord(record.toObject()) as R);
          },
          { timeout: options.timeout ?? readTimeout },
        ),
      ),
    write: <T>(work: (transaction: ManagedTransaction) => Promise<T>) =>
      within("WRITE", (session) => session.executeWrite(work)),
    answers: async (timeout = 1_000) => {
      if (isDown()) return false;
      const session = driver.session({ database: name, defaultAccessMode: neo4j.session.READ });
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<false>((resolve) => {
        timer = setTimeout(() => resolve(false), timeout);
      });
      const answer = session.run("RETURN 1", {}, { timeout }).then(
        () => true,
        () => false,
      );
      const answered = await Promise.race([answer, late]);
      clearTimeout(timer);
      void session.close().catch(() => undefined);
      return answered;
    },
    close: async () => {
      // The driver alone would let what runs go on to its end, and commit it. A database that has fallen silent is
      // not waited for: it takes back what was running when it finds the connection gone.
      const ended = Promise.allSettled([...sessions].map((session) => session.close()));
      await Promise.race([ended, delay(closeWithin, undefined, { ref: false })]);
      await driver.close();
      isClosed = true;
      for (const cut of cuts) cut();
    },
  };
}

function named(name: string | undefined): { readonly database?: string } {
  return name === undefined ? {} : { database: name };
}

function codeOf(error: unknown): string {
  return error instanceof neo4j.Neo4jError ? error.code : "";
}
