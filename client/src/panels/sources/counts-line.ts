import { fillWords } from "server/contract/fill-words.ts";
import type { Relationship } from "../../exploration/exploration.ts";
import { words } from "../../words.ts";

/** "21 lines, 18 claims in 3 texts, 7 in the record": of the lines that are drawn, by the claims that remain. */
export function countsLine(relationships: readonly Relationship[]): string {
  const marks = relationships.flatMap(({ claims }) => claims);
  const documents = marks.filter(({ group }) => group === "document");
  const texts = new Set(documents.map(({ source }) => source)).size;
  const record = new Set(marks.filter(({ group }) => group === "record").map(({ id }) => id)).size;
  const counted = (count: number, one: string, many: string) =>
    count === 1 ? one : fillWords(many, { count: String(count) });
  const lines = counted(relationships.length, words.questions.oneLine, words.questions.lines);
  const claims = counted(
    texts === 0 ? record : new Set(documents.map(({ id }) => id)).size,
    words.answer.oneClaim,
    words.answer.claims,
  );
  if (marks.length === 0) return lines;
  return texts === 0
    ? fillWords(words.answer.summaryRecord, { lines, claims })
    : fillWords(record === 0 ? words.answer.summary : words.answer.summaryBoth, {
        lines,
        claims,
        record: String(record),
        texts: counted(texts, words.answer.oneText, words.answer.texts),
      });
}
