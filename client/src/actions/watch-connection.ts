import type { ExplorerStore } from "../exploration/store.ts";
import { openQuestion } from "./open-question.ts";

/** Milliseconds between two questions whether the database answers again. */
const pause = 3000;

/**
 * While the server or its database is away, asks again and again whether it is back; when it is, says so in the store and
 * asks what could not be asked. Gives back what ends the watch.
 */
export function watchConnection(store: ExplorerStore): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    timer = undefined;
    if (!(await isReady())) {
      if (store.getState().connection.kind === "down") timer = setTimeout(look, pause);
      return;
    }
    await reconnect(store);
  };
  const stop = store.subscribe(({ connection }) => {
    if (connection.kind === "down" && timer === undefined) timer = setTimeout(look, pause);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/** Takes the connection for restored and asks again what failed meanwhile. */
export async function reconnect(store: ExplorerStore): Promise<void> {
  const { opening, actions } = store.getState();
  actions.setConnection({ kind: "up" });
  if (opening.kind === "failed") await openQuestion(store, opening.view);
}

async function isReady(): Promise<boolean> {
  try {
    return (await fetch("/readyz", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
