import { captionOf } from "server/contract/caption-of.ts";
import { nameTexts } from "server/contract/name-texts.ts";
import { execute } from "../../execute.ts";
import type { ClaimText } from "../../exploration/tables/claim-table.ts";
import { ClaimTextsDocument } from "../../gql/graphql.ts";

/** How many claims one request asks for. */
export const claimsPage = 100;

/** The sentences of at most a page of claims, the texts by their names. Throws a `Failure` where the server does not answer. */
export async function loadClaimTexts(ids: readonly string[], signal?: AbortSignal): Promise<readonly ClaimText[]> {
  const { claims } = await execute(ClaimTextsDocument, { ids: [...ids], limit: claimsPage }, signal);
  return claims.map(({ id, statement, via, citesConnection: { edges } }) => ({
    id,
    statement: nameTexts(statement),
    paragraph: edges[0]?.properties.paragraph ?? null,
    via: via.map(({ id: outlet, name, caption }) => ({
      id: outlet,
      caption: captionOf({ id: outlet, name, caption: caption ?? null }),
    })),
  }));
}
