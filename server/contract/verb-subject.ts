import type { Modality } from "./modality.ts";
import { isMany } from "./sentence-name.ts";
import type { VerbSubject } from "./verb-phrase.ts";
import type { WordedLine } from "./worded-line.ts";

/** What of a relationship its verb depends on; `modality` is the firmest of its claims. */
export function verbSubject(line: WordedLine, modality: Modality): VerbSubject {
  return {
    relation: line.type,
    polarity: line.polarity,
    standing: line.standing,
    modality,
    many: isMany(line.source.id),
    objectId: line.target.id,
    objectLabels: line.target.labels,
  };
}
