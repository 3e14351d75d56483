import { filterOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { commitLeft } from "./commit-left.ts";

/** What is left out and what alone is kept; what is not given stays as it is. */
export interface FilterChange {
  readonly without?: ReadonlySet<string>;
  readonly only?: ReadonlySet<string>;
}

/** Changes the filter as one step. A filter that asks for nothing is none. */
export function setFilter(store: ExplorerStore, change: FilterChange, label: string): void {
  const now = filterOf(store.getState().exploration);
  const { without = now.without, only = now.only } = change;
  const same = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.size === other.size && [...one].every((key) => other.has(key));
  if (same(without, now.without) && same(only, now.only)) return;
  const filter = without.size + only.size === 0 ? undefined : ({ kind: "filter", without, only } as const);
  commitLeft(store, label, new Map([["filter", filter]]));
}
