import { capitalize } from "server/contract/capitalize.ts";
import type { Difference } from "server/contract/difference.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { dateText } from "../../date-text.ts";
import { words } from "../../words.ts";
import { differencesOf, type Differences } from "../differences.ts";
import type { Exploration } from "../exploration.ts";
import type { ColumnOf } from "./table.ts";

/** While two days are compared, the column that says in words on which of them a row counts; otherwise none. */
export function betweenDays<Item>(
  exploration: Exploration,
  of: (differences: Differences, item: Item) => Difference,
): readonly ColumnOf<Item>[] {
  const differences = differencesOf(exploration);
  if (differences === undefined) return [];
  const { earlier, later } = differences;
  const days = { earlier: dateText(earlier), later: dateText(later) };
  return [
    {
      id: "difference",
      sorts: "words",
      usual: true,
      text: (item) => capitalize(fillWords(words.compared[of(differences, item)], days)),
    },
  ];
}
