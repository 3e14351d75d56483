import { listWords } from "./list-words.ts";
import { isOwnVoice, sentenceName } from "./sentence-name.ts";
import words from "./words/en.json" with { type: "json" };
import type { WordedLine, WordedMark } from "./worded-line.ts";

/**
 * Who alleges: the named asserters, the subject where the claim is itself an accusation, else "an unnamed
 * accuser". A text that passes an allegation on is not its accuser.
 */
export function accuserWords(line: WordedLine, marks: readonly WordedMark[]): string {
  if (line.type === "ASSESSES") return sentenceName(line.source);
  const named = marks.flatMap((mark) => mark.voices.filter((_, place) => !isOwnVoice(mark.assertedBy[place] ?? "")));
  return named.length === 0 ? words.qualifier.unnamedAccuser : listWords([...new Set(named)]);
}

/** The denials that some claims met, each once. */
export function denialsOf(marks: readonly WordedMark[]): readonly string[] {
  return [...new Set(marks.flatMap((mark) => (mark.denial ? [mark.denial] : [])))];
}
