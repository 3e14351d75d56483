import { GraphQLError } from "graphql";

/** A request that cannot be answered as it stands: the sentence says what to do, and reaches the person. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}
