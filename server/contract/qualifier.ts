import { decidingMarks } from "./firmness.ts";
import { fillWords } from "./fill-words.ts";
import { countWord, listWords } from "./list-words.ts";
import type { Modality } from "./modality.ts";
import { isOwnVoice, sentenceName } from "./sentence-name.ts";
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
      return voiced(words.qualifier.says, words.qualifier.say, voicesOf(marks));
    case "judged":
      return line.type === "ASSESSES"
        ? undefined
        : voiced(words.qualifier.judges, words.qualifier.judge, voicesOf(marks));
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

function voicesOf(marks: readonly WordedMark[]): readonly string[] {
  return [...new Set(marks.flatMap((mark) => mark.voices))];
}

function voiced(one: string, many: string, voices: readonly string[]): string | undefined {
  if (voices.length === 0) return undefined;
  return fillWords(voices.length === 1 ? one : many, { voice: listWords(voices) });
}

function takenForGranted(marks: readonly WordedMark[]): string {
  const count = new Set(marks.map((mark) => mark.source)).size;
  const texts = marks.every((mark) => mark.group === "record")
    ? words.qualifier.takenForGrantedRecord
    : words.qualifier.takenForGranted;
  return fillWords(count === 1 ? texts.one : texts.many, { count: countWord(count) });
}

function allegation(line: WordedLine, marks: readonly WordedMark[]): string {
  const named = [
    ...new Set(marks.flatMap((mark) => mark.voices.filter((_, place) => !isOwnVoice(mark.assertedBy[place] ?? "")))),
  ];
  const accuser =
    line.type === "ASSESSES"
      ? sentenceName(line.source)
      : named.length === 0
        ? words.qualifier.unnamedAccuser
        : listWords(named);
  const alleged = fillWords(words.qualifier.alleged, { accuser });
  const denials = [...new Set(marks.flatMap((mark) => (mark.denial ? [mark.denial] : [])))];
  return denials.reduce((text, denial) => fillWords(words.qualifier.denied, { words: text, denial }), alleged);
}
