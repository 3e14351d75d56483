import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ClaimText } from "../../exploration/tables/claim-table.ts";
import { claimSentences } from "../take-away/claim-sentences.ts";

/** How many claims one request asks for: what has come is shown while the rest is read. */
const claimsPage = 100;

/** Sentences of claims as far as they have come. */
export interface ClaimTexts {
  readonly texts: ReadonlyMap<string, ClaimText>;
  /** Claims whose sentences are still being read. */
  readonly reading: number;
  /** Claims whose sentences could not be read. */
  readonly failed: number;
  readonly onAgain: () => void;
}

/** Reads the sentences of claims in pages; what was read is kept. */
export function useClaimTexts(ids: readonly string[]): ClaimTexts {
  const pages = useMemo(() => {
    const sorted = ids.toSorted();
    return Array.from({ length: Math.ceil(sorted.length / claimsPage) }, (_, page) =>
      sorted.slice(page * claimsPage, (page + 1) * claimsPage),
    );
  }, [ids]);
  return useQueries({
    queries: pages.map((page) => ({
      queryKey: ["claims", page],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => claimSentences(page, signal),
    })),
    combine: (results) => {
      const counted = (is: (place: number) => boolean) =>
        pages.reduce((sum, page, place) => sum + (is(place) ? page.length : 0), 0);
      return {
        texts: new Map(results.flatMap(({ data }) => [...(data ?? [])])),
        reading: counted((place) => results[place]?.isFetching === true && results[place].data === undefined),
        failed: counted((place) => results[place]?.isError === true && !results[place].isFetching),
        onAgain: () => results.forEach((result) => result.isError && void result.refetch()),
      };
    },
  });
}
