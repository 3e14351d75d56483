import { fillWords } from "server/contract/fill-words.ts";
import { words } from "../words.ts";

/** "5 entities and 9 lines"; what there is none of is not said. */
export function countWords(entities: number, lines: number): string {
  const counted = [
    ...(entities === 0
      ? []
      : [entities === 1 ? words.explore.oneEntity : fillWords(words.explore.entities, { count: String(entities) })]),
    ...(lines === 0
      ? []
      : [lines === 1 ? words.questions.oneLine : fillWords(words.questions.lines, { count: String(lines) })]),
  ];
  const [first = "", second] = counted;
  return second === undefined ? first : fillWords(words.explore.and, { first, second });
}
