import { decidingMarks } from "server/contract/firmness.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { publisherName } from "server/contract/publisher-name.ts";
import { dateText } from "../../date-text.ts";
import type { Relationship, Source } from "../../exploration/exploration.ts";
import { words } from "../../words.ts";

/** What one or more claims of a source say of themselves. */
export interface ClaimsWords {
  readonly text: string;
  readonly record: boolean;
}

/**
 * Each claim behind a line by how, where and when it is said, those that decide the line first: "Stated in Mining
 * Technology, 26 February 2025". Claims that say so alike are told once, with their number.
 */
export function claimsWords({ claims }: Relationship, sources: readonly Source[]): readonly ClaimsWords[] {
  const deciding = decidingMarks(claims);
  const found = new Map<string, { count: number; record: boolean }>();
  for (const mark of [...deciding, ...claims.filter((other) => !deciding.includes(other))]) {
    const source = sources.find(({ id }) => id === mark.source);
    if (source === undefined) continue;
    const where = source.publisher === null ? source.title : publisherName(source.publisher);
    const date = mark.saidOn ?? source.published;
    const said = words.said[mark.modality];
    const told =
      date === null
        ? fillWords(words.answer.undated, { said, where })
        : fillWords(words.answer.source, { said, where, date: dateText(date) });
    const record = mark.group === "record";
    const text = record ? `${told}, ${words.search.record}` : told;
    found.set(text, { count: (found.get(text)?.count ?? 0) + 1, record });
  }
  return [...found].map(([text, { count, record }]) => ({
    text: count === 1 ? text : fillWords(words.paths.twice, { words: text, count: String(count) }),
    record,
  }));
}
