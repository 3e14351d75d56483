import { apply, changeTo } from "./change.ts";
import type { Exploration, ExplorationRecord, Updates } from "./exploration.ts";
import { isKnownKey } from "./facet.ts";
import { ownOnly } from "./own-only.ts";
import { panelNamed } from "./panel.ts";
import { readPathSearch } from "./path-search.ts";
import { fewest, groupId, membersOf } from "./grouped.ts";
import { readGrouping } from "./grouping.ts";
import { hubGroupings, hubsGrouped } from "./hub-groupings.ts";
import { isDrawn } from "./is-drawn.ts";
import { gathered } from "./selectors.ts";
import { groupingsOf } from "./shapes-of.ts";
import { isShow } from "./show.ts";
import type { View } from "./view.ts";
import { readTableLook } from "./table-look.ts";
import { readWhen } from "./when.ts";

/** What brings a view's selection, filter, hidden things and way of being shown to an exploration, and what of them is not there. */
export interface FromView {
  readonly records: Updates;
  /** In the words of the address. */
  readonly unknown: readonly string[];
}

/** What stands before dates of an address that are none, among what is unknown. */
export const unreadDates = "dates=";

/**
 * The records of a view, for an exploration that holds everything the view was made with. What the view names but the
 * exploration does not hold or draw is left out, and told in `unknown`.
 */
export function fromView(exploration: Exploration, view: View): FromView {
  const { nodes, relationships } = gathered(exploration);
  const unknown: string[] = [];
  // Nobody asked for these by name: a source without a claim here has nothing to be kept.
  const own = ownOnly(view.question, view.parameters);
  const known = (keys: readonly string[], is: (key: string) => boolean) =>
    new Set(
      keys.filter((key) => {
        if (is(key)) return true;
        if (!own.includes(key)) unknown.push(key);
        return false;
      }),
    );
  const isKey = (key: string) => isKnownKey(key, nodes, relationships);
  const without = known(view.without, isKey);
  const only = known(view.only, isKey);
  const ids = known(view.hidden, (id) => exploration.has(`node/${id}`) || exploration.has(`relationship/${id}`));
  const { selection, show } = view;
  // No list of an address holds a word like this.
  if (!isShow(show)) unknown.push(`show=${show}`);
  const look = view.table === undefined ? undefined : readTableLook(view.table);
  if (view.table !== undefined && look === undefined) unknown.push(`table=${view.table.name}`);
  const panel = panelNamed(view.panel);
  if (view.panel !== undefined && panel === undefined) unknown.push(view.panel);
  const when = readWhen(view.dates);
  if (when === undefined && view.dates !== "") unknown.push(`${unreadDates}${view.dates}`);
  const asksNothing = without.size + only.size === 0 && when === undefined;
  const asked = view.paths === undefined ? undefined : readPathSearch(view.paths);
  if (asked !== undefined) unknown.push(...asked.unknown);
  const records = new Map<string, ExplorationRecord | undefined>([
    ["show", isShow(show) && show !== "picture" ? { kind: "show", show } : undefined],
    ["filter", asksNothing ? undefined : { kind: "filter", without, only, when }],
    ["hidden", ids.size === 0 ? undefined : { kind: "hidden", ids }],
    ["panel", panel === undefined ? undefined : { kind: "panel", panel }],
    ...(look === undefined ? [] : [["table", { kind: "table", look }] as const]),
    ...(asked === undefined ? [] : [["paths", { kind: "paths", search: asked.search }] as const]),
  ]);
  for (const grouping of groupingsOf(exploration)) records.set(groupId(grouping), undefined);
  for (const key of view.groups) {
    if (key === hubsGrouped) {
      for (const grouping of hubGroupings(exploration)) records.set(groupId(grouping), { kind: "group", grouping });
      continue;
    }
    const grouping = readGrouping(key);
    // As far as everything that was gathered would make a group: a filter may leave less of it.
    const all = { nodes, relationships };
    if (grouping === undefined || membersOf(all, all, grouping).length < fewest) unknown.push(`groups=${key}`);
    else records.set(groupId(grouping), exploration.get(groupId(grouping)) ?? { kind: "group", grouping });
  }
  if (selection.kind === "nothing") return { records: records.set("selection", undefined), unknown };
  const there = isDrawn(apply(exploration, changeTo("", exploration, records)), selection);
  if (!there) unknown.push(selection.id);
  return { records: records.set("selection", there ? { kind: "selection", selection } : undefined), unknown };
}
