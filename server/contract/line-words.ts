import { denialsOf } from "./accuser-words.ts";
import { fillWords } from "./fill-words.ts";
import { lineOf } from "./firmness.ts";
import { qualifier } from "./qualifier.ts";
import { relationWords } from "./relation-words.ts";
import words from "./words/en.json" with { type: "json" };
import type { WordedLine } from "./worded-line.ts";

/**
 * The words that may stand on a line: "supports, taken for granted in one text". There is one form: where it does not
 * fit, the line is drawn without words. Without accuser, voice or denial it would say more than its claims do, so the
 * bare relation stands only where they state or report it and nobody denies it. Empty where no claim is left.
 */
export function lineWords(line: WordedLine): readonly string[] {
  const firmness = lineOf(line.claims);
  if (firmness === undefined) return [];
  const { modality } = firmness;
  const relation = relationWords(line, modality);
  const added = [qualifier(line, modality), modality === "alleged" ? undefined : stateWords(line)];
  const said = added.reduce<string>((text, more) => (more === undefined ? text : join(text, more)), relation);
  if (modality !== "stated" && modality !== "reported") return [said];
  return [
    denialsOf(line.claims).reduce((text, denial) => fillWords(words.qualifier.denied, { words: text, denial }), said),
  ];
}

/** What the verb alone would not tell of the state. */
function stateWords({ standing, polarity }: WordedLine): string | undefined {
  if (standing === "cancelled") return words.qualifier.cancelled;
  return standing === "hypothetical" && polarity !== "unknown" ? words.qualifier.imagined : undefined;
}

function join(text: string, added: string): string {
  return fillWords(words.qualifier.join, { words: text, qualifier: added });
}
