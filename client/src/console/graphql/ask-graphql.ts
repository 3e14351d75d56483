import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from "graphql";
import { Failure } from "../../failure.ts";

/** What the server answers, as it stands: a person sees errors, too. Throws a `Failure` where nothing came. */
export async function askGraphql(query: string, variables: unknown, signal?: AbortSignal): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
      body: JSON.stringify({ query, variables }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new Failure("unreachable", undefined);
  }
  try {
    return await response.json();
  } catch {
    throw new Failure("unavailable", response.headers.get("x-request-id") ?? undefined);
  }
}

/** The schema as the server itself describes it. */
export async function loadSchema(signal: AbortSignal): Promise<GraphQLSchema> {
  const answer = await askGraphql(getIntrospectionQuery({ inputValueDeprecation: false }), {}, signal);
  if (typeof answer !== "object" || answer === null || !("data" in answer)) throw new Failure("failed", undefined);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the answer to the introspection query
  return buildClientSchema(answer.data as IntrospectionQuery);
}
