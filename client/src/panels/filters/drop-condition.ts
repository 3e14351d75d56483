import { fillWords } from "server/contract/fill-words.ts";
import { commitLeft } from "../../actions/commit-left.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { words } from "../../words.ts";
import type { Condition } from "./conditions.ts";
import { withoutCondition } from "./without-condition.ts";

/** Drops one condition of the filter; the others stay. One step. */
export function dropCondition(store: ExplorerStore, condition: Condition): void {
  const label = fillWords(words.filters.drop, { what: condition.words });
  commitLeft(store, label, withoutCondition(store.getState().exploration, condition));
}
