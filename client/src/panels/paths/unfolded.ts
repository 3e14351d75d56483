import type { PathSearch } from "../../exploration/path-search.ts";
import type { ExplorerStore } from "../../exploration/store.ts";

/** How far the list of paths is unfolded. */
export interface Unfolded {
  /** More than the first few. */
  readonly whole: boolean;
  /** Paths whose lines stand below them. */
  readonly paths: ReadonlySet<string>;
}

const last = new WeakMap<ExplorerStore, { readonly of: string; readonly state: Unfolded }>();
const folded: Unfolded = { whole: false, paths: new Set() };

/** How far the list of a search was unfolded before a card stood in its place; `next` is kept for the next time. */
export function unfolded(store: ExplorerStore, search: PathSearch, next?: Unfolded): Unfolded {
  const of = JSON.stringify(search);
  if (next !== undefined) last.set(store, { of, state: next });
  const kept = last.get(store);
  return kept?.of === of ? kept.state : folded;
}
