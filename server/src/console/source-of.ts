import type { Config, Connection } from "../config.ts";
import type { Database } from "../database/database.ts";
import { isLoopback } from "../http/is-loopback.ts";
import type { Log } from "../log.ts";
import type { ConsoleSource } from "./console-source.ts";
import { publicSource } from "./public-source.ts";

/**
 * Where the console reads, by the settings: the database at hand while the server answers this computer alone; where
 * it answers others a copy of the public graph, or the database of LODELINE_CONSOLE_URI, else nothing.
 */
export function sourceOf(config: Config, database: Database, log: Log): ConsoleSource {
  const { host, console, consoleAt } = config;
  const profile = isLoopback(host);
  if (console === "public") return publicSource(config, database, log, profile);
  if (console === "off") return off("The console is switched off on this server.");
  if (consoleAt !== undefined) return always(consoleAt, profile);
  if (profile) return always(database.connection, profile);
  return off(
    "The console is off on this server. It runs where Lodeline answers its own computer alone, and where its keeper has opened it to everyone.",
  );
}

function off(sentence: string): ConsoleSource {
  return {
    off: sentence,
    profile: false,
    connection: () => undefined,
    onChange: () => () => undefined,
    onStuck: () => undefined,
    close: () => Promise.resolve(),
  };
}

/** A database that somebody else keeps running: what cannot be ended there holds its place until it ends itself. */
function always(connection: Connection, profile: boolean): ConsoleSource {
  return {
    off: undefined,
    profile,
    connection: () => connection,
    onChange: () => () => undefined,
    onStuck: () => undefined,
    close: () => Promise.resolve(),
  };
}
