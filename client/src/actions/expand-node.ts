import { fillWords } from "server/contract/fill-words.ts";
import type { Exploration, Updates } from "../exploration/exploration.ts";
import { groupId } from "../exploration/grouped.ts";
import { hubGroupings, mostApart } from "../exploration/hub-groupings.ts";
import { gathered, nodeOf, undrawnNeighbours } from "../exploration/selectors.ts";
import { shapesOf } from "../exploration/shapes-of.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { words } from "../words.ts";
import { askChosen } from "./ask-chosen.ts";
import { countWords } from "./count-words.ts";
import { takeForeseen } from "./foresee-expansion.ts";
import { leftOutWords } from "./left-out-words.ts";
import { loadNeighbourhood } from "./load-graph.ts";
import { sayNotTaken } from "./say-not-taken.ts";
import { stepFailure } from "./step-failure.ts";
import { inTurn } from "./step-queue.ts";
import { takeStep, type Offer } from "./take-step.ts";

/** So many neighbours come at once; more are chosen from, and what is chosen of them comes in groups. */
export const atOnce = mostApart;

/** What one request may bring. */
const largestPage = 200;

/**
 * Brings neighbours of an entity, with their lines to everything that is there: those chosen, else all of them where they
 * are few, else opens the chooser. Where no neighbour is left to bring, the lines that are missing come. One change.
 * Where more come than can be told apart, those that are joined to nothing else stand in one shape for each kind, unless
 * `apart` asks for each by itself.
 */
export async function expandNode(
  store: ExplorerStore,
  id: string,
  chosen?: readonly string[],
  apart = false,
): Promise<void> {
  const { exploration, shown, bringing, actions } = store.getState();
  const name = nodeOf(exploration, id)?.caption ?? id;
  if (bringing.has(id)) return;
  if (shown?.placed !== true) {
    actions.warn(words.explore.notYet);
    return;
  }
  if (chosen === undefined && certainlyMany(exploration, id)) {
    actions.openChooser(id);
    return;
  }
  if (chosen !== undefined) actions.closeChooser();
  actions.setBringing(id, true);
  try {
    const from = exploration.has(`node/${id}`) ? [id] : [];
    await inTurn(store, (signal) => expand(store, { id, name, chosen, apart, from }, signal));
  } finally {
    actions.setBringing(id, false);
  }
}

interface Expansion {
  readonly id: string;
  readonly name: string;
  readonly chosen: readonly string[] | undefined;
  readonly apart: boolean;
  /** The entity itself, if it was there. */
  readonly from: readonly string[];
}

async function expand(
  store: ExplorerStore,
  { id, name, chosen, apart, from }: Expansion,
  signal: AbortSignal,
): Promise<void> {
  const { actions } = store.getState();
  try {
    const taken = await takeStep(
      store,
      {
        from,
        ask: (exploration, asking) =>
          chosen === undefined
            ? askAll(store, exploration, id, asking)
            : askOrTake(store, exploration, id, chosen, asking),
        label: ({ nodes, relationships }) =>
          fillWords(words.explore.expand, { name, what: countWords(nodes.length, relationships.length) }),
        also: (exploration) => (apart || (chosen?.length ?? 0) <= atOnce ? new Map() : hubAsGroups(exploration, id)),
      },
      signal,
    );
    if (taken.kind !== "taken") {
      sayNotTaken(store, taken, () => actions.notify(fillWords(words.explore.allThere, { name })));
      return;
    }
    const { nodes, relationships } = taken.brought;
    const what = countWords(nodes.length, relationships.length);
    const said = fillWords(words.explore.expanded, { name, what });
    const now = store.getState().exploration;
    const told = [said, groupedWords(now, id, nodes), leftOutWords(now, taken.brought)];
    actions.notify(told.filter((words) => words !== "").join(" "));
  } catch (failure) {
    if (signal.aborted) return;
    const why = stepFailure(store, failure);
    actions.warn(fillWords(words.explore.expandFailed, { name, why }), () => void expandNode(store, id, chosen, apart));
  }
}

/** One group for each kind of neighbours that are joined to nothing else. */
function hubAsGroups(exploration: Exploration, id: string): Updates {
  return new Map(
    hubGroupings(exploration, id).map((grouping) => [groupId(grouping), { kind: "group", grouping } as const]),
  );
}

/** "30 of them stand in 4 groups, which open."; empty where each stands by itself. */
function groupedWords(exploration: Exploration, id: string, came: readonly { readonly id: string }[]): string {
  const { groups, groupOf } = shapesOf(exploration);
  const within = came.flatMap((node) => groupOf.get(node.id) ?? []);
  const count = new Set(within.filter((group) => groups.some((one) => one.id === group && one.hub.id === id))).size;
  if (count === 0) return "";
  return count === 1
    ? fillWords(words.groups.cameOne, { count: String(within.length) })
    : fillWords(words.groups.came, { count: String(within.length), groups: String(count) });
}

/** All neighbours, in one request; where they are many, opens the chooser instead. */
async function askAll(
  store: ExplorerStore,
  exploration: Exploration,
  id: string,
  signal: AbortSignal,
): Promise<Offer | undefined> {
  const present = gathered(exploration).nodes.map((node) => node.id);
  const answer = await loadNeighbourhood(id, present, { limit: largestPage }, signal);
  if (answer === undefined) {
    if (!signal.aborted) store.getState().actions.warn(fillWords(words.explore.gone, { id }));
    return undefined;
  }
  const there = new Set(present);
  const coming = answer.subgraph.nodes.filter((node) => !there.has(node.id));
  if (coming.length > atOnce || answer.after !== null) {
    if (!signal.aborted) store.getState().actions.openChooser(id);
    return undefined;
  }
  return {
    step: { kind: "expand", centre: id, brought: coming.map((node) => node.id) },
    found: { ...answer.subgraph, sources: answer.sources },
  };
}

/** Those chosen, in one request: the one that was sent already where it was foreseen, else a new one. */
async function askOrTake(
  store: ExplorerStore,
  exploration: Exploration,
  id: string,
  chosen: readonly string[],
  signal: AbortSignal,
): Promise<Offer> {
  const foreseen = await takeForeseen(store, exploration, id, chosen, signal)?.catch(() => undefined);
  signal.throwIfAborted();
  return foreseen ?? askChosen(exploration, id, chosen, signal);
}

/** More than come at once, even if everything that is there is a neighbour: nothing need be asked to know it. */
function certainlyMany(exploration: Exploration, id: string): boolean {
  const others = gathered(exploration).nodes.length - 1;
  const degree = nodeOf(exploration, id)?.degree ?? 0;
  return Math.min(undrawnNeighbours(exploration, id), degree - others) > atOnce;
}
