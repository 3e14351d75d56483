import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { qualifier } from "server/contract/qualifier.ts";
import type { WordedLine } from "server/contract/worded-line.ts";
import { words } from "../words.ts";
import type { Relationship } from "./exploration.ts";

/**
 * What a claim says, to stand alone in a cell: of an allegation with whose it is and who denies it, so that it does not read
 * as a fact. `line`: the line it stands behind; undefined where an end of that is not known.
 */
export function claimStatement(
  statement: string,
  line: WordedLine | undefined,
  mark: Relationship["claims"][number],
): string {
  // By itself: what others say of the same does not make it firmer.
  const alone = line === undefined ? undefined : { ...line, claims: [mark] };
  const alleged = mark.modality === "alleged" && alone !== undefined ? qualifier(alone, "alleged") : undefined;
  return alleged === undefined
    ? statement
    : fillWords(words.table.alleged, { statement, alleged: capitalize(alleged) });
}
