import { queryOptions } from "@tanstack/react-query";
import { execute } from "./execute.ts";
import { QuestionsDocument } from "./gql/graphql.ts";

/** The list of questions. */
export const questionsQuery = queryOptions({
  queryKey: ["questions"],
  queryFn: ({ signal }) => execute(QuestionsDocument, {}, signal),
});
