import type { ConsoleErrorBody, ConsoleSummary } from "server/contract/console/console-line.ts";
import type { ConsoleValue } from "server/contract/console/console-value.ts";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Keep } from "../exploration/saved-store.ts";
import type { FailureKind } from "../failure.ts";
import { addRun, addSaved, readKept, writeKept, type KeptStatement } from "./kept-statements.ts";
import type { Entry } from "../exploration/parameter-entry.ts";

/** Where the text in the editor comes from, and how it was then. */
export interface Origin {
  readonly kind: "new" | "question" | "saved" | "shared" | "run";
  /** Of a question its id, of a saved statement its name. */
  readonly name: string;
  readonly text: string;
}

/** Why an answer is not whole. `retryAfter` in seconds. */
export type Problem =
  | { readonly kind: "statement"; readonly error: ConsoleErrorBody; readonly retryAfter: number | undefined }
  | { readonly kind: FailureKind; readonly reference: string | undefined };

export type RunState =
  | { readonly kind: "running"; readonly since: number }
  | { readonly kind: "done"; readonly summary: ConsoleSummary; readonly milliseconds: number }
  /** By the person. */
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly problem: Problem };

/** What the last run gave, as far as it has come. */
export interface ConsoleAnswer {
  /** The whole text of the editor, and what of it was sent. */
  readonly text: string;
  readonly statement: string;
  /** What was entered for parameters then, by name. */
  readonly entries: Readonly<Record<string, Entry>>;
  readonly limit: number;
  /** Undefined until the first line has come. */
  readonly columns: readonly string[] | undefined;
  readonly rows: readonly (readonly ConsoleValue[])[];
  readonly state: RunState;
}

export interface ConsoleState {
  readonly text: string;
  readonly origin: Origin;
  /** What was entered for parameters, by name; kept when a statement no longer uses one. */
  readonly entries: Readonly<Record<string, Entry>>;
  readonly limit: number;
  readonly answer: ConsoleAnswer | undefined;
  readonly history: readonly KeptStatement[];
  readonly saved: readonly KeptStatement[];
  /** Whether the browser keeps what is saved. */
  readonly isKept: boolean;
  readonly setText: (text: string) => void;
  /** Puts another text into the editor, with its parameters. */
  readonly open: (origin: Origin, entries?: Readonly<Record<string, Entry>>) => void;
  readonly enter: (name: string, entry: Entry) => void;
  readonly enterAll: (entries: Readonly<Record<string, Entry>>) => void;
  readonly setLimit: (limit: number) => void;
  readonly setAnswer: (answer: ConsoleAnswer) => void;
  /** Notes that a statement was run, with how many rows it gave; null where it gave no answer. */
  readonly ran: (text: string, entries: Readonly<Record<string, Entry>>, rows: number | null) => void;
  readonly save: (name: string) => void;
  readonly remove: (id: string) => void;
  readonly forget: () => void;
}

export type ConsoleStore = StoreApi<ConsoleState>;

const names = { history: "console-history", saved: "console-saved" } as const;

/** What is written, entered, run and kept in the console. */
export function createConsoleStore(keep: Keep, first: string): ConsoleStore {
  let number = 0;
  const nextId = () => {
    number += 1;
    return `${Date.now().toString(36)}-${number}`;
  };
  return createStore<ConsoleState>()((set, get) => ({
    text: first,
    origin: { kind: "new", name: "", text: first },
    entries: {},
    limit: 1_000,
    answer: undefined,
    history: readKept(keep, names.history),
    saved: readKept(keep, names.saved),
    isKept: true,
    setText: (text) => set({ text }),
    open: (origin, entries = {}) => set({ origin, text: origin.text, entries: { ...get().entries, ...entries } }),
    enter: (name, entry) => set({ entries: { ...get().entries, [name]: entry } }),
    enterAll: (more) => set({ entries: { ...get().entries, ...more } }),
    setLimit: (limit) => set({ limit }),
    setAnswer: (answer) => set({ answer }),
    ran: (statement, entries, rows) => {
      const at = new Date().toISOString();
      const history = addRun(get().history, { id: nextId(), name: "", statement, entries, at, rows });
      writeKept(keep, names.history, history);
      set({ history });
    },
    save: (name) => {
      const { text, entries, saved } = get();
      const one = { id: nextId(), name, statement: text, entries, at: new Date().toISOString(), rows: null };
      const more = addSaved(saved, one);
      set({ saved: more, isKept: writeKept(keep, names.saved, more), origin: { kind: "saved", name, text } });
    },
    remove: (id) => {
      const saved = get().saved.filter((one) => one.id !== id);
      set({ saved, isKept: writeKept(keep, names.saved, saved) });
    },
    forget: () => {
      writeKept(keep, names.history, []);
      set({ history: [] });
    },
  }));
}
