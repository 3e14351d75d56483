import { useDeferredValue } from "react";
import { useStore } from "zustand";
import type { Exploration } from "../exploration/exploration.ts";
import type { ExplorerStore } from "../exploration/store.ts";

/**
 * The exploration, for what explains the picture beside it: where much changes the picture comes first, and this within the
 * next frames, in work that gives way to whatever a person does.
 */
export function useExplorationLater(store: ExplorerStore): Exploration {
  return useDeferredValue(useStore(store, (state) => state.exploration));
}
