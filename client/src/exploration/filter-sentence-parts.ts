import type { Exploration } from "./exploration.ts";
import { facetOfKey, facets, type FacetName } from "./facet.ts";
import { facetValueName } from "./facet-value-name.ts";
import { keptFor } from "./kept-for.ts";
import { drawn, filterOf, gathered, hiddenOf, nodeOf, sourcesOf, stepsOf } from "./selectors.ts";

/** Values of one facet, by name. */
export interface NamedFacet {
  readonly facet: FacetName;
  readonly keys: readonly string[];
  readonly names: readonly string[];
}

/** What was changed of an answer, to be said in words. */
export interface FilterSentenceParts {
  readonly only: readonly NamedFacet[];
  readonly without: readonly NamedFacet[];
  /** What was taken out one by one: entities by caption, lines counted. */
  readonly hidden: { readonly entities: readonly string[]; readonly lines: number };
  /** What was brought: by expanding whom (by caption), and single lines counted. */
  readonly brought: { readonly expanded: readonly string[]; readonly lines: number };
  readonly drawn: { readonly entities: number; readonly lines: number };
  readonly gathered: { readonly entities: number; readonly lines: number };
  /** Nothing was changed: the picture shows all that was gathered, as the question answers it. */
  readonly plain: boolean;
}

/** The changes of an exploration as data, in the order of the facets. */
export const filterSentenceParts = keptFor(
  (exploration) => [
    gathered(exploration),
    sourcesOf(exploration),
    exploration.get("filter"),
    exploration.get("hidden"),
    exploration.get("steps"),
  ],
  (exploration): FilterSentenceParts => {
    const { only, without } = filterOf(exploration);
    const hidden = [...hiddenOf(exploration)];
    const steps = stepsOf(exploration);
    const caption = (id: string) => nodeOf(exploration, id)?.caption ?? id;
    const expanded = steps.flatMap((step) => (step.kind === "expand" ? [caption(step.centre)] : []));
    return {
      only: named(exploration, only),
      without: named(exploration, without),
      hidden: {
        entities: hidden.filter((id) => exploration.has(`node/${id}`)).map(caption),
        lines: hidden.filter((id) => exploration.has(`relationship/${id}`)).length,
      },
      brought: { expanded: [...new Set(expanded)], lines: steps.filter(({ kind }) => kind === "line").length },
      drawn: counts(drawn(exploration)),
      gathered: counts(gathered(exploration)),
      plain: only.size + without.size + hidden.length + steps.length === 0,
    };
  },
);

function counts({ nodes, relationships }: ReturnType<typeof drawn>) {
  return { entities: nodes.length, lines: relationships.length };
}

function named(exploration: Exploration, keys: ReadonlySet<string>): readonly NamedFacet[] {
  return facets.flatMap((facet) => {
    const own = [...keys].filter((key) => facetOfKey(key) === facet).sort();
    return own.length === 0 ? [] : [{ facet, keys: own, names: own.map((key) => facetValueName(exploration, key)) }];
  });
}
