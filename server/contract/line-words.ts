import { fillWords } from "./fill-words.ts";
import { lineOf } from "./firmness.ts";
import type { Modality } from "./modality.ts";
import { ownWords } from "./own-words.ts";
import { qualifier } from "./qualifier.ts";
import { verbForms, verbPhrase } from "./verb-phrase.ts";
import { verbSubject } from "./verb-subject.ts";
import words from "./words/en.json" with { type: "json" };
import type { WordedLine } from "./worded-line.ts";

/**
 * The words that may stand on a line, fullest first: "supports, taken for granted in one text", then
 * "supports". Where none fits, the line is drawn without words. An allegation has one form only, with its
 * accuser and its denial: it is never shortened to the bare relation. Empty where no claim is left.
 */
export function lineWords(line: WordedLine): readonly string[] {
  const firmness = lineOf(line.claims);
  if (firmness === undefined) return [];
  const { modality } = firmness;
  const relation = relationWords(line, modality);
  const added = qualifier(line, modality);
  const qualified = added === undefined ? relation : join(relation, added);
  if (modality === "alleged") return [qualified];
  if (line.standing === "hypothetical" && line.polarity !== "unknown")
    return [join(qualified, words.qualifier.imagined), relation];
  if (line.standing === "cancelled") return [join(relation, words.qualifier.cancelled)];
  return added === undefined ? [relation] : [qualified, relation];
}

/** Relation, state and polarity: what even the shortest form says. */
function relationWords(line: WordedLine, modality: Modality): string {
  const own = ownWords(line).word;
  if (own !== undefined) return own;
  const subject = verbSubject(line, modality);
  const forms = verbForms(subject);
  const verb = withoutObject(verbPhrase(subject));
  if (line.polarity === "unknown") return fillWords(words.line.unclear[subject.many ? "many" : "one"], { verb });
  if (line.polarity === "negative") return verb;
  if (line.standing === "holds")
    return forms === words.variant.takesPart || forms === words.variant.hasPart
      ? words.relation.PARTY_TO.word
      : forms.word;
  const expectedFlatly = line.standing === "expected" && (modality === "stated" || modality === "reported");
  if (expectedFlatly || line.standing === "cancelled")
    return fillWords(words.line.to, { bare: withoutObject(forms.bare) });
  return verb;
}

function withoutObject(template: string): string {
  return template.replace("{object}", "").replace(/ {2,}/g, " ").trim();
}

function join(text: string, added: string): string {
  return fillWords(words.qualifier.join, { words: text, qualifier: added });
}
