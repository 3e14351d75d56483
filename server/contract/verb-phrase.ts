import { fillWords } from "./fill-words.ts";
import type { Modality } from "./modality.ts";
import type { Polarity } from "./polarity.ts";
import type { Relation } from "./relation.ts";
import { shapeLabel } from "./shape-label.ts";
import type { Standing } from "./standing.ts";
import words from "./words/en.json" with { type: "json" };
import names from "./words/names.json" with { type: "json" };

export interface VerbSubject {
  readonly relation: Relation;
  readonly polarity: Polarity;
  readonly standing: Standing;
  readonly modality: Modality;
  /** The subject takes a verb in the plural. */
  readonly many: boolean;
  readonly objectId: string;
  readonly objectLabels: readonly string[];
}

/** The forms of a verb; each but `word` holds `{object}`. */
export interface VerbForms {
  /** Alone on a line: "negotiates with". */
  readonly word: string;
  readonly one: string;
  readonly many: string;
  readonly bare: string;
  readonly past: string;
}

/**
 * The verb a relation is told with. Most have one; giving a view is "judges" where it is a writer's
 * judgement and "accuses" where it is an allegation, and one takes part in events but not in texts.
 */
export function verbForms(of: Pick<VerbSubject, "relation" | "modality" | "objectId" | "objectLabels">): VerbForms {
  if (of.relation === "ASSESSES" && of.modality === "judged") return words.variant.judges;
  if (of.relation === "ASSESSES" && of.modality === "alleged") return words.variant.accuses;
  if (of.relation === "PARTY_TO" && names.texts.includes(of.objectId)) return words.variant.hasPart;
  if (of.relation === "PARTY_TO" && shapeLabel(of.objectLabels) === "Event") return words.variant.takesPart;
  return words.relation[of.relation];
}

/**
 * What follows the subject, with `{object}` still to fill: "does not support {object}", "would be party to
 * {object}", "is to negotiate with {object}". The state of the thing stands in the verb, so that what is
 * only proposed, over or imagined can never be read as in force. For `unknown` it is the phrase after
 * "it is unclear whether".
 */
export function verbPhrase(of: VerbSubject): string {
  const forms = verbForms(of);
  const number = of.many ? "many" : "one";
  const past = forms.past.replace("{was}", words.was[number]);
  const { bare } = forms;
  if (of.polarity === "negative") return negativePhrase(of, bare);
  switch (of.standing) {
    case "holds":
      return forms[number];
    case "past":
      return past;
    case "proposed":
    case "hypothetical":
      return fill(words.affirmed.would, { bare });
    case "cancelled":
      return fill(words.affirmed.cancelled[number], { bare });
    default:
      return fill(expectation(of.modality, words.affirmed, number), { bare });
  }
}

interface Expectations {
  readonly would: string;
  readonly isTo: Readonly<Record<"one" | "many", string>>;
  readonly isExpected: Readonly<Record<"one" | "many", string>>;
}

/** What is flatly said to be coming "is to" come; what a writer reads into things "is expected"; the rest "would". */
function expectation(modality: Modality, from: Expectations, number: "one" | "many"): string {
  if (modality === "stated" || modality === "reported") return from.isTo[number];
  return modality === "judged" ? from.isExpected[number] : from.would;
}

function negativePhrase(of: VerbSubject, bare: string): string {
  const number = of.many ? "many" : "one";
  const rest = bare.startsWith("be ") ? bare.slice(3) : undefined;
  switch (of.standing) {
    case "holds":
      return rest === undefined
        ? fill(words.negative.holds[number], { bare })
        : fill(words.negative.isNot[number], { rest });
    case "past":
      return rest === undefined
        ? fill(words.negative.past[number], { bare })
        : fill(words.negative.wasNot[number], { rest });
    case "cancelled":
      return fill(words.negative.cancelled[number], { bare });
    case "proposed":
      return fill(of.relation === "SEEKS" ? words.negative.wouldNoLonger : words.negative.would, { bare });
    case "expected":
      if (of.relation === "SERVES" || of.relation === "LEADS")
        return fill(words.negative.isToNoLonger[number], { bare });
      return fill(expectation(of.modality, words.negative, number), { bare });
    default:
      return fill(words.negative.would, { bare });
  }
}

/** Fills a template and leaves `{object}` for the caller. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return fillWords(template, { object: "{object}", ...values });
}
