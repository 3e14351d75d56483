import { fillWords } from "server/contract/fill-words.ts";
import type { ToldPath } from "../../exploration/told-path.ts";
import { words } from "../../words.ts";
import { countsLine } from "../sources/counts-line.ts";

/** How much stands behind a path, what of it is not in force, what only the record tells, and what runs beside it. */
export function pathCounts({ steps, open, record, beside }: ToldPath): string {
  const lines = steps.flatMap((step) => step.lines);
  return [
    `${countsLine(lines)}.`,
    counted(open, words.paths.openOne, words.paths.openMany),
    // That every claim is of the record, the first sentence says.
    lines.every(({ claims }) => claims.every(({ group }) => group === "record"))
      ? ""
      : recordWords(record, steps.length),
    counted(beside, words.paths.besideOne, words.paths.besideMany),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function recordWords(record: number, steps: number): string {
  if (record === 0 || record < steps) return counted(record, words.paths.recordOne, words.paths.recordMany);
  return steps === 1 ? words.paths.recordOnly : words.paths.recordAll;
}

/** Nothing where there is none. */
function counted(count: number, one: string, many: string): string {
  return count === 0 ? "" : count === 1 ? one : fillWords(many, { count: String(count) });
}
