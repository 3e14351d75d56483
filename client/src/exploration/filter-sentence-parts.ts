import type { Exploration } from "./exploration.ts";
import { facetOfKey, facets, type FacetName } from "./facet.ts";
import { facetValueName } from "./facet-value-name.ts";
import { keptFor } from "./kept-for.ts";
import { filterOf, gathered, hiddenOf, nodeOf, sourcesOf, stepsOf } from "./selectors.ts";
import type { When } from "./when.ts";

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
  readonly when: When | undefined;
  /** What was taken out one by one: entities by caption, lines counted. */
  readonly hidden: { readonly entities: readonly string[]; readonly lines: number };
  /** What was brought: by expanding whom (by caption), and single lines counted. */
  readonly brought: { readonly expanded: readonly string[]; readonly lines: number; readonly paths: number };
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
    const { only, without, when } = filterOf(exploration);
    const hidden = [...hiddenOf(exploration)];
    const steps = stepsOf(exploration);
    const caption = (id: string) => nodeOf(exploration, id)?.caption ?? id;
    const expanded = steps.flatMap((step) => (step.kind === "expand" ? [caption(step.centre)] : []));
    return {
      only: named(exploration, only),
      without: named(exploration, without),
      when,
      hidden: {
        entities: hidden.filter((id) => exploration.has(`node/${id}`)).map(caption),
        lines: hidden.filter((id) => exploration.has(`relationship/${id}`)).length,
      },
      brought: {
        expanded: [...new Set(expanded)],
        lines: steps.filter(({ kind }) => kind === "line").length,
        paths: steps.filter(({ kind }) => kind === "lines").length,
      },
    };
  },
);

function named(exploration: Exploration, keys: ReadonlySet<string>): readonly NamedFacet[] {
  return facets.flatMap((facet) => {
    const own = [...keys].filter((key) => facetOfKey(key) === facet).sort();
    return own.length === 0 ? [] : [{ facet, keys: own, names: own.map((key) => facetValueName(exploration, key)) }];
  });
}
