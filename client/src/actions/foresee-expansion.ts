import type { Exploration } from "../exploration/exploration.ts";
import { mostGathered } from "../exploration/most-entities.ts";
import { gathered } from "../exploration/selectors.ts";
import { stepBrings } from "../exploration/step-brings.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { askChosen } from "./ask-chosen.ts";
import { placeStep } from "./place-step.ts";
import type { Offer } from "./take-step.ts";

/** An expansion that somebody is about to ask for, and what it began with. */
interface Foreseen {
  readonly exploration: Exploration;
  readonly id: string;
  readonly chosen: readonly string[];
  readonly offer: Promise<Offer>;
  readonly controller: AbortController;
}

/** At most one for each store: whoever comes to another button has changed their mind. */
const foreseen = new WeakMap<ExplorerStore, Foreseen>();

/**
 * Asks for and lays out what an expansion will bring, once a choice made by hand stands or a pointer or the focus comes to its
 * button: when that is pressed most of it is done. Nothing of it is to be seen before; what fails is asked for again by
 * `expandNode`.
 */
export function foreseeExpansion(store: ExplorerStore, id: string, chosen: readonly string[]): void {
  const { exploration, shown } = store.getState();
  if (shown?.placed !== true || chosen.length === 0) return;
  const before = foreseen.get(store);
  if (before !== undefined && isFor(before, exploration, id, chosen)) return;
  before?.controller.abort();
  const controller = new AbortController();
  const offer = laidOut(exploration, id, chosen, controller.signal);
  foreseen.set(store, { exploration, id, chosen, offer, controller });
  offer.catch(() => {
    if (foreseen.get(store)?.offer === offer) foreseen.delete(store);
  });
}

/**
 * What was foreseen of exactly this expansion of exactly this exploration, once; undefined where nothing was. It ends with
 * `signal`.
 */
export function takeForeseen(
  store: ExplorerStore,
  exploration: Exploration,
  id: string,
  chosen: readonly string[],
  signal: AbortSignal,
): Promise<Offer> | undefined {
  const found = foreseen.get(store);
  foreseen.delete(store);
  if (found === undefined) return undefined;
  if (signal.aborted || !isFor(found, exploration, id, chosen)) {
    found.controller.abort();
    return undefined;
  }
  signal.addEventListener("abort", () => found.controller.abort(), { once: true });
  return found.offer;
}

function isFor(found: Foreseen, exploration: Exploration, id: string, chosen: readonly string[]): boolean {
  return (
    found.exploration === exploration &&
    found.id === id &&
    found.chosen.length === chosen.length &&
    found.chosen.every((one, place) => one === chosen[place])
  );
}

async function laidOut(
  exploration: Exploration,
  id: string,
  chosen: readonly string[],
  signal: AbortSignal,
): Promise<Offer> {
  const offer = await askChosen(exploration, id, chosen, signal);
  const brought = stepBrings(exploration, offer.step, offer.found);
  const count = gathered(exploration).nodes.length + brought.nodes.length;
  if (brought.step === undefined || count > mostGathered) return offer;
  const places = placeStep(exploration, brought, signal);
  // Whoever takes it hears of it; nobody may.
  places.catch(() => undefined);
  return { ...offer, places };
}
