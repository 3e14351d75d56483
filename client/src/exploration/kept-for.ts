import type { Exploration } from "./exploration.ts";
import { kept } from "./kept.ts";

/** Keeps a result for as long as the records it depends on are the same ones. */
export function keptFor<Result>(
  parts: (exploration: Exploration) => readonly unknown[],
  select: (exploration: Exploration) => Result,
): (exploration: Exploration) => Result {
  let last: { readonly on: readonly unknown[]; readonly result: Result } | undefined;
  return kept((exploration) => {
    const on = parts(exploration);
    if (last !== undefined && last.on.length === on.length && last.on.every((part, place) => part === on[place]))
      return last.result;
    last = { on, result: select(exploration) };
    return last.result;
  });
}
