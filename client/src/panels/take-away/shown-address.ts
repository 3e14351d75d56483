import { standing } from "../../exploration/standing.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { viewAddress } from "../../exploration/view-address.ts";

/** The whole address at which what is shown opens again; undefined while nothing is placed. */
export function shownAddress(store: ExplorerStore): string | undefined {
  const { exploration } = store.getState();
  const shown = standing(store.getState());
  if (shown === undefined || !shown.placed) return undefined;
  return new URL(viewAddress(exploration, shown.view), window.location.href).href;
}
