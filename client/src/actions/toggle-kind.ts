import { fillWords } from "server/contract/fill-words.ts";
import { facetOfKey } from "../exploration/facet.ts";
import { isOff, onlyOf, withoutOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { words } from "../words.ts";
import { setFilter } from "./set-filter.ts";

/**
 * Takes one kind of line or shape out of the picture, or puts it back. `key` is the legend's, `word` a person's. Where only
 * some of its facet are kept, it joins or leaves these.
 */
export function toggleKind(store: ExplorerStore, key: string, word: string): void {
  const { exploration } = store.getState();
  const without = new Set(withoutOf(exploration));
  const only = new Set(onlyOf(exploration));
  const facet = facetOfKey(key);
  const restricted = [...only].filter((other) => facetOfKey(other) === facet);
  if (isOff(exploration, key)) {
    without.delete(key);
    if (restricted.length > 0) only.add(key);
    setFilter(store, { without, only }, fillWords(words.explore.show, { name: word }));
    return;
  }
  if (restricted.length > 1) only.delete(key);
  else without.add(key);
  setFilter(store, { without, only }, fillWords(words.explore.hide, { name: word }));
}
