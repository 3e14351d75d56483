import { fillWords } from "server/contract/fill-words.ts";
import { lineWords } from "server/contract/line-words.ts";
import { ownWords } from "server/contract/own-words.ts";
import { isMany } from "server/contract/sentence-name.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import { verbPhrase } from "server/contract/verb-phrase.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import type { WordedLine } from "server/contract/worded-line.ts";

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
  const full: string[] = [];
  const brief: string[] = [];
  for (const line of lines) {
    if (line.polarity === "unknown" || line.claims.every(({ modality }) => modality === "alleged")) {
      const sentence = titleSentence(line);
      if (sentence !== undefined) full.push(`${sentence}.`);
      continue;
    }
    const said = line.source.id === centre ? lineWords(line).at(-1) : incoming(line);
    if (said !== undefined && !brief.includes(said)) brief.push(said);
  }
  const rest = brief.length - named;
  const shown =
    rest > 1 ? [...brief.slice(0, named), fillWords(words.expand.moreLinks, { count: String(rest) })] : brief;
  return { brief: shown.join(", "), full };
}

function incoming(line: WordedLine): string | undefined {
  const [marks] = [line.claims];
  const [first] = marks;
  if (first === undefined) return undefined;
  const phrase =
    ownWords(line).verb ??
    verbPhrase({
      relation: line.type,
      polarity: line.polarity,
      standing: line.standing,
      modality: first.modality,
      many: isMany(line.source.id),
      objectId: line.target.id,
      objectLabels: line.target.labels,
    });
  return fillWords(phrase, { object: words.expand.it });
}
