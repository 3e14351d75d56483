import { facetOfKey, type FacetName } from "../exploration/facet.ts";
import { onlyOf, withoutOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { setFilter } from "./set-filter.ts";

/**
 * Keeps of one facet only these keys (`source.000`, `disputed`), any of which will do; none: asks nothing of the facet.
 * What the legend had left out in the same facet is put back, other facets stay. One step, named `label`.
 */
export function chooseOnly(store: ExplorerStore, facet: FacetName, keys: readonly string[], label: string): void {
  const { exploration } = store.getState();
  const others = (of: ReadonlySet<string>) => [...of].filter((key) => facetOfKey(key) !== facet);
  setFilter(
    store,
    { without: new Set(others(withoutOf(exploration))), only: new Set([...others(onlyOf(exploration)), ...keys]) },
    label,
  );
}
