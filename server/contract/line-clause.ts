import { lineOf } from "./firmness.ts";
import { ownAccount } from "./own-account.ts";
import { ownWords } from "./own-words.ts";
import { qualifier } from "./qualifier.ts";
import { verbPhrase } from "./verb-phrase.ts";
import { verbSubject } from "./verb-subject.ts";
import words from "./words/en.json" with { type: "json" };
import type { WordedLine } from "./worded-line.ts";

/** What a sentence about a relationship is made of. */
export interface LineClause {
  /** The whole sentence, where one was written for this relationship; nothing else is to be said then. */
  readonly title: string | undefined;
  /** What follows the subject, with `{object}` to fill where it names the object. */
  readonly phrase: string;
  /** The verb was written for this relationship. */
  readonly own: boolean;
  /** What keeps it true: that it is proposed, imagined, cancelled, and on whose word it stands. */
  readonly added: readonly string[];
}

/** The parts of a relationship's sentence, each of which has to be said. Undefined without claims. */
export function lineClause(line: WordedLine): LineClause | undefined {
  const firmness = lineOf(line.claims);
  if (firmness === undefined) return undefined;
  const { modality } = firmness;
  const own = ownWords(line);
  return {
    title: own.title,
    phrase: own.verb ?? verbPhrase(verbSubject(line, modality)),
    own: own.verb !== undefined,
    added: [
      // What is proposed and what is expected on conditions share their verb: one of them has to say which it is.
      line.standing === "proposed" && line.polarity === "affirmed" ? words.qualifier.asProposed : undefined,
      line.standing === "hypothetical" ? words.qualifier.imaginedCase : undefined,
      line.standing === "cancelled" ? words.qualifier.sinceCancelled : undefined,
      ownAccount(line, modality) ?? qualifier(line, modality),
    ].filter((part) => part !== undefined),
  };
}
