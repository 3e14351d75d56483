import type { Exploration } from "./exploration.ts";
import { plainView, writeView, type View } from "./view.ts";
import { viewOf } from "./view-of.ts";
import { withoutPanel } from "./without-panel.ts";

/** Whether more than the question stands there: something brought, left out, moved or dated. What is opened is no change. */
export function isChanged(exploration: Exploration, opened: View): boolean {
  const now = withoutPanel(viewOf(exploration, opened));
  if (now.arrangement !== undefined) return true;
  const plain = plainView(now.question, now.parameters);
  return writeView({ ...now, selection: plain.selection, show: plain.show, table: plain.table }) !== writeView(plain);
}
