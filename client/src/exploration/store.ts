import { createStore, type StoreApi } from "zustand/vanilla";
import { fillWords } from "server/contract/fill-words.ts";
import { words } from "../words.ts";
import { apply, changeTo, type Change } from "./change.ts";
import { doneWords } from "./done-words.ts";
import type { Exploration, ExplorationRecord, Selection } from "./exploration.ts";
import { amend, join, noHistory, record, travel, type History, type Moment } from "./history.ts";
import { isDrawn } from "./is-drawn.ts";
import { panelOf, type PanelName } from "./panel.ts";
import { sameSelection, selectionOf } from "./selectors.ts";
import type { Made } from "./to-steps.ts";
import type { View } from "./view.ts";

/** Why nothing came: nobody answers, the database is away, too much was asked at once, or it went wrong. */
export type Why = "unreachable" | "unavailable" | "busy" | "failed";

/** How far the opening of a question has come. */
export type Opening =
  | { readonly kind: "closed" }
  /** `instead`: the address that asked for more than there is to ask; the view is what is left of it. */
  | { readonly kind: "asking"; readonly view: View; readonly instead?: View }
  | { readonly kind: "open"; readonly view: View }
  | { readonly kind: "unknown"; readonly view: View; readonly what: "question" | "entity" }
  | { readonly kind: "refused"; readonly view: View; readonly message: string; readonly tooLarge?: true }
  | {
      readonly kind: "failed";
      readonly view: View;
      readonly why: Why | "layout";
      readonly reference: string | undefined;
    };

/** What the exploration was begun with: it stands until another answer has come. */
export interface Shown {
  readonly view: View;
  /** Whether places came with it, so that it can be drawn and not only told. */
  readonly placed: boolean;
}

/** Whether the server and its database answer. */
export type Connection = { readonly kind: "up" } | { readonly kind: "down"; readonly why: Why; readonly since: Date };

/** Something a person asked for that did not come; nothing is lost by it. */
export interface Trouble {
  readonly text: string;
  /** What can be done about it, and in which words: by default the same is tried again. */
  readonly again: (() => void) | undefined;
  readonly label?: string | undefined;
}

export interface ExplorerState {
  readonly exploration: Exploration;
  readonly history: History;
  /** What was brought while this question stands, so that going back and forth asks nothing. */
  readonly made: Made;
  /** The exploration as it was begun, before anybody arranged it: where answer and steps had placed everything. */
  readonly placed: Exploration;
  readonly opening: Opening;
  readonly shown: Shown | undefined;
  readonly connection: Connection;
  /** What the pointer or the keyboard is at: never kept, never part of the address. */
  readonly pointed: Selection;
  readonly focused: Selection;
  /** Ids of what the pointer or the keyboard is at where it is more than one thing, as a path is. */
  readonly traced: ReadonlySet<string>;
  /** The entity whose neighbours are being chosen from. */
  readonly expanding: { readonly id: string } | undefined;
  /** Ids of entities that are being expanded and of lines that are being brought. */
  readonly bringing: ReadonlySet<string>;
  /** Whether what came is being put together and the picture does not show it yet. */
  readonly drawing: boolean;
  /** What was done or what is wrong, for the one live region. */
  readonly notice: string | undefined;
  /** How often something was said: the same twice is spoken twice. */
  readonly said: number;
  /** To be shown until it is dismissed or something else succeeds; the notice says the same. */
  readonly trouble: Trouble | undefined;
  readonly actions: ExplorerActions;
}

export interface ExplorerActions {
  /**
   * A new start: these records, and what brought those that came after the answer; no history. `placed`: the same before its
   * address arranged it.
   */
  readonly begin: (view: View, records: Exploration, made?: Made, placed?: Exploration) => void;
  /** The same in words alone, while its places are still awaited. */
  readonly tell: (view: View, records: Exploration) => void;
  readonly setOpening: (opening: Opening) => void;
  readonly setConnection: (connection: Connection) => void;
  /** Applies one change as a step that can be undone. What is no longer drawn is not selected any more, here and below. */
  readonly commit: (change: Change) => void;
  /** Goes on with the last step, under this change's label: a handle that is moved further is one step. */
  readonly amend: (change: Change) => void;
  /** Applies what another address asks for: no step of its own. */
  readonly follow: (change: Change) => void;
  /** Selects; this joins the step before it. */
  readonly select: (selection: Selection, label: string) => void;
  /** Opens what stands beside the picture; undefined: the answer in words. No step touches it. */
  readonly showPanel: (panel: PanelName | undefined) => void;
  readonly point: (pointed: Selection) => void;
  readonly focus: (focused: Selection) => void;
  /** Shows where several things are in the picture; of none, nothing. */
  readonly trace: (traced: ReadonlySet<string>) => void;
  /** Takes the last step back, and says so. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** Several steps of undo (negative) or redo at once; as far as there are any. */
  readonly go: (by: number) => void;
  /** Commits what steps brought, with what else the change does, and keeps each for going back and forth. */
  readonly take: (made: Made, whole: Change) => void;
  readonly openChooser: (id: string) => void;
  readonly closeChooser: () => void;
  readonly setBringing: (id: string, brings: boolean) => void;
  readonly setDrawing: (drawing: boolean) => void;
  /** Says something: spoken, not shown. */
  readonly notify: (text: string) => void;
  /** Says that something did not come: spoken and shown, with a way to try again, or another way on in words of its own. */
  readonly warn: (text: string, again?: () => void, label?: string) => void;
  /** Takes away what was said last. */
  readonly dismiss: () => void;
}

export type ExplorerStore = StoreApi<ExplorerState>;

const nothing: Selection = { kind: "nothing" };
const none: ReadonlySet<string> = new Set();

/** What a new answer ends. */
const quiet = { expanding: undefined, notice: undefined, trouble: undefined } as const;

/** The one store of the explorer: what was gathered, how it came about, and how opening a question stands. */
export function createExplorerStore(): ExplorerStore {
  return createStore<ExplorerState>()((set, get) => {
    /** What is selected, reached or being expanded but drawn no more is let go; this joins the step that took it. */
    const settle = (moment: Moment) => {
      const { pointed, focused, expanding } = get();
      const { exploration, history } = withDrawnSelection(moment);
      const left = (one: Selection) => (isDrawn(exploration, one) ? one : nothing);
      set({
        exploration,
        history,
        pointed: left(pointed),
        focused: left(focused),
        expanding:
          expanding !== undefined && isDrawn(exploration, { kind: "node", id: expanding.id }) ? expanding : undefined,
      });
    };
    /** Goes one step, if there is one, and says which it was. */
    const say = (text: string, step: Change | undefined, by: 1 | -1) => {
      if (step === undefined) return;
      const { go, notify } = get().actions;
      go(by);
      notify(doneWords(fillWords(text, { step: step.label }), get().exploration));
    };
    return {
      exploration: new Map<string, ExplorationRecord>(),
      placed: new Map<string, ExplorationRecord>(),
      history: noHistory,
      opening: { kind: "closed" },
      shown: undefined,
      connection: { kind: "up" },
      pointed: nothing,
      focused: nothing,
      traced: none,
      made: new Map(),
      bringing: new Set(),
      drawing: false,
      said: 0,
      ...quiet,
      actions: {
        begin: (view, exploration, made = new Map(), placed = exploration) =>
          set({
            ...quiet,
            exploration,
            made,
            placed,
            history: noHistory,
            opening: { kind: "open", view },
            shown: { view, placed: true },
            pointed: nothing,
            focused: nothing,
            traced: none,
          }),
        tell: (view, exploration) =>
          set({ ...quiet, exploration, made: new Map(), history: noHistory, shown: { view, placed: false } }),
        setOpening: (opening) => set({ opening }),
        setConnection: (connection) => set({ connection }),
        commit: (change) => {
          const { exploration, history } = get();
          settle({ exploration: apply(exploration, change), history: record(history, change) });
          set({ trouble: undefined });
        },
        amend: (change) => {
          const { exploration, history } = get();
          settle({ exploration: apply(exploration, change), history: amend(history, change) });
        },
        follow: (change) => {
          const { exploration, history } = get();
          settle({ exploration: apply(exploration, change), history: join(history, change) });
        },
        select: (selection, label) => {
          const { exploration, history } = get();
          if (sameSelection(selectionOf(exploration), selection)) return;
          const record = selection.kind === "nothing" ? undefined : ({ kind: "selection", selection } as const);
          const change = changeTo(label, exploration, new Map([["selection", record]]));
          set({ exploration: apply(exploration, change), history: join(history, change) });
        },
        showPanel: (panel) => {
          const { exploration } = get();
          if (panelOf(exploration) === panel) return;
          const record = panel === undefined ? undefined : ({ kind: "panel", panel } as const);
          set({ exploration: apply(exploration, changeTo("", exploration, new Map([["panel", record]]))) });
        },
        point: (pointed) => {
          if (!sameSelection(get().pointed, pointed)) set({ pointed });
        },
        focus: (focused) => {
          if (!sameSelection(get().focused, focused)) set({ focused });
        },
        trace: (traced) => {
          if (traced.size > 0 || get().traced.size > 0) set({ traced });
        },
        undo: () => say(words.explore.undone, get().history.past.at(-1), -1),
        redo: () => say(words.explore.redone, get().history.future.at(-1), 1),
        go: (by) => {
          const { exploration, history } = get();
          const there = travel(exploration, history, by);
          if (there.history !== history) settle(there);
        },
        take: (made, whole) => {
          const { exploration, history, made: before } = get();
          set({ made: new Map([...before, ...made]), trouble: undefined });
          settle({ exploration: apply(exploration, whole), history: record(history, whole) });
        },
        openChooser: (id) => {
          if (get().exploration.has(`node/${id}`)) set({ expanding: { id } });
        },
        closeChooser: () => set({ expanding: undefined }),
        setBringing: (id, brings) => {
          const bringing = new Set(get().bringing);
          if (brings) bringing.add(id);
          else bringing.delete(id);
          set({ bringing });
        },
        setDrawing: (drawing) => {
          if (get().drawing !== drawing) set({ drawing });
        },
        notify: (notice) => set({ notice, said: get().said + 1 }),
        warn: (text, again, label) => set({ notice: text, said: get().said + 1, trouble: { text, again, label } }),
        dismiss: () => set({ notice: undefined, trouble: undefined }),
      },
    };
  });
}

/** The same without a selection that is not drawn. */
function withDrawnSelection(moment: Moment): Moment {
  const { exploration, history } = moment;
  if (isDrawn(exploration, selectionOf(exploration))) return moment;
  const change = changeTo("", exploration, new Map([["selection", undefined]]));
  return { exploration: apply(exploration, change), history: join(history, change) };
}
