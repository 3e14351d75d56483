import { facetOfKey } from "../../exploration/facet.ts";
import type { Exploration, Updates } from "../../exploration/exploration.ts";
import { filterOf } from "../../exploration/selectors.ts";
import type { Condition } from "./conditions.ts";

/** The records without one condition. */
export function withoutCondition(exploration: Exploration, { part, facet }: Condition): Updates {
  if (part === "hidden") return new Map([["hidden", undefined]]);
  const { only, without, when } = filterOf(exploration);
  const others = (keys: ReadonlySet<string>) => new Set([...keys].filter((key) => facetOfKey(key) !== facet));
  const next = {
    only: part === "only" ? others(only) : only,
    without: part === "without" ? others(without) : without,
    when: part === "when" ? undefined : when,
  };
  const isNone = next.only.size + next.without.size === 0 && next.when === undefined;
  return new Map([["filter", isNone ? undefined : { kind: "filter", ...next }]]);
}
