import { fillWords } from "server/contract/fill-words.ts";
import type { Facet } from "../../exploration/facets-of.ts";
import { words } from "../../words.ts";

/** What a closed list says is chosen: the one value by its name, several by their number, none by `all`. */
export function listValue(facets: readonly Facet[], all: string): string {
  const chosen = facets.flatMap(({ values }) => values.filter((value) => value.chosen));
  const [first, ...rest] = chosen;
  if (first === undefined) return all;
  if (rest.length > 0) return fillWords(words.filters.several, { count: String(chosen.length) });
  return first.key === "group.document" ? words.filters.noRecord : first.name;
}

/** How many values the list holds; once something is chosen, how many lines are drawn. */
export function listCount(
  facets: readonly Facet[],
  counted: Facet["facet"],
  lines: number,
): { readonly count: string; readonly set: boolean } {
  const set = facets.some((facet) => facet.values.some((value) => value.chosen));
  const values = facets.find(({ facet }) => facet === counted)?.values ?? [];
  return { count: String(set ? lines : values.length), set };
}
