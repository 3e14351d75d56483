import { capitalize } from "./capitalize.ts";
import { fillWords } from "./fill-words.ts";
import { lineClause } from "./line-clause.ts";
import { sentenceName } from "./sentence-name.ts";
import words from "./words/en.json" with { type: "json" };
import type { WordedLine } from "./worded-line.ts";

/**
 * A relationship as one sentence without its full stop: "Ukraine has rare earth elements in the ground",
 * "Rwanda supports an unnamed rebellion in DR Congo, alleged by an unnamed accuser; Rwanda denies it of
 * M23". It can stand alone: nothing that keeps it true is left to the picture. Undefined without claims.
 */
export function titleSentence(line: WordedLine): string | undefined {
  const clause = lineClause(line);
  if (clause === undefined) return undefined;
  if (clause.title !== undefined) return clause.title;
  const verb = fillWords(clause.phrase, { object: sentenceName(line.target) });
  const template = line.polarity === "unknown" ? words.sentence.unclear : words.sentence.plain;
  const sentence = fillWords(template, { subject: sentenceName(line.source), verb });
  return capitalize(
    clause.added.reduce((text, part) => fillWords(words.qualifier.join, { words: text, qualifier: part }), sentence),
  );
}
