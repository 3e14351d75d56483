import { startTransition, useEffect, useState } from "react";
import type { Exploration } from "../exploration/exploration.ts";
import type { ExplorerState, ExplorerStore } from "../exploration/store.ts";

/**
 * Part of what the store holds, for what explains the picture beside it: where much changes the picture is drawn first, and
 * this follows it within the next frames, in work that gives way to whatever a person does. Several parts of one store follow
 * together. `pick` must be the same function each time.
 */
export function useLater<Part>(store: ExplorerStore, pick: (state: ExplorerState) => Part): Part {
  const [part, setPart] = useState(() => pick(store.getState()));
  useEffect(() => {
    const follow = () => {
      const state = store.getState();
      if (!state.drawing) startTransition(() => setPart(() => pick(state)));
    };
    follow();
    return store.subscribe((state, before) => {
      // Once everybody has heard of it: the picture is among them, and says whether it takes a while.
      if (pick(state) !== pick(before) || state.drawing !== before.drawing) queueMicrotask(follow);
    });
  }, [store, pick]);
  return part;
}

/** The exploration, a little later than the picture. */
export function useExplorationLater(store: ExplorerStore): Exploration {
  return useLater(store, explorationOf);
}

function explorationOf({ exploration }: ExplorerState): Exploration {
  return exploration;
}
