import { standing } from "../exploration/standing.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { viewAddress } from "../exploration/view-address.ts";
import { words } from "../words.ts";

/**
 * Copies the address of what is shown: opened elsewhere, the same stands at the same places. Gives the address where the
 * browser does not let it be copied, so that it can be offered by hand.
 */
export async function shareView(store: ExplorerStore): Promise<string | undefined> {
  const { exploration, actions } = store.getState();
  const shown = standing(store.getState());
  if (shown === undefined) return undefined;
  const address = new URL(viewAddress(exploration, shown.view), window.location.href);
  try {
    await navigator.clipboard.writeText(address.href);
    actions.notify(words.explore.copied);
    return undefined;
  } catch {
    actions.notify(words.explore.copyFailed);
    return address.href;
  }
}
