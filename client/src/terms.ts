import type { DateWording } from "server/contract/edtf-words.ts";
import type { Relation } from "server/contract/relation.ts";
import type english from "server/contract/words/en.json";
import { spoken } from "./spoken.ts";

/** What the interface shares with the words of claims: names of relations, states and kinds, and dates. */
export interface Terms
  extends
    Pick<
      typeof english,
      | "firmness"
      | "modality"
      | "polarity"
      | "standing"
      | "label"
      | "nodeState"
      | "sourceKind"
      | "group"
      | "certainty"
      | "disputeKind"
      | "dealStatus"
      | "list"
    >,
    DateWording {
  readonly relation: Readonly<Record<Relation, { readonly word: string; readonly reverse: string }>>;
  /** The title of a question by its id; the question's own, which is English, stays beside it. */
  readonly titles: Readonly<Record<string, string>>;
}

/** The interface's names of relations, states, kinds and months, in the language that was chosen. */
export const { terms } = spoken;
