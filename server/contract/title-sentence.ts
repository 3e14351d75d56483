import { capitalize } from "./capitalize.ts";
import { fillWords } from "./fill-words.ts";
import { lineOf } from "./firmness.ts";
import { ownAccount } from "./own-account.ts";
import { ownWords } from "./own-words.ts";
import { qualifier } from "./qualifier.ts";
import { sentenceName } from "./sentence-name.ts";
import { verbPhrase } from "./verb-phrase.ts";
import { verbSubject } from "./verb-subject.ts";
import words from "./words/en.json" with { type: "json" };
import type { WordedLine } from "./worded-line.ts";

/**
 * A relationship as one sentence without its full stop: "Ukraine has rare earth elements in the ground",
 * "Rwanda supports an unnamed rebellion in DR Congo, alleged by an unnamed accuser; Rwanda denies it of
 * M23". It can stand alone: nothing that keeps it true is left to the picture. Undefined without claims.
 */
export function titleSentence(line: WordedLine): string | undefined {
  const firmness = lineOf(line.claims);
  if (firmness === undefined) return undefined;
  const { modality } = firmness;
  const own = ownWords(line);
  if (own.title !== undefined) return own.title;
  const phrase = own.verb ?? verbPhrase(verbSubject(line, modality));
  const verb = fillWords(phrase, { object: sentenceName(line.target) });
  const template = line.polarity === "unknown" ? words.sentence.unclear : words.sentence.plain;
  const sentence = fillWords(template, { subject: sentenceName(line.source), verb });
  const added = [
    // What is proposed and what is expected on conditions share their verb: one of them has to say which it is.
    line.standing === "proposed" && line.polarity === "affirmed" ? words.qualifier.asProposed : undefined,
    line.standing === "hypothetical" ? words.qualifier.imaginedCase : undefined,
    line.standing === "cancelled" ? words.qualifier.sinceCancelled : undefined,
    ownAccount(line, modality) ?? qualifier(line, modality),
  ].filter((part) => part !== undefined);
  return capitalize(
    added.reduce((text, part) => fillWords(words.qualifier.join, { words: text, qualifier: part }), sentence),
  );
}
