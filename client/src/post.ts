import type { TypedDocumentString } from "./gql/graphql.ts";

/** Requests that were sent before anything asked for them, by what they ask. Each is taken once. */
const ahead = new Map<string, Promise<Response>>();

/** Milliseconds after which what was sent ahead is not taken any more. */
const keeps = 10_000;

/** What is sent to ask a question in GraphQL. */
export function requestBody<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): string {
  return JSON.stringify({ query: document.toString(), variables });
}

/** Sends a request now and keeps its answer for whoever posts the same soon. */
export function postAhead(body: string): Promise<Response> {
  const answer = send(body, undefined);
  keepFor(body, answer);
  return answer;
}

/** Sends a request once something else has ended, and keeps its answer for whoever posts the same before or soon after. */
export function postAfter(before: Promise<unknown>, body: string): void {
  keepFor(
    body,
    before.then(() => send(body, undefined)),
  );
}

/** Keeps an answer for whoever posts this soon. */
export function keepFor(body: string, answer: Promise<Response>): void {
  ahead.set(body, answer);
  setTimeout(() => ahead.delete(body), keeps);
  // Whoever takes it learns how it ended.
  answer.catch(() => undefined);
}

/** Lets what was sent ahead, and was not taken yet, answer what asks the same in other words. */
export function answersToo(sent: string, body: string): void {
  const early = ahead.get(sent);
  if (early !== undefined && !ahead.has(body))
    keepFor(
      body,
      early.then((answer) => answer.clone()),
    );
}

/** Sends a request to the server, or takes the answer to the same one that was sent ahead. */
export async function post(body: string, signal: AbortSignal | undefined): Promise<Response> {
  const early = ahead.get(body);
  if (early === undefined) return send(body, signal);
  ahead.delete(body);
  const answer = await early;
  signal?.throwIfAborted();
  return answer;
}

/** Whom everything is asked, where that is not the server this page came from: the server itself asks when it makes views. */
let asks: ((body: string) => Promise<Response>) | undefined;

/** From now on everything is asked by this; undefined: of the server this page came from. */
export function askBy(asking: ((body: string) => Promise<Response>) | undefined): void {
  asks = asking;
}

function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  if (asks !== undefined) return asks(body);
  return fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
    body,
    ...(signal === undefined ? {} : { signal }),
  });
}
