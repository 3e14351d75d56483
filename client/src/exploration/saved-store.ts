import { createStore, type StoreApi } from "zustand/vanilla";
import { addSaved, readSaved, writeSaved, type Saved, type Unsaved } from "./saved.ts";

/** Where texts are kept; a browser's storage, or none. */
export interface Keep {
  readonly get: (name: string) => string | undefined;
  /** False where nothing can be kept. */
  readonly set: (name: string, value: string) => boolean;
}

export interface SavedState {
  readonly saved: readonly Saved[];
  /** Whether the last change was kept for another visit; where it was not, it lasts as long as the page. */
  readonly isKept: boolean;
  readonly save: (name: string, address: string, at: Date) => void;
  readonly rename: (id: string, name: string) => void;
  readonly remove: (id: string) => void;
  /** Puts back what was removed, at its place. */
  readonly restore: (one: Saved, place: number) => void;
  readonly add: (more: readonly Unsaved[]) => void;
  /** Reads again what another page of this browser kept. */
  readonly reload: () => void;
}

export type SavedStore = StoreApi<SavedState>;

/** The name under which a browser keeps them. */
export const savedName = "saved-explorations";

/** The explorations a person keeps in this browser, under names of their own. */
export function createSavedStore(keep: Keep): SavedStore {
  const read = (): readonly Saved[] => addSaved([], readSaved(keep.get(savedName) ?? "")?.saved ?? []);
  return createStore<SavedState>()((set, get) => {
    const put = (saved: readonly Saved[]) => set({ saved, isKept: keep.set(savedName, writeSaved(saved)) });
    return {
      saved: read(),
      isKept: true,
      save: (name, address, at) => put(addSaved(get().saved, [{ name, address, at: at.toISOString() }])),
      rename: (id, name) => put(get().saved.map((one) => (one.id === id ? { ...one, name } : one))),
      remove: (id) => put(get().saved.filter((one) => one.id !== id)),
      restore: (one, place) => {
        if (!get().saved.some(({ id }) => id === one.id)) put(get().saved.toSpliced(place, 0, one));
      },
      add: (more) => put(addSaved(get().saved, more)),
      reload: () => set({ saved: read() }),
    };
  });
}
