import { decidingMarks } from "./firmness.ts";
import { fillWords } from "./fill-words.ts";
import type { Modality } from "./modality.ts";
import { isMany } from "./sentence-name.ts";
import { shapeLabel } from "./shape-label.ts";
import words from "./words/en.json" with { type: "json" };
import names from "./words/names.json" with { type: "json" };
import type { WordedEnd, WordedLine } from "./worded-line.ts";

/**
 * "by its own account", where a line stands on the word of its own subject alone: naming the subject a second time
 * would read as if somebody else said it. Undefined otherwise.
 */
export function ownAccount(line: WordedLine, modality: Modality): string | undefined {
  if (modality !== "attributed" || line.type === "ASSESSES" || line.polarity === "unknown") return undefined;
  const marks = decidingMarks(line.claims).filter((mark) => mark.modality === modality);
  const alone = marks.every((mark) => mark.assertedBy.length === 1 && mark.assertedBy[0] === line.source.id);
  return alone && marks.length > 0 ? fillWords(words.qualifier.own, { whose: whose(line.source) }) : undefined;
}

function whose(subject: WordedEnd): string {
  if (isMany(subject.id)) return words.whose.many;
  if (names.his.includes(subject.id)) return words.whose.his;
  if (names.her.includes(subject.id)) return words.whose.her;
  const label = shapeLabel(subject.labels);
  return label === "Leader" || label === "Official" || label === "Person" ? words.whose.many : words.whose.one;
}
