import type { TypedDocumentString } from "./gql/graphql.ts";
import { Failure } from "./failure.ts";
import { post, requestBody } from "./post.ts";
import { within } from "./within.ts";

interface Body<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly reference?: string; readonly requestId?: string };
  }[];
}

/** Milliseconds after which an answer is waited for no longer. */
const patience = 15_000;

/**
 * Asks the server one question in GraphQL. The only place that calls it. Throws a `Failure` that says whether the server
 * could not be reached, its database does not answer, or the request failed. What has not come after `longest` milliseconds
 * is given up: a database that hangs answers nothing, not even that it is away.
 */
export function execute<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  longest: number = patience,
): Promise<Result> {
  return within(
    longest,
    signal,
    (ended) => ask(document, variables, ended),
    () => new Failure("unavailable", undefined),
  );
}

async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Result> {
  let response: Response;
  try {
    response = await post(requestBody(document, variables), signal);
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new Failure("unreachable", undefined);
  }
  const reference = response.headers.get("x-request-id") ?? undefined;
  if (response.status === 429) throw new Failure("busy", reference);
  let body: Body<Result>;
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: the server answers by its schema
    body = (await response.json()) as Body<Result>;
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new Failure(response.status >= 502 ? "unreachable" : "failed", reference);
  }
  const error = body.errors?.[0];
  if (error !== undefined) {
    const code = error.extensions?.code;
    const kind = code === "DATABASE_UNAVAILABLE" || response.status === 503 ? "unavailable" : "failed";
    throw new Failure(kind, error.extensions?.reference ?? error.extensions?.requestId ?? reference);
  }
  if (body.data === undefined || body.data === null) throw new Failure("failed", reference);
  return body.data;
}
