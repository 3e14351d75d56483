import { allPages } from "../../all-pages.ts";
import { execute } from "../../execute.ts";
import { SourcesDocument, type SourcesQuery } from "../../gql/graphql.ts";

/** Every source with what is printed on it, the texts and the record; asked once and shared. */
export const allSources = {
  queryKey: ["sources"],
  queryFn: ({ signal }: { readonly signal: AbortSignal }): Promise<readonly SourcesQuery["sources"][number][]> =>
    allPages(async (offset) => (await execute(SourcesDocument, { offset }, signal)).sources),
} as const;
