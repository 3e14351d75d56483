import { relationshipId } from "./relationship-id.ts";
import own from "./words/relationships.json" with { type: "json" };
import type { WordedLine } from "./worded-line.ts";

/** Words written for one relationship, where those made from its relation would say too much or too little. */
export interface OwnWords {
  /** After the subject, state included, with `{object}` to fill. */
  readonly verb?: string;
  /** On the line. */
  readonly word?: string;
  /** The whole sentence, said with everything that keeps it true. */
  readonly title?: string;
}

const all: Readonly<Record<string, OwnWords>> = own;

/** A relationship's own words; empty where the templates serve. */
export function ownWords(line: Pick<WordedLine, "type" | "polarity" | "standing" | "source" | "target">): OwnWords {
  const key = { subject: line.source.id, relation: line.type, object: line.target.id };
  return all[relationshipId({ ...key, polarity: line.polarity, standing: line.standing })] ?? {};
}
