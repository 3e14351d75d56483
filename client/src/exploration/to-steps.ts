import { apply, changeTo, invert, squash, type Change } from "./change.ts";
import type { Exploration, Step } from "./exploration.ts";
import { stepsOf } from "./selectors.ts";
import { sameSteps, writeSteps } from "./steps.ts";

/** What each chain of steps brought last, by the chain as an address writes it: kept for as long as a question stands. */
export type Made = ReadonlyMap<string, Change>;

/** How many steps both chains begin with. */
export function commonSteps(one: readonly Step[], other: readonly Step[]): number {
  let common = 0;
  while (
    common < one.length &&
    common < other.length &&
    sameSteps(one.slice(0, common + 1), other.slice(0, common + 1))
  )
    common += 1;
  return common;
}

/**
 * The change that leads from the steps of an exploration to others without asking anything: later ones are taken back, the
 * wanted ones are taken again. Undefined where one of them was never taken here.
 */
export function toSteps(
  label: string,
  exploration: Exploration,
  made: Made,
  wanted: readonly Step[],
): Change | undefined {
  const now = stepsOf(exploration);
  const common = commonSteps(now, wanted);
  let change = changeTo(label, exploration, new Map());
  let next = exploration;
  const add = (step: Change | undefined, last: readonly Step[]): boolean => {
    if (step === undefined || !sameSteps(stepsOf(apply(next, step)), last)) return false;
    // What it finds is not always what it left: shapes were moved since, and undoing must give back where they stood.
    const now = changeTo(label, next, new Map([...step.records].map(([id, [, after]]) => [id, after])));
    change = squash(change, now);
    next = apply(next, now);
    return true;
  };
  for (let length = now.length; length > common; length -= 1) {
    const taken = made.get(writeSteps(now.slice(0, length)));
    if (!add(taken === undefined ? undefined : invert(taken), now.slice(0, length - 1))) return undefined;
  }
  for (let length = common + 1; length <= wanted.length; length += 1) {
    if (!add(made.get(writeSteps(wanted.slice(0, length))), wanted.slice(0, length))) return undefined;
  }
  return change;
}
