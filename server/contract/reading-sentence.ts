import { accuserWords, denialsOf } from "./accuser-words.ts";
import { capitalize } from "./capitalize.ts";
import { decidingMarks, lineOf } from "./firmness.ts";
import { fillWords } from "./fill-words.ts";
import { countWord } from "./list-words.ts";
import { modalities } from "./modality.ts";
import words from "./words/en.json" with { type: "json" };
import type { WordedLine } from "./worded-line.ts";

/**
 * How to read a line, in one breath: "Stated flatly in two texts and taken for granted in one text. The
 * record adds one claim. Said to be in force. Disputed. In the ground is not supply." Empty without claims.
 */
export function readingSentence(line: WordedLine): string {
  const firmness = lineOf(line.claims);
  if (firmness === undefined) return "";
  const beside = line.claims.length - decidingMarks(line.claims).length;
  return [
    saidWords(line, firmness.recordOnly),
    ...denialsOf(decidingMarks(line.claims)).map((denial) => capitalize(fillWords(words.reading.denied, { denial }))),
    beside === 0
      ? undefined
      : fillWords(beside === 1 ? words.reading.recordAdds.one : words.reading.recordAdds.many, {
          count: countWord(beside),
        }),
    stateWords(line),
    firmness.disputed ? words.reading.disputed : undefined,
    line.type === "HOLDS_DEPOSITS" ? words.reading.deposits : undefined,
    line.type === "SAME_AS" ? words.reading.sameAs : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** What is left open is in no state, and what is said not to be so says it in the words of its state. */
function stateWords(line: WordedLine): string {
  if (line.polarity === "unknown") return words.reading.unknown;
  return words.reading[line.polarity === "negative" ? "negative" : "state"][line.standing];
}

/** Each manner of saying with the number of texts or pages that say it so, firmest first. */
function saidWords(line: WordedLine, recordOnly: boolean): string {
  const deciding = decidingMarks(line.claims);
  const parts = modalities.flatMap((modality) => {
    const marks = deciding.filter((mark) => mark.modality === modality);
    const sources = new Set(marks.map((mark) => mark.source)).size;
    if (sources === 0) return [];
    const forms = recordOnly ? words.reading.record : words.reading.texts;
    return [
      fillWords(sources === 1 ? forms.one : forms.many, {
        said: fillWords(words.reading.said[modality], { accuser: accuserWords(line, marks) }),
        count: countWord(sources),
      }),
    ];
  });
  const [first = "", ...rest] = parts;
  const said = rest.reduce((text, part) => fillWords(words.reading.and, { first: text, rest: part }), first);
  return `${capitalize(said)}.`;
}
