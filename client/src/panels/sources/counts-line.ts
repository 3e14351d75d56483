import { fillWords } from "server/contract/fill-words.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import type { Relationship } from "../../exploration/exploration.ts";

/** "21 lines, 25 claims, 3 texts": of the lines that are drawn, by the claims that remain. */
export function countsLine(relationships: readonly Relationship[]): string {
  const marks = relationships.flatMap(({ claims }) => claims);
  const texts = new Set(marks.filter(({ group }) => group === "document").map(({ source }) => source)).size;
  const counted = (count: number, one: string, many: string) =>
    count === 1 ? one : fillWords(many, { count: String(count) });
  const lines = counted(relationships.length, words.questions.oneLine, words.questions.lines);
  const claims = counted(new Set(marks.map(({ id }) => id)).size, words.answer.oneClaim, words.answer.claims);
  if (marks.length === 0) return lines;
  return texts === 0
    ? fillWords(words.answer.summaryRecord, { lines, claims })
    : fillWords(words.answer.summary, {
        lines,
        claims,
        texts: counted(texts, words.answer.oneText, words.answer.texts),
      });
}
