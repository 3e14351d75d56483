import { apply, changeTo } from "../../exploration/change.ts";
import type { Exploration, ExplorationRecord } from "../../exploration/exploration.ts";
import { drawn, filterOf } from "../../exploration/selectors.ts";
import type { Condition } from "./conditions.ts";

/** The records without one condition. */
export function without(
  exploration: Exploration,
  { part, facet }: Condition,
): ReadonlyMap<string, ExplorationRecord | undefined> {
  if (part === "hidden") return new Map([["hidden", undefined]]);
  const { only, without: taken } = filterOf(exploration);
  const others = (keys: ReadonlySet<string>) =>
    new Set([...keys].filter((key) => key !== facet && !key.startsWith(`${facet}.`)));
  const next = part === "only" ? { only: others(only), without: taken } : { only, without: others(taken) };
  return new Map([
    ["filter", next.only.size === 0 && next.without.size === 0 ? undefined : { kind: "filter", ...next }],
  ]);
}

/** The condition without which most lines are left, and how many; undefined where each of them alone leaves none. */
export function strictest(
  exploration: Exploration,
  conditions: readonly Condition[],
): { readonly condition: Condition; readonly lines: number } | undefined {
  let found: { readonly condition: Condition; readonly lines: number } | undefined;
  for (const condition of conditions) {
    const lines = drawn(apply(exploration, changeTo("", exploration, without(exploration, condition)))).relationships
      .length;
    if (lines > (found?.lines ?? 0)) found = { condition, lines };
  }
  return found;
}
