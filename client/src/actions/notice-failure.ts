import type { ExplorerStore } from "../exploration/store.ts";
import { Failure } from "../failure.ts";

/** Says in the store that the server or its database is away, if that is why something failed. */
export function noticeFailure(store: ExplorerStore, failure: unknown): void {
  if (!(failure instanceof Failure) || (failure.kind !== "unreachable" && failure.kind !== "unavailable")) return;
  const { connection, actions } = store.getState();
  if (connection.kind === "up") actions.setConnection({ kind: "down", why: failure.kind, since: new Date() });
}
