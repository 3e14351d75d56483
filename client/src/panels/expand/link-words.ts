import { fillWords } from "server/contract/fill-words.ts";
import { lineOf } from "server/contract/firmness.ts";
import { lineWords } from "server/contract/line-words.ts";
import { ownWords } from "server/contract/own-words.ts";
import { ownAccount } from "server/contract/own-account.ts";
import { qualifier } from "server/contract/qualifier.ts";
import { relationWords } from "server/contract/relation-words.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import { verbPhrase } from "server/contract/verb-phrase.ts";
import { verbSubject } from "server/contract/verb-subject.ts";
import type { WordedLine } from "server/contract/worded-line.ts";
import { contentWords } from "../../content-words.ts";

const { model, english: words } = contentWords;

/** So many relations are named beside a neighbour; the others are counted. */
const named = 3;

export interface LinkWords {
  /** "negotiates with, presses, 3 more"; empty where there is nothing but allegations. */
  readonly brief: string;
  /** What must not be shortened, each as its whole sentence: allegations, and what is left open. */
  readonly full: readonly string[];
}

/**
 * What links a neighbour to the entity that is expanded, as a reader of its row needs it: the entity's own verbs as they
 * are ("presses"), those of the neighbour with "it" for the entity ("leads it").
 */
export function linkWords(centre: string, lines: readonly WordedLine[]): LinkWords {
  // Where there is room, or something stands against it, the words say on whose word it stands.
  const apart = (line: WordedLine) => lines.length <= 2 || line.claims.some(({ disputed }) => disputed);
  const full: string[] = [];
  const brief: string[] = [];
  for (const line of lines) {
    if (line.polarity === "unknown" || line.claims.every(({ modality }) => modality === "alleged")) {
      const sentence = titleSentence(line);
      if (sentence !== undefined) full.push(`${sentence}.`);
      continue;
    }
    const said = line.source.id === centre ? outgoing(line, apart(line)) : incoming(line, apart(line));
    if (said !== undefined && !brief.includes(said)) brief.push(said);
  }
  const rest = brief.length - named;
  const shown =
    rest > 1 ? [...brief.slice(0, named), fillWords(words.expand.moreLinks, { count: String(rest) })] : brief;
  return { brief: shown.join(", "), full };
}

/** The entity's own verb, as a line has it; in a list of several, only the verb. */
function outgoing(line: WordedLine, apart: boolean): string | undefined {
  const modality = lineOf(line.claims)?.modality;
  if (modality === undefined) return undefined;
  return apart || line.standing === "cancelled" ? lineWords(line)[0] : relationWords(line, modality);
}

/** The neighbour's own verb, with "it" for the entity that is expanded. */
function incoming(line: WordedLine, apart: boolean): string | undefined {
  const modality = lineOf(line.claims)?.modality;
  if (modality === undefined) return undefined;
  const phrase = ownWords(line).verb ?? verbPhrase(verbSubject(line, modality));
  const said = fillWords(phrase, { object: words.expand.it });
  const added = apart ? (ownAccount(line, modality) ?? qualifier(line, modality)) : undefined;
  return added === undefined ? said : fillWords(model.qualifier.join, { words: said, qualifier: added });
}
