import type { Config } from "../config.ts";
import type { Database } from "../database/database.ts";
import { openStatements, type Statements } from "../database/statements.ts";
import { isLoopback } from "../http/is-loopback.ts";
import { bounds } from "./bounds.ts";
import type { ConsoleSource } from "./console-source.ts";

/** What of the settings decides where the console reads. */
export type ConsoleSettings = Pick<Config, "host" | "console" | "consoleAt">;

/**
 * Where the console reads, by the settings: the database at hand while the server answers this computer alone, the
 * database of LODELINE_CONSOLE_URI wherever it answers; else nowhere.
 */
export function sourceOf({ host, console, consoleAt }: ConsoleSettings, database: Database): ConsoleSource {
  const profile = isLoopback(host);
  if (console === "off") return off("The console is switched off on this server.");
  if (consoleAt !== undefined) return always(openStatements(consoleAt, bounds.running), profile);
  if (profile) return always(database.openStatements(bounds.running), profile);
  return off(
    "The console is off on this server. It runs where Lodeline answers its own computer alone, and where its keeper has opened it to everyone.",
  );
}

function off(sentence: string): ConsoleSource {
  return {
    off: sentence,
    profile: false,
    statements: () => undefined,
    onStuck: () => undefined,
    close: () => Promise.resolve(),
  };
}

/** A database that somebody else keeps running: what cannot be ended there holds its place until it ends itself. */
function always(statements: Statements, profile: boolean): ConsoleSource {
  return {
    off: undefined,
    profile,
    statements: () => statements,
    onStuck: () => undefined,
    close: () => statements.close(),
  };
}
