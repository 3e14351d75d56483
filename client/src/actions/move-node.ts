import type { Point } from "server/contract/line-path.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { arrangeChange } from "../exploration/arrange-change.ts";
import { pointsOf } from "../exploration/arrangement.ts";
import { groupTitle } from "../exploration/group-words.ts";
import { nodeOf, nodePlaceOf } from "../exploration/selectors.ts";
import { shapePlaceOf } from "../exploration/shape-place-of.ts";
import { shapesOf } from "../exploration/shapes-of.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { words } from "../words.ts";
import { placeAt } from "./place-at.ts";
import { inTurn } from "./step-queue.ts";

/**
 * Puts one shape somewhere else, in whole pixels of the picture; with a group go all that it holds. One step; moving the same shape again right after it is
 * part of that step. Captions and words find their places about it a moment later, as part of it, too.
 */
export function moveNode(store: ExplorerStore, id: string, { x, y }: Point): void {
  const { exploration, history, actions, shown } = store.getState();
  const group = shapesOf(exploration).groups.find((one) => one.id === id);
  const name = group === undefined ? nodeOf(exploration, id)?.caption : groupTitle(group);
  if (name === undefined || shown?.placed !== true) return;
  const from = shapePlaceOf(exploration, id);
  const [byX, byY] = [Math.round(x) - from.x, Math.round(y) - from.y];
  const positions = (group?.members.map((member) => member.id) ?? [id]).map((moved) => {
    const place = nodePlaceOf(exploration, moved);
    return { id: moved, ...place, x: place.x + byX, y: place.y + byY };
  });
  const label = fillWords(words.explore.move, { name });
  const change = arrangeChange(label, exploration, "moved", { positions, lines: [] });
  if (change.records.size === 0) return;
  if (history.past.at(-1)?.label === label && history.future.length === 0) actions.follow(change);
  else actions.commit(change);
  const turn = {};
  latest.set(store, turn);
  // A key that is held moves many times: only the last place is settled.
  void inTurn(store, async (signal) => {
    if (latest.get(store) === turn) await settle(store, label, signal);
  });
}

const latest = new WeakMap<ExplorerStore, object>();

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
