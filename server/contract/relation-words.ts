import { fillWords } from "./fill-words.ts";
import type { Modality } from "./modality.ts";
import { ownWords } from "./own-words.ts";
import { verbForms, verbPhrase } from "./verb-phrase.ts";
import { verbSubject } from "./verb-subject.ts";
import { withoutObject } from "./without-object.ts";
import words from "./words/en.json" with { type: "json" };
import type { WordedLine } from "./worded-line.ts";

/** Relation, state and polarity in the words of a line, without on whose word it stands: true alone only of what is stated or reported. */
export function relationWords(line: WordedLine, modality: Modality): string {
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
