import { fillWords } from "./fill-words.ts";
import { lineOf } from "./firmness.ts";
import { ownWords } from "./own-words.ts";
import { qualifier } from "./qualifier.ts";
import words from "./words/en.json" with { type: "json" };
import type { WordedLine } from "./worded-line.ts";

/**
 * The one caption of parallel lines of one relation between the same ends, in one direction: "party to:
 * proposed, expected, imagined". Undefined where one of them needs words of its own: what stands on
 * somebody's word, is taken for granted, judged or alleged, what is said not to be so or left open, and
 * what the relation's word would not tell truly.
 */
export function sharedWords(lines: readonly WordedLine[]): string | undefined {
  const [first] = lines;
  if (first === undefined || lines.length < 2) return undefined;
  const alike = lines.every(
    (line) =>
      line.type === first.type &&
      line.source.id === first.source.id &&
      line.target.id === first.target.id &&
      line.polarity === "affirmed" &&
      !isQualified(line) &&
      ownWords(line).word === undefined &&
      ownWords(line).verb === undefined,
  );
  if (!alike) return undefined;
  const states = [...new Set(lines.map((line) => words.standing[line.standing]))].join(", ");
  return fillWords(words.line.shared, { word: words.relation[first.type].word, states });
}

function isQualified(line: WordedLine): boolean {
  const modality = lineOf(line.claims)?.modality;
  return modality === undefined || qualifier(line, modality) !== undefined;
}
