import type { Exploration } from "./exploration.ts";

/** Keeps a selector's result for the exploration it was taken of, so that equal input gives the very same object. */
export function kept<Result>(select: (exploration: Exploration) => Result): (exploration: Exploration) => Result {
  const results = new WeakMap<Exploration, { readonly result: Result }>();
  return (exploration) => {
    const known = results.get(exploration);
    if (known !== undefined) return known.result;
    const result = select(exploration);
    results.set(exploration, { result });
    return result;
  };
}
