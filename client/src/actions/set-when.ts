import { fillWords } from "server/contract/fill-words.ts";
import { dateText } from "../date-text.ts";
import { changeTo, type Change } from "../exploration/change.ts";
import { doneWords } from "../exploration/done-words.ts";
import type { FilterRecord } from "../exploration/exploration.ts";
import { filterOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { sameWhen, type When } from "../exploration/when.ts";
import { words } from "../words.ts";

/**
 * Asks for a span, a day or two days; undefined: for all days. A step, unless it goes on with one: a handle that is moved
 * further, a time that plays. Gives the step's token, to go on with; undefined where it led back and is no step any more.
 */
export function setWhen(store: ExplorerStore, when: When | undefined, goesOn?: symbol): symbol | undefined {
  const { exploration, history, actions } = store.getState();
  const now = filterOf(exploration);
  if (sameWhen(when, now.when)) return goesOn;
  const last = history.past.at(-1);
  const begun = goesOn !== undefined && last?.token === goesOn ? last : undefined;
  const token = begun?.token ?? Symbol("when");
  const label = labelOf(when);
  const filter = filterBefore(begun, now, when) ?? withWhen(now, when);
  const change = { ...changeTo(label, exploration, new Map([["filter", filter]])), token };
  if (begun === undefined) actions.commit(change);
  else actions.amend(change);
  actions.notify(doneWords(label, store.getState().exploration));
  return store.getState().history.past.at(-1)?.token === token ? token : undefined;
}

function withWhen(now: FilterRecord, when: When | undefined): FilterRecord | undefined {
  return now.without.size + now.only.size === 0 && when === undefined ? undefined : { ...now, when };
}

/** The very filter that stood before the step, where the time leads back to it: then nothing of the step is left. */
function filterBefore(begun: Change | undefined, now: FilterRecord, when: When | undefined): FilterRecord | undefined {
  const before = begun?.records.get("filter")?.[0];
  return before?.kind === "filter" &&
    before.without === now.without &&
    before.only === now.only &&
    sameWhen(before.when, when)
    ? before
    : undefined;
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
