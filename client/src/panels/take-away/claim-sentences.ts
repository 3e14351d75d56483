import { captionOf } from "server/contract/caption-of.ts";
import { nameTexts } from "server/contract/name-texts.ts";
import type { Named } from "server/contract/sentence-name.ts";
import { execute } from "../../execute.ts";
import { ClaimSentencesDocument } from "../../gql/graphql.ts";

/** What a claim says, in our words, and where in its source. */
export interface ClaimSentence {
  readonly statement: string;
  readonly statusText: string;
  readonly note: string;
  readonly paragraph: string;
  /** The outlets it came through. */
  readonly via: readonly Named[];
}

/** As many as the server gives at once. */
const page = 500;

/** The sentences of claims by their ids; asked when they are taken away or read as a table, for no picture needs them. Throws a `Failure`. */
export async function claimSentences(
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, ClaimSentence>> {
  const asked = [...new Set(ids)];
  const pages = Array.from({ length: Math.ceil(asked.length / page) }, (_, place) =>
    asked.slice(place * page, (place + 1) * page),
  );
  const answers = await Promise.all(
    pages.map((part) => execute(ClaimSentencesDocument, { ids: part, limit: page }, signal)),
  );
  return new Map(
    answers
      .flatMap(({ claims }) => claims)
      .map(({ id, statement, statusText, note, via, citesConnection }) => [
        id,
        {
          statement: nameTexts(statement),
          statusText: nameTexts(statusText ?? ""),
          note: nameTexts(note ?? ""),
          paragraph: citesConnection.edges
            .map(({ properties }) => properties.paragraph ?? "")
            .filter((paragraph) => paragraph !== "")
            .join("; "),
          via: via.map((outlet) => ({
            id: outlet.id,
            caption: captionOf({ ...outlet, caption: outlet.caption ?? null }),
          })),
        },
      ]),
  );
}
