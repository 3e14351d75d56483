import { filterOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { sameWhen, type When } from "../exploration/when.ts";
import { commitLeft } from "./commit-left.ts";

/** What is left out, what alone is kept, and of which days; what is not given stays as it is. */
export interface FilterChange {
  readonly without?: ReadonlySet<string>;
  readonly only?: ReadonlySet<string>;
  /** Undefined asks for all days. */
  readonly when?: When | undefined;
}

/** Changes the filter as one step. A filter that asks for nothing is none. */
export function setFilter(store: ExplorerStore, change: FilterChange, label: string): void {
  const now = filterOf(store.getState().exploration);
  const { without = now.without, only = now.only } = change;
  const when = "when" in change ? change.when : now.when;
  const same = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
    one.size === other.size && [...one].every((key) => other.has(key));
  if (same(without, now.without) && same(only, now.only) && sameWhen(when, now.when)) return;
  const isNone = without.size + only.size === 0 && when === undefined;
  const filter = isNone ? undefined : ({ kind: "filter", without, only, when } as const);
  commitLeft(store, label, new Map([["filter", filter]]));
}
