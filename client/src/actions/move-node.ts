import type { Point } from "server/contract/line-path.ts";
import { fillWords } from "server/contract/fill-words.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import { arrangeChange } from "../exploration/arrange-change.ts";
import { pointsOf } from "../exploration/arrangement.ts";
import { nodeOf, nodePlaceOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { placeAt } from "./place-at.ts";
import { inTurn } from "./step-queue.ts";

/**
 * Puts one shape somewhere else, in whole pixels of the picture. One step; moving the same shape again right after it is
 * part of that step. Captions and words find their places about it a moment later, as part of it, too.
 */
export function moveNode(store: ExplorerStore, id: string, { x, y }: Point): void {
  const { exploration, history, actions, shown } = store.getState();
  const node = nodeOf(exploration, id);
  if (node === undefined || shown?.placed !== true) return;
  const place = { ...nodePlaceOf(exploration, id), x: Math.round(x), y: Math.round(y) };
  const label = fillWords(words.explore.move, { name: node.caption });
  const change = arrangeChange(label, exploration, "moved", { positions: [{ id, ...place }], lines: [] });
  if (change.records.size === 0) return;
  if (history.past.at(-1)?.label === label && history.future.length === 0) actions.follow(change);
  else actions.commit(change);
  void inTurn(store, (signal) => settle(store, label, signal));
}

/** Without places from the thread the picture is true all the same: nothing is said where it fails. */
async function settle(store: ExplorerStore, label: string, signal: AbortSignal): Promise<void> {
  const { exploration } = store.getState();
  const points = pointsOf(exploration);
  try {
    const places = await placeAt(exploration, points, signal);
    const { exploration: now, history, actions } = store.getState();
    // Moved again, undone, or something else came: whoever did that finds places for it.
    if (signal.aborted || history.past.at(-1)?.label !== label || pointsOf(now) !== points) return;
    actions.follow(arrangeChange(label, now, "moved", places));
  } catch {
    // As it stands.
  }
}
