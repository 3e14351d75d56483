import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { apply, changeTo } from "../exploration/change.ts";
import { doneWords } from "../exploration/done-words.ts";
import type { Exploration, Updates } from "../exploration/exploration.ts";
import { isDrawn } from "../exploration/is-drawn.ts";
import { gathered, hiddenOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { words } from "../words.ts";
import { loadSubgraph } from "./load-graph.ts";
import { nameOf } from "./name-of.ts";
import { sayNotTaken } from "./say-not-taken.ts";
import { selectRelationship } from "./select-relationship.ts";
import { stepFailure } from "./step-failure.ts";
import { inTurn } from "./step-queue.ts";
import { takeStep } from "./take-step.ts";

/**
 * Selects a line, bringing it and its ends to the picture first where they are not there, and putting it back where it was
 * hidden by hand. Where the filter leaves it out, that is said.
 */
export async function bringRelationship(store: ExplorerStore, id: string): Promise<void> {
  const { exploration, shown, bringing, actions } = store.getState();
  if (exploration.has(`relationship/${id}`)) {
    show(store, id);
    return;
  }
  if (bringing.has(id)) return;
  if (shown?.placed !== true) {
    actions.warn(words.explore.notYet);
    return;
  }
  const from = endsOf(id).filter((end) => exploration.has(`node/${end}`));
  actions.setBringing(id, true);
  try {
    await inTurn(store, (signal) => bring(store, id, from, signal));
  } finally {
    actions.setBringing(id, false);
  }
}

async function bring(store: ExplorerStore, id: string, from: readonly string[], signal: AbortSignal): Promise<void> {
  const { actions } = store.getState();
  try {
    const taken = await takeStep(
      store,
      {
        from,
        ask: async (exploration, asking) => {
          const present = gathered(exploration).nodes.map((node) => node.id);
          const found = await loadSubgraph([...new Set([...present, ...endsOf(id)])], asking);
          return { step: { kind: "line", id }, found };
        },
        label: () => fillWords(words.explore.bring, { line: nameOf(store.getState().exploration, id) }),
        also: (exploration) => shown(exploration, id),
      },
      signal,
    );
    if (taken.kind !== "taken") {
      sayNotTaken(store, taken, () => show(store, id));
      return;
    }
    const line = nameOf(store.getState().exploration, id);
    if (isDrawn(store.getState().exploration, { kind: "relationship", id }))
      actions.notify(fillWords(words.explore.brought, { line: capitalize(line) }));
    else actions.warn(fillWords(words.explore.filteredOut, { line }));
  } catch (failure) {
    if (signal.aborted) return;
    const line = capitalize(nameOf(store.getState().exploration, id));
    const why = stepFailure(store, failure);
    actions.warn(fillWords(words.explore.bringFailed, { line, why }), () => void bringRelationship(store, id));
  }
}

/** Selects a line that was gathered, and puts it back where it or an end of it was hidden. */
function show(store: ExplorerStore, id: string): void {
  const { exploration, actions } = store.getState();
  const line = nameOf(exploration, id);
  if (isDrawn(exploration, { kind: "relationship", id })) {
    selectRelationship(store, id);
    return;
  }
  const label = fillWords(words.explore.show, { name: line });
  actions.commit(changeTo(label, exploration, shown(exploration, id)));
  const { exploration: now } = store.getState();
  if (isDrawn(now, { kind: "relationship", id })) actions.notify(doneWords(label, now));
  else actions.warn(fillWords(words.explore.filteredOut, { line }));
}

/** Both ends of a line, as its id names them. */
function endsOf(id: string): readonly string[] {
  const [source = "", , target = ""] = id.split(".");
  return [source, target];
}

/** Nothing of the line hidden by hand, and the line selected if the filter lets it be drawn. */
function shown(exploration: Exploration, id: string): Updates {
  const hidden = hiddenOf(exploration);
  const parts = [id, ...endsOf(id)];
  const ids = new Set([...hidden].filter((other) => !parts.includes(other)));
  const updates: Updates = new Map(
    ids.size === hidden.size ? [] : [["hidden", ids.size === 0 ? undefined : { kind: "hidden", ids }]],
  );
  const next = apply(exploration, changeTo("", exploration, updates));
  return isDrawn(next, { kind: "relationship", id })
    ? new Map([...updates, ["selection", { kind: "selection", selection: { kind: "relationship", id } }]])
    : updates;
}
