import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { isAway } from "./database/is-away.ts";

/** What a person is told of an error: a code that programs read, a sentence that people read. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  /** True where the cause is ours: it belongs in the log, and never in the answer. */
  readonly masked: boolean;
}

/** Errors whose message was written for the asker: those of the language, and our own. */
const toldAsTheyAre: ReadonlySet<unknown> = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
]);

export const databaseUnavailable: Failure = {
  code: "DATABASE_UNAVAILABLE",
  message: "The database does not answer just now. Try again in a few seconds.",
  masked: true,
};

const tooSlow: Failure = {
  code: "TOO_SLOW",
  message: "The database took too long, so the request was ended. Ask for less at once.",
  masked: true,
};

const unexpected: Failure = {
  code: "INTERNAL_SERVER_ERROR",
  message: "Something went wrong on our side. The request's id finds it in the log.",
  masked: true,
};

/**
 * What a stranger may know of an error. Only errors made for the asker keep their message; whatever a
 * driver, a library or a mistake of ours threw becomes one of three sentences: no host, path, statement or
 * stack gets out.
 */
export function failure(error: unknown): Failure {
  const cause = unwrapResolverError(error);
  if (isAway(cause)) return databaseUnavailable;
  if (isTimedOut(cause)) return tooSlow;
  if (error instanceof GraphQLError && toldAsTheyAre.has(error.extensions["code"]) && !comesFromElsewhere(error))
    return { code: String(error.extensions["code"]), message: error.message, masked: false };
  return unexpected;
}

/** Apollo's hook: an error as it goes out, with its place in the query and nothing else of its own. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code, message } = failure(error);
  return {
    message,
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    extensions: { code },
  };
}

/**
 * True where a resolver threw something else than an error made for the asker. Errors without a path were
 * made before any resolver ran: of reading, checking or coercing what was asked.
 */
function comesFromElsewhere(error: GraphQLError): boolean {
  if (error.path === undefined) return false;
  let cause: Error | undefined = error;
  while (cause instanceof GraphQLError) cause = cause.originalError;
  return cause !== undefined;
}

function isTimedOut(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    error.code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")
  );
}
