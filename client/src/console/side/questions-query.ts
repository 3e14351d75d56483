import { queryOptions } from "@tanstack/react-query";
import { execute } from "../../execute.ts";
import { ConsoleQuestionsDocument } from "../../gql/graphql.ts";

/** The questions of the product with their statements. */
export const questionsQuery = queryOptions({
  queryKey: ["console-questions"],
  queryFn: ({ signal }) => execute(ConsoleQuestionsDocument, {}, signal),
});
