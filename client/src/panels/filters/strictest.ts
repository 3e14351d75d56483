import { apply, changeTo } from "../../exploration/change.ts";
import type { Exploration } from "../../exploration/exploration.ts";
import { drawn } from "../../exploration/selectors.ts";
import type { Condition } from "./conditions.ts";
import { withoutCondition } from "./without-condition.ts";

/** The condition without which most lines are left, and how many; undefined where each of them alone leaves none. */
export function strictest(
  exploration: Exploration,
  conditions: readonly Condition[],
): { readonly condition: Condition; readonly lines: number } | undefined {
  let found: { readonly condition: Condition; readonly lines: number } | undefined;
  for (const condition of conditions) {
    const lines = drawn(apply(exploration, changeTo("", exploration, withoutCondition(exploration, condition))))
      .relationships.length;
    if (lines > (found?.lines ?? 0)) found = { condition, lines };
  }
  return found;
}
