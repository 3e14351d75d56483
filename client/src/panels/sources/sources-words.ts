import { fillWords } from "server/contract/fill-words.ts";
import { countText } from "../../count-text.ts";
import { datePhrase, dateText } from "../../date-text.ts";
import type { Exploration, Source } from "../../exploration/exploration.ts";
import { drawn, questionOf, sourcesOf } from "../../exploration/selectors.ts";
import { words } from "../../words.ts";
import { stillLeftOut } from "./still-left-out.ts";

/** The sources of the claims that are drawn: those of the texts and those of the record, each in the answer's order. */
export function drawnSources(exploration: Exploration): {
  readonly texts: readonly Source[];
  readonly record: readonly Source[];
} {
  const used = new Set(drawn(exploration).relationships.flatMap(({ claims }) => claims.map(({ source }) => source)));
  const sources = sourcesOf(exploration).filter(({ id }) => used.has(id));
  return {
    texts: sources.filter(({ group }) => group === "document"),
    record: sources.filter(({ group }) => group === "record"),
  };
}

/** "20 lines from 18 claims in three texts and 7 in the later record."; empty where no line is drawn. */
export function drawnWords(exploration: Exploration): string {
  const { relationships } = drawn(exploration);
  const marks = relationships.flatMap(({ claims }) => claims);
  if (marks.length === 0) return "";
  const counted = (group: string) => new Set(marks.filter((mark) => mark.group === group).map(({ id }) => id)).size;
  const [fromTexts, fromRecord] = [counted("document"), counted("record")];
  const texts = new Set(marks.filter(({ group }) => group === "document").map(({ source }) => source)).size;
  const counts = {
    lines: linesWords(relationships.length),
    claims: several(texts === 0 ? fromRecord : fromTexts, words.answer.oneClaim, words.answer.claims),
  };
  if (texts === 0) return fillWords(words.sources.recordOnly, counts);
  return fillWords(words.sources.line, {
    lines: counts.lines,
    claims: fillWords(fromRecord === 0 ? words.sources.withoutRecord : words.sources.withRecord, {
      claims: counts.claims,
      count: texts === 1 ? words.sources.countText : fillWords(words.sources.countTexts, { count: countText(texts) }),
      record: String(fromRecord),
    }),
  });
}

/** "12 more lines stand in the whole answer, 5 of them only in the record"; undefined where nothing is left out. */
export function leftOutWords(exploration: Exploration): string | undefined {
  const answer = questionOf(exploration);
  if (answer === undefined) return undefined;
  const { relationships, recordOnly } = stillLeftOut(exploration, answer.leftOut);
  if (relationships <= 0) return undefined;
  if (relationships === 1) return recordOnly === 1 ? words.sources.leftOne : words.sources.leftOneWhole;
  const left = several(relationships, words.sources.oneLeft, words.sources.left);
  if (recordOnly === relationships) return fillWords(words.sources.leftAll, { left });
  return recordOnly === 0
    ? fillWords(words.sources.leftPlain, { left })
    : fillWords(words.sources.leftRecord, { left, count: String(recordOnly) });
}

/** A text by its author, publisher and date; what is only inferred says so. */
export function namedSource(source: Source): string {
  return fillWords(words.sources.in, {
    author: source.author ?? words.sources.unnamed,
    publisher: publisherWords(source) ?? source.title,
    date: dated(source, datePhrase(source.published)),
  });
}

/** A source as a list of sources names it: title, author, publisher, date; what is not known is left out. */
export function listedSource(source: Source): string {
  const author =
    source.author !== null && source.authorCertainty === "inferred"
      ? fillWords(words.sources.authorInferred, { author: source.author })
      : source.author;
  return [
    fillWords(words.explore.quoted, { name: source.title }),
    author,
    publisherWords(source),
    dated(source, dateText(source.published)),
  ]
    .filter((part) => part !== null)
    .join(", ");
}

function publisherWords({ publisher, publisherCertainty }: Source): string | null {
  return publisher !== null && publisherCertainty === "inferred"
    ? fillWords(words.sources.inferred, { publisher })
    : publisher;
}

function dated({ dateCertainty }: Source, date: string): string {
  return dateCertainty === "inferred" ? fillWords(words.sources.dateInferred, { date }) : date;
}

function linesWords(count: number): string {
  return several(count, words.questions.oneLine, words.questions.lines);
}

function several(count: number, one: string, many: string): string {
  return count === 1 ? one : fillWords(many, { count: String(count) });
}
