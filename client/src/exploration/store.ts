import { createStore, type StoreApi } from "zustand/vanilla";
import { apply, changeTo, invert, type Change } from "./change.ts";
import type { Exploration, ExplorationRecord, Selection } from "./exploration.ts";
import { join, noHistory, record, type History } from "./history.ts";
import { sameSelection } from "./selectors.ts";
import type { View } from "./view.ts";

/** Why nothing came: nobody answers, the database is away, too much was asked at once, or it went wrong. */
export type Why = "unreachable" | "unavailable" | "busy" | "failed";

/** How far the opening of a question has come. */
export type Opening =
  | { readonly kind: "closed" }
  | { readonly kind: "asking"; readonly view: View }
  | { readonly kind: "open"; readonly view: View }
  | { readonly kind: "unknown"; readonly view: View; readonly what: "question" | "entity" }
  | { readonly kind: "refused"; readonly view: View; readonly message: string }
  | { readonly kind: "failed"; readonly view: View; readonly why: Why; readonly reference: string | undefined };

/** What the exploration was begun with: it stands until another answer has come. */
export interface Shown {
  readonly view: View;
  /** Whether places came with it, so that it can be drawn and not only told. */
  readonly placed: boolean;
}

/** Whether the server and its database answer. */
export type Connection = { readonly kind: "up" } | { readonly kind: "down"; readonly why: Why; readonly since: Date };

export interface ExplorerState {
  readonly exploration: Exploration;
  readonly history: History;
  readonly opening: Opening;
  readonly shown: Shown | undefined;
  readonly connection: Connection;
  /** What the pointer or the keyboard is at: never kept, never part of the address. */
  readonly pointed: Selection;
  readonly focused: Selection;
  readonly actions: ExplorerActions;
}

export interface ExplorerActions {
  /** A new start: these records, no history. */
  readonly begin: (view: View, records: Exploration) => void;
  /** The same in words alone, while its places are still awaited. */
  readonly tell: (view: View, records: Exploration) => void;
  readonly setOpening: (opening: Opening) => void;
  readonly setConnection: (connection: Connection) => void;
  /** Applies one change as a step that can be undone. */
  readonly commit: (change: Change) => void;
  /** Applies what another address asks for: no step of its own. */
  readonly follow: (change: Change) => void;
  /** Selects; this joins the step before it. */
  readonly select: (selection: Selection, label: string) => void;
  readonly point: (pointed: Selection) => void;
  readonly focus: (focused: Selection) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export type ExplorerStore = StoreApi<ExplorerState>;

const nothing: Selection = { kind: "nothing" };

/** The one store of the explorer: what was gathered, how it came about, and how opening a question stands. */
export function createExplorerStore(): ExplorerStore {
  return createStore<ExplorerState>()((set, get) => ({
    exploration: new Map<string, ExplorationRecord>(),
    history: noHistory,
    opening: { kind: "closed" },
    shown: undefined,
    connection: { kind: "up" },
    pointed: nothing,
    focused: nothing,
    actions: {
      begin: (view, exploration) =>
        set({
          exploration,
          history: noHistory,
          opening: { kind: "open", view },
          shown: { view, placed: true },
          pointed: nothing,
          focused: nothing,
        }),
      tell: (view, exploration) => set({ exploration, history: noHistory, shown: { view, placed: false } }),
      setOpening: (opening) => set({ opening }),
      setConnection: (connection) => set({ connection }),
      commit: (change) => {
        const { exploration, history } = get();
        set({ exploration: apply(exploration, change), history: record(history, change) });
      },
      follow: (change) => {
        const { exploration, history } = get();
        set({ exploration: apply(exploration, change), history: join(history, change) });
      },
      select: (selection, label) => {
        const { exploration, history } = get();
        const before = exploration.get("selection");
        if (before?.kind === "selection" && sameSelection(before.selection, selection)) return;
        const change = changeTo(label, exploration, new Map([["selection", { kind: "selection", selection }]]));
        set({ exploration: apply(exploration, change), history: join(history, change) });
      },
      point: (pointed) => {
        if (!sameSelection(get().pointed, pointed)) set({ pointed });
      },
      focus: (focused) => {
        if (!sameSelection(get().focused, focused)) set({ focused });
      },
      undo: () => {
        const { exploration, history } = get();
        const last = history.past.at(-1);
        if (last === undefined) return;
        set({
          exploration: apply(exploration, invert(last)),
          history: { past: history.past.slice(0, -1), future: [...history.future, last] },
        });
      },
      redo: () => {
        const { exploration, history } = get();
        const next = history.future.at(-1);
        if (next === undefined) return;
        set({
          exploration: apply(exploration, next),
          history: { past: [...history.past, next], future: history.future.slice(0, -1) },
        });
      },
    },
  }));
}
