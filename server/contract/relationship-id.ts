import { polarities, type Polarity } from "./polarity.ts";
import { relations, type Relation } from "./relation.ts";
import { standings, type Standing } from "./standing.ts";

/** What claims must share to make one relationship. Subject and object are entity ids, `[a-z0-9-]+`. */
export interface RelationshipKey {
  readonly subject: string;
  readonly relation: Relation;
  readonly object: string;
  readonly polarity: Polarity;
  readonly standing: Standing;
}

/** `<subject>.<TYPE>.<object>.<polarity>.<standing>`: the same in the database, the address and the picture. */
export function relationshipId(key: RelationshipKey): string {
  return `${key.subject}.${key.relation}.${key.object}.${key.polarity}.${key.standing}`;
}

const slug = /^[a-z0-9-]+$/;

/** The parts of a relationship's id; undefined where the text is not one. */
export function parseRelationshipId(id: string): RelationshipKey | undefined {
  const [subject, relationText, object, polarityText, standingText, ...rest] = id.split(".");
  const relation = relations.find((word) => word === relationText);
  const polarity = polarities.find((word) => word === polarityText);
  const standing = standings.find((word) => word === standingText);
  if (subject === undefined || !slug.test(subject) || object === undefined || !slug.test(object)) return undefined;
  if (relation === undefined || polarity === undefined || standing === undefined || rest.length > 0) return undefined;
  return { subject, relation, object, polarity, standing };
}
