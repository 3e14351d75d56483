import type { Database } from "../database/database.ts";
import { graphState } from "./graph-state.ts";

interface Kept {
  readonly state: string;
  readonly values: Map<string, Promise<unknown>>;
}

/** Remembers what is made of the graph until the graph changes. */
export interface PerGraphState {
  /** What was made under this name, or what `make` makes now. A failure is not remembered. */
  readonly once: <T>(name: string, make: () => Promise<T>) => Promise<T>;
}

const known = new WeakMap<Database, Kept>();

/** The memory of the graph as it is now: one small statement, after which everything made is at hand. */
export async function perGraphState(database: Database): Promise<PerGraphState> {
  const kept = keptFor(database, await graphState(database));
  return {
    once: <T>(name: string, make: () => Promise<T>) => {
      const made = kept.values.get(name);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a name is made in one place alone
      if (made !== undefined) return made as Promise<T>;
      const making = make();
      kept.values.set(name, making);
      making.catch(() => kept.values.delete(name));
      return making;
    },
  };
}

function keptFor(database: Database, state: string): Kept {
  const kept = known.get(database);
  if (kept?.state === state) return kept;
  const fresh: Kept = { state, values: new Map() };
  known.set(database, fresh);
  return fresh;
}
