import { fillWords } from "server/contract/fill-words.ts";
import { differenceWords } from "../../exploration/difference-words.ts";
import type { Exploration, Relationship } from "../../exploration/exploration.ts";
import { foldedWords, groupTitle } from "../../exploration/group-words.ts";
import { shapesOf } from "../../exploration/shapes-of.ts";
import { words } from "../../words.ts";

/** In which shape an entity stands in the picture, if not by itself: "drawn in “China: 12 more minerals”". */
export function entityNotes(exploration: Exploration, id: string): readonly string[] {
  const { groups, groupOf } = shapesOf(exploration);
  const group = groups.find((one) => one.id === groupOf.get(id));
  return group === undefined ? [] : [fillWords(words.list.within, { what: groupTitle(group) })];
}

/** What the picture says of a line beside its sentence: how two days differ in it, and in which shapes its ends stand. */
export function lineNotes(exploration: Exploration, relationship: Relationship): readonly string[] {
  return [differenceWords(exploration, relationship.id), ...foldedWords(exploration, relationship)].filter(
    (note) => note !== "",
  );
}
