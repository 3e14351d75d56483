import { fillWords } from "server/contract/fill-words.ts";
import { publisherName } from "server/contract/publisher-name.ts";
import { dateText } from "../../date-text.ts";
import type { Relationship } from "../../exploration/exploration.ts";
import { lineSource } from "../../exploration/line-source.ts";
import { words } from "../../words.ts";

/** Where a line is said first, how and when: "Stated in Odrimedia, about 27 February 2025, and 2 more". Empty where no source is known. */
export function sourceWords(relationship: Relationship, sources: Parameters<typeof lineSource>[1]): string {
  const found = lineSource(relationship, sources);
  if (found === undefined) return "";
  const { mark, source, others } = found;
  if (source === undefined) return "";
  const where = source.publisher === null ? source.title : publisherName(source.publisher);
  const date = mark.saidOn ?? source.published;
  const said = words.said[mark.modality];
  const first =
    date === undefined || date === null
      ? fillWords(words.answer.undated, { said, where })
      : fillWords(words.answer.source, { said, where, date: dateText(date) });
  return others === 0 ? first : fillWords(words.answer.and, { first, count: String(others) });
}
