import { fillWords } from "server/contract/fill-words.ts";
import type { EntityRow } from "../../exploration/entity-rows.ts";
import { terms } from "../../terms.ts";
import { words } from "../../words.ts";

/** What an entity is and how many lines it has, part by part: "country", "6 lines, 2 disputed". */
export function entityWords({ node, lines }: EntityRow): readonly string[] {
  const disputed = lines.filter((line) => line.disputed).length;
  const counted =
    lines.length === 0
      ? words.list.noLine
      : lines.length === 1
        ? words.questions.oneLine
        : fillWords(words.questions.lines, { count: String(lines.length) });
  return [
    ...node.labels.map((label) => terms.label[label].one),
    ...(node.collective ? [words.node.collective] : []),
    ...(node.hypothetical ? [words.node.hypothetical] : []),
    ...(node.recordOnly ? [words.list.recordOnly] : []),
    disputed === 0 ? counted : fillWords(words.questions.disputed, { lines: counted, count: String(disputed) }),
  ];
}
