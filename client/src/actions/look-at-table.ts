import { changeTo } from "../exploration/change.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import type { TableLook } from "../exploration/table-look.ts";

/** Looks at a table in this way. It stands in the address, and no step of the history touches it. */
export function lookAtTable(store: ExplorerStore, look: TableLook): void {
  const { exploration, actions } = store.getState();
  actions.follow(changeTo("", exploration, new Map([["table", { kind: "table", look }]])));
}
