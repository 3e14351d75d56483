import { facetOfKey } from "../../exploration/facet.ts";
import type { Exploration, Updates } from "../../exploration/exploration.ts";
import { filterOf } from "../../exploration/selectors.ts";
import type { Condition } from "./conditions.ts";

/** The records without one condition. */
export function withoutCondition(exploration: Exploration, { part, facet }: Condition): Updates {
  if (part === "hidden") return new Map([["hidden", undefined]]);
  const { only, without } = filterOf(exploration);
  const others = (keys: ReadonlySet<string>) => new Set([...keys].filter((key) => facetOfKey(key) !== facet));
  const next = part === "only" ? { only: others(only), without } : { only, without: others(without) };
  return new Map([
    ["filter", next.only.size === 0 && next.without.size === 0 ? undefined : { kind: "filter", ...next }],
  ]);
}
