import { arrangementOf } from "./arrangement.ts";
import type { Exploration } from "./exploration.ts";
import { hiddenOf, onlyOf, selectionOf, showOf, stepsOf, whenOf, withoutOf } from "./selectors.ts";
import { panelOf } from "./panel.ts";
import { askedPaths, pathSearchOf } from "./path-search.ts";
import { groupingKey } from "./grouping.ts";
import { groupingsOf } from "./shapes-of.ts";
import { askedTable, tableLookOf } from "./table-look.ts";
import type { View } from "./view.ts";
import { writeWhen } from "./when.ts";

/** The view an exploration shows now, from the one it was opened with. */
export function viewOf(exploration: Exploration, opened: View): View {
  const look = tableLookOf(exploration);
  return {
    ...opened,
    selection: selectionOf(exploration),
    without: [...withoutOf(exploration)].sort(),
    only: [...onlyOf(exploration)].sort(),
    hidden: [...hiddenOf(exploration)].sort(),
    dates: writeWhen(whenOf(exploration)),
    groups: groupingsOf(exploration).map(groupingKey),
    with: stepsOf(exploration),
    show: showOf(exploration),
    table: look !== undefined && showOf(exploration) === "table" ? askedTable(look) : undefined,
    panel: panelOf(exploration),
    paths: panelOf(exploration) === "paths" ? askedPaths(pathSearchOf(exploration)) : undefined,
    arrangement: arrangementOf(exploration),
    damaged: false,
  };
}
