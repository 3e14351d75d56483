import { edtfWords } from "server/contract/edtf-words.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { publisherName } from "server/contract/publisher-name.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import type { Relationship } from "../../exploration/exploration.ts";
import { lineSource } from "../../exploration/line-source.ts";

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
      : fillWords(words.answer.source, { said, where, date: edtfWords(date) });
  return others === 0 ? first : fillWords(words.answer.and, { first, count: String(others) });
}
