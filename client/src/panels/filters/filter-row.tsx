import { memo, type ReactNode } from "react";
import { facetsOf, type Facet } from "../../exploration/facets-of.ts";
import { drawn } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { words } from "../../words.ts";
import { DisputedChoice } from "./disputed-choice.tsx";
import { FilterList } from "./filter-list.tsx";
import { FilterOptions } from "./filter-options.tsx";
import styles from "./filter-row.module.css";
import { listCount, listValue } from "./list-value.ts";
import { useExplorationLater } from "../use-later.ts";

interface FilterRowProps {
  readonly store: ExplorerStore;
  /** What stands before the filters: the parameters of the question. */
  readonly children?: ReactNode;
  /** On a small screen the filters stand in a sheet of their own. */
  readonly bare?: boolean;
}

const sourceFacets = ["group", "kind", "source"] as const;

/** The row above a picture: what was asked, then whose words are kept. Relations, firmness, state and shapes are in the legend. */
export function FilterRow({ store, children, bare = false }: FilterRowProps) {
  if (bare) return <div className={styles.bare}>{children}</div>;
  return (
    <div className={styles.row} role="group" aria-label={words.filters.row}>
      {children}
      <Facets store={store} />
    </div>
  );
}

/** The filters themselves: they are counted anew where the picture has changed, not whenever the page around them has. */
const Facets = memo(function Facets({ store }: Pick<FilterRowProps, "store">) {
  const exploration = useExplorationLater(store);
  const facets = facetsOf(exploration);
  const lines = drawn(exploration).relationships.length;
  const of = (wanted: readonly string[]): readonly Facet[] =>
    wanted.flatMap((name) => facets.filter(({ facet }) => facet === name));
  const sources = of(sourceFacets);
  const by = of(["by"]);
  return (
    <>
      {sources.length > 0 && (
        <FilterList
          label={words.filters.sources}
          value={listValue(sources, words.filters.all)}
          {...listCount(sources, "source", lines)}
        >
          <FilterHelp />
          {sources.map((facet) => (
            <FilterOptions key={facet.facet} store={store} facet={facet} title={titleOf(facet)} />
          ))}
        </FilterList>
      )}
      {by.map((facet) => (
        <FilterList
          key={facet.facet}
          label={words.filters.by}
          value={listValue([facet], words.filters.anyone)}
          {...listCount([facet], "by", lines)}
        >
          <FilterHelp />
          <FilterOptions store={store} facet={facet} title={words.filters.by} alone />
        </FilterList>
      ))}
      <DisputedChoice store={store} facets={facets} />
    </>
  );
});

function FilterHelp() {
  return <p className={styles.help}>{words.filters.help}</p>;
}

/** What a facet of sources or asserters is headed with. */
function titleOf({ facet }: Facet): string {
  return facet === "group" || facet === "kind" || facet === "source" ? words.filters[facet] : words.filters.by;
}
