import { foldedWords, groupTitle } from "../group-words.ts";
import type { Exploration, Relationship } from "../exploration.ts";
import { shapesOf } from "../shapes-of.ts";
import type { ColumnOf } from "./table.ts";

/** While anything is drawn as one, the column that says in which shape an entity stands; otherwise none. */
export function entityWithin<Item extends { readonly node: { readonly id: string } }>(
  exploration: Exploration,
): readonly ColumnOf<Item>[] {
  const { groups, groupOf } = shapesOf(exploration);
  if (groups.length === 0) return [];
  const titles = new Map(groups.map((group) => [group.id, groupTitle(group)]));
  return [
    { id: "within", sorts: "words", usual: true, text: ({ node }) => titles.get(groupOf.get(node.id) ?? "") ?? "" },
  ];
}

/** The same for lines: which of their ends stand in a shape of several. */
export function lineWithin<Item extends { readonly relationship: Relationship }>(
  exploration: Exploration,
): readonly ColumnOf<Item>[] {
  if (shapesOf(exploration).groups.length === 0) return [];
  return [
    {
      id: "within",
      sorts: "words",
      usual: true,
      text: ({ relationship }) => foldedWords(exploration, relationship).join(" "),
    },
  ];
}
