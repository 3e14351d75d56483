import type { ApolloServer } from "@apollo/server";
import type { ApiContext } from "../api/apollo.ts";
import type { ExploreContext } from "../explore/context.ts";
import { schemaContext } from "../schema.ts";

/** Answers what a page would post, with what went wrong as whoever posts it would be told. */
export function askPlainly(apollo: ApolloServer<ApiContext>, own: ExploreContext): (body: string) => Promise<string> {
  return async (body) => {
    const { body: answered } = await apollo.executeOperation(JSON.parse(body), {
      contextValue: { ...schemaContext(own), requestId: "" },
    });
    if (answered.kind !== "single") throw new Error("The answer came in parts.");
    return JSON.stringify(answered.singleResult);
  };
}

/**
 * Answers what a page would post, as it would be answered: through the same schema, with the same limits. Throws where it
 * could not be answered.
 */
export function askAhead(apollo: ApolloServer<ApiContext>, own: ExploreContext): (body: string) => Promise<string> {
  return async (body) => {
    const { body: answered } = await apollo.executeOperation(JSON.parse(body), {
      contextValue: { ...schemaContext(own), requestId: "" },
    });
    if (answered.kind !== "single") throw new Error("The answer came in parts.");
    const { data, errors } = answered.singleResult;
    if (errors !== undefined || data == null) throw new Error(errors?.[0]?.message ?? "There was no answer.");
    return JSON.stringify({ data });
  };
}
