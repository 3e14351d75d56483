import { decidingMarks } from "./firmness.ts";
import { fillWords } from "./fill-words.ts";
import { countWord, listWords } from "./list-words.ts";
import type { Modality } from "./modality.ts";
import { accuserWords, denialsOf } from "./accuser-words.ts";
import { isMany } from "./sentence-name.ts";
import words from "./words/en.json" with { type: "json" };
import type { WordedLine, WordedMark } from "./worded-line.ts";

/**
 * What keeps a line's words true: on whose word it stands, or that it is taken for granted, judged or
 * alleged. Undefined for what is stated or reported, and where the verb already says it. An allegation
 * names the accuser, or says that nobody is named, and carries the denial where there is one.
 */
export function qualifier(line: WordedLine, modality: Modality): string | undefined {
  const marks = decidingMarks(line.claims).filter((mark) => mark.modality === modality);
  switch (modality) {
    case "attributed":
      // Whoever gives a view speaks for himself: naming him twice would tell nothing.
      return line.type === "ASSESSES" && marks.every((mark) => mark.assertedBy.includes(line.source.id))
        ? undefined
        : voiced(words.qualifier.says, words.qualifier.say, marks);
    case "judged":
      if (line.type === "ASSESSES") return undefined;
      // Finding a thing unclear is no judgement on the thing.
      return line.polarity === "unknown"
        ? voiced(words.qualifier.says, words.qualifier.say, marks)
        : voiced(words.qualifier.judges, words.qualifier.judge, marks);
    case "presupposed":
      return takenForGranted(marks);
    case "conditional":
      return line.standing === "holds" || line.standing === "past" ? words.qualifier.onConditions : undefined;
    case "alleged":
      return allegation(line, marks);
    default:
      return undefined;
  }
}

function voiced(one: string, many: string, marks: readonly WordedMark[]): string | undefined {
  const voices = [...new Set(marks.flatMap((mark) => mark.voices))];
  if (voices.length === 0) return undefined;
  const plural = voices.length > 1 || marks.some((mark) => mark.assertedBy.some(isMany));
  return fillWords(plural ? many : one, { voice: listWords(voices) });
}

function takenForGranted(marks: readonly WordedMark[]): string {
  const count = new Set(marks.map((mark) => mark.source)).size;
  const texts = marks.every((mark) => mark.group === "record")
    ? words.qualifier.takenForGrantedRecord
    : words.qualifier.takenForGranted;
  return fillWords(count === 1 ? texts.one : texts.many, { count: countWord(count) });
}

function allegation(line: WordedLine, marks: readonly WordedMark[]): string {
  const alleged = fillWords(words.qualifier.alleged, { accuser: accuserWords(line, marks) });
  return denialsOf(marks).reduce((text, denial) => fillWords(words.qualifier.denied, { words: text, denial }), alleged);
}
