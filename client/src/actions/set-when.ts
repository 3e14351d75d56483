import { fillWords } from "server/contract/fill-words.ts";
import { dateText } from "../date-text.ts";
import { changeTo, type Change } from "../exploration/change.ts";
import { doneWords } from "../exploration/done-words.ts";
import { filterOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { sameWhen, type When } from "../exploration/when.ts";
import { words } from "../words.ts";

/**
 * Asks for a span, a day or two days; undefined: for all days. A step, unless it goes on with one: a handle that is moved
 * further, a time that plays. Gives the step, to go on with.
 */
export function setWhen(store: ExplorerStore, when: When | undefined, goesOn?: Change): Change | undefined {
  const { exploration, history, actions } = store.getState();
  const now = filterOf(exploration);
  if (sameWhen(when, now.when)) return goesOn;
  const isNone = now.without.size + now.only.size === 0 && when === undefined;
  const label = labelOf(when);
  const change = changeTo(label, exploration, new Map([["filter", isNone ? undefined : { ...now, when }]]));
  if (goesOn !== undefined && history.past.at(-1) === goesOn) actions.amend(change);
  else actions.commit(change);
  actions.notify(doneWords(label, store.getState().exploration));
  return store.getState().history.past.at(-1);
}

function labelOf(when: When | undefined): string {
  const { step } = words.dates;
  switch (when?.kind) {
    case undefined:
      return step.all;
    case "span":
      return fillWords(step.span, { span: dateText(`${when.from}/${when.to}`) });
    case "day":
      return fillWords(step.day, { day: dateText(when.day) });
    case "days":
      return fillWords(step.days, { earlier: dateText(when.earlier), later: dateText(when.later) });
  }
}
