import { GraphQLError } from "graphql";

/** A request refused before it runs: 400, and a sentence that says what to change. */
export function refusal(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT", http: { status: 400 } } });
}
