import { isAway } from "../database/is-away.ts";
import { behind } from "./behind.ts";
import { ConsoleFailure, type Place } from "./console-failure.ts";
import { ourMistake } from "./our-mistake.ts";
import { timedOut } from "./timed-out.ts";

/**
 * What a reader is told of an error of the database or its driver: Neo4j's own sentence where it is about the
 * statement alone, else one of ours. No host, path, class or stack gets out.
 * @param before lines that were put before the reader's statement
 */
export function statementFailure(error: unknown, before: number): ConsoleFailure {
  if (error instanceof ConsoleFailure) return error;
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const told = error instanceof Error ? error.message : "";
  const failed = (kind: ConsoleFailure["code"], message: string) => new ConsoleFailure(kind, message, { behind: code });

  if (error instanceof RangeError)
    return failed("MEMORY", "A value is nested too deeply to be sent: ask for it in parts.");
  // What all statements may take together is taken: by others, as long as there are any.
  if (code.includes("MemoryPoolOutOfMemory") && /\btransaction\.total\.max\b/.test(told))
    return new ConsoleFailure("BUSY", "Other statements take up the memory just now. Try again in a few seconds.", {
      retryAfter: 2,
      behind: code,
    });
  if (/MemoryPoolOutOfMemory|TransactionOutOfMemory|OutOfMemoryError|StackOverFlow/i.test(code))
    return tooMuchMemory(code);
  if (/TransactionTimedOut|LockClientStopped|LockAcquisitionTimeout/.test(code)) return timedOut();
  if (/^Neo\.(Client|Transient)Error\.Transaction\.(Terminated|TransactionMarkedAsFailed)/.test(code))
    return away(error);
  if (isAway(error) || code === "Neo.DatabaseError.General.UnknownError")
    return isAway(error) ? away(error) : ourMistake(error);
  if (code === "Neo.ClientError.Statement.AccessMode" || code.includes("ReadOnly") || code.includes("ForbiddenOn"))
    return failed("REFUSED", "The statement writes: the console only reads.");
  if (code === "Neo.ClientError.Statement.ParameterMissing") {
    const names = /Expected parameter\(s\): (.*)$/.exec(told)?.[1];
    return failed(
      "PARAMETER",
      `The statement has ${names === undefined ? "a parameter" : `$${names.replaceAll(", ", ", $")}`} without a value: give it one.`,
    );
  }
  if (told.startsWith("Type mismatch for parameter "))
    return new ConsoleFailure("PARAMETER", sentence(told), { place: placeIn(told, before), behind: code });
  const [, language, spoken] =
    /^(\d+) is not a valid option for cypher version\. Valid options are: (.*)$/.exec(told) ?? [];
  if (language !== undefined)
    return failed("STATEMENT", `This Neo4j does not speak Cypher ${language}. It speaks Cypher ${spoken ?? ""}.`);
  // What is sent to Neo4j beside the text, and not in it, are parameters.
  if (
    code === "Neo.ClientError.Request.Invalid" ||
    code === "Neo.ClientError.Request.InvalidFormat" ||
    code === "ProtocolError"
  )
    return failed("PARAMETER", "A parameter has a value that Neo4j does not take.");
  if (code.startsWith("Neo.ClientError.Database.") || code.startsWith("Neo.ClientError.Transaction."))
    return failed("REFUSED", "The console reads one database, in one transaction that it opens itself.");
  if (/^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)$/.test(code))
    return new ConsoleFailure(
      "AWAY",
      "The console's database does not let it in: whoever keeps this server has to look at the user and password it was given.",
      { retryAfter: 60, behind: code },
    );
  if (code.startsWith("Neo.ClientError.Security."))
    return failed("REFUSED", "The console's user may not do that in this database.");
  if (
    /^Neo\.(ClientError\.(Statement|Procedure)|DatabaseError\.Statement)\./.test(code) &&
    code !== "Neo.ClientError.Statement.ExternalResourceFailed"
  ) {
    const kind = /\.(SyntaxError|SemanticError|ProcedureNotFound|TypeNotFound)$|\.Statement\.Invalid/i.test(code)
      ? "STATEMENT"
      : "RUN";
    return new ConsoleFailure(kind, sentence(told), { place: placeIn(told, before), behind: code });
  }
  return ourMistake(error);
}

/** A statement alone took more than one may. */
export function tooMuchMemory(behind: string | undefined): ConsoleFailure {
  return new ConsoleFailure("MEMORY", "The statement needs more memory than one may take here: ask for less at once.", {
    behind,
  });
}

function away(cause: unknown): ConsoleFailure {
  return new ConsoleFailure("AWAY", "The console's database does not answer just now. Try again in a few seconds.", {
    retryAfter: 5,
    behind: behind(cause),
  });
}

/** Neo4j's message without where it happened, the statement it quotes and the class it comes from. */
function sentence(message: string): string {
  // A message may quote a value of any length.
  const told = message.slice(0, 4_000);
  const at = told.search(/\(line \d+, column \d+ \(offset: \d+\)\)/);
  // Behind its first line it quotes what it could not read, with a mark under it.
  const first = (at === -1 ? told : told.slice(0, at)).trim().split("\n", 1)[0] ?? "";
  const cause = first
    .replace(/^Failed to invoke procedure (`[^`]*`): Caused by: [\w.$]+(?:Exception|Error)?: /, "$1: ")
    .trim();
  // As Java says it.
  if (cause === "/ by zero") return "Division by zero.";
  const short = cause.length > 1_000 ? `${cause.slice(0, 1_000)}…` : cause;
  return short === "" || isTelling(short) ? "The database refuses the statement." : short;
}

/** True where a message names a class, a file or an address. */
function isTelling(message: string): boolean {
  return /\b(?:java|javax|scala|org|com|sun)\.\w+\.|\w(?:Exception|Error):|\b(?:bolt|neo4j|file|https?|ftp|jar):\/\/|(?:^|[\s'"`(])\/(?:\w[\w.-]*\/)+/.test(
    message,
  );
}

function placeIn(told: string, before: number): Place | undefined {
  const [, line, column] = /\(line (\d+), column (\d+) \(offset: \d+\)\)/.exec(told.slice(0, 100_000)) ?? [];
  const place = { line: Number(line) - before, column: Number(column) };
  return place.line >= 1 && place.column >= 1 ? place : undefined;
}
