import { fillWords } from "server/contract/fill-words.ts";
import { changeTo } from "../exploration/change.ts";
import { doneWords } from "../exploration/done-words.ts";
import type { Exploration, Updates } from "../exploration/exploration.ts";
import { gathered, hiddenOf } from "../exploration/selectors.ts";
import { stepOfLines } from "../exploration/steps.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { words } from "../words.ts";
import { countWords } from "./count-words.ts";
import { leftOutWords } from "./left-out-words.ts";
import { loadSubgraph } from "./load-graph.ts";
import { sayNotTaken } from "./say-not-taken.ts";
import { stepFailure } from "./step-failure.ts";
import { inTurn } from "./step-queue.ts";
import { takeStep } from "./take-step.ts";

/** One path, or several, to be put on the picture. */
export interface PathsToPut {
  /** What its step is called: "Put a path on the picture: Keith Kellogg to Félix Tshisekedi". */
  readonly label: string;
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

/**
 * Puts every line of one path, or of several, on the picture as one change; what stands there stays where it is, and what
 * of it was hidden by hand is shown again. Where the filter leaves some of it out, that is said.
 */
export async function putPaths(store: ExplorerStore, paths: PathsToPut): Promise<void> {
  const { shown, bringing, actions } = store.getState();
  const key = paths.relationships.join();
  const step = stepOfLines(paths.relationships);
  if (step === undefined || bringing.has(key)) return;
  if (shown?.placed !== true) {
    actions.warn(words.explore.notYet);
    return;
  }
  actions.setBringing(key, true);
  try {
    await inTurn(store, (signal) => put(store, paths, signal));
  } finally {
    actions.setBringing(key, false);
  }
}

async function put(store: ExplorerStore, paths: PathsToPut, signal: AbortSignal): Promise<void> {
  const { actions } = store.getState();
  const { label } = paths;
  const step = stepOfLines(paths.relationships);
  if (step === undefined) return;
  try {
    const taken = await takeStep(
      store,
      {
        from: [],
        ask: async (exploration, asking) => {
          const present = gathered(exploration).nodes.map(({ id }) => id);
          return { step, found: await loadSubgraph([...new Set([...present, ...paths.nodes])], asking) };
        },
        label: () => label,
        also: (exploration) => unhidden(exploration, paths),
      },
      signal,
    );
    if (taken.kind !== "taken") {
      sayNotTaken(store, taken, () => showAgain(store, paths));
      return;
    }
    const { nodes, relationships } = taken.brought;
    const came = fillWords(words.paths.came, { what: countWords(nodes.length, relationships.length) });
    actions.notify([`${label}. ${came}`, leftOut(store, paths)].join(" ").trim());
  } catch (failure) {
    if (signal.aborted) return;
    const why = stepFailure(store, failure);
    actions.warn(fillWords(words.paths.putFailed, { why }), () => void putPaths(store, paths));
  }
}

/** All of it was gathered: what of it was hidden by hand is shown again. */
function showAgain(store: ExplorerStore, paths: PathsToPut): void {
  const { exploration, actions } = store.getState();
  const updates = unhidden(exploration, paths);
  if (updates.size > 0) actions.commit(changeTo(paths.label, exploration, updates));
  const now = store.getState().exploration;
  const out = leftOut(store, paths);
  if (out === "") actions.notify(doneWords(paths.label, now));
  else actions.warn(out);
}

/** What of the paths the filter leaves out, in a sentence; empty where all of them is drawn. */
function leftOut(store: ExplorerStore, paths: PathsToPut): string {
  const { exploration } = store.getState();
  const { nodes, relationships } = gathered(exploration);
  return leftOutWords(exploration, {
    nodes: nodes.filter(({ id }) => paths.nodes.includes(id)),
    relationships: relationships.filter(({ id }) => paths.relationships.includes(id)),
  });
}

function unhidden(exploration: Exploration, { nodes, relationships }: PathsToPut): Updates {
  const hidden = hiddenOf(exploration);
  const parts = new Set([...nodes, ...relationships]);
  const ids = new Set([...hidden].filter((id) => !parts.has(id)));
  if (ids.size === hidden.size) return new Map();
  return new Map([["hidden", ids.size === 0 ? undefined : { kind: "hidden", ids }]]);
}
