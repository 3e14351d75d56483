import { fillWords } from "server/contract/fill-words.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import { chooseOnly } from "../../actions/choose-only.ts";
import { showHidden } from "../../actions/show-hidden.ts";
import { withoutKinds } from "../../actions/without-kinds.ts";
import { facetOfKey } from "../../exploration/facet.ts";
import { withoutOf } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import type { Condition } from "./conditions.ts";

/** Drops one condition of the filter; the others stay. */
export function dropCondition(store: ExplorerStore, { part, facet, words: what }: Condition): void {
  const label = fillWords(words.filters.drop, { what });
  const name = facetOfKey(facet);
  if (part === "hidden" || name === undefined) showHidden(store);
  else if (part === "only") chooseOnly(store, name, [], label);
  else {
    const others = [...withoutOf(store.getState().exploration)].filter((key) => facetOfKey(key) !== name);
    withoutKinds(store, new Set(others), label);
  }
}
