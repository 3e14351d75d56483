import type { Places } from "server/contract/layout/picture.ts";
import { apply, changeTo, squash } from "../exploration/change.ts";
import type { Exploration, Step, Updates } from "../exploration/exploration.ts";
import { mostGathered } from "../exploration/most-entities.ts";
import { gathered, stepsOf } from "../exploration/selectors.ts";
import { stepBrings, type Brought } from "../exploration/step-brings.ts";
import { stepChange } from "../exploration/step-change.ts";
import { sameSteps, writeSteps } from "../exploration/steps.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import type { Found } from "./load-graph.ts";
import { placeStep } from "./place-step.ts";

/** A step that somebody wishes, and what it takes from. */
export interface Offer {
  readonly step: Step;
  readonly found: Found;
  /** Where it is being laid out already, for the exploration it was asked with. */
  readonly places?: Promise<Places>;
}

export interface Wish {
  /** Entities that were there when it was wished. Where one of them has been taken back since, the wish ends. */
  readonly from: readonly string[];
  /** Asks the server, knowing what is there. Undefined ends the wish without a word. */
  readonly ask: (exploration: Exploration, signal: AbortSignal) => Promise<Offer | undefined>;
  readonly label: (brought: Brought) => string;
  /** What else the change does, once the new things are there. */
  readonly also?: (exploration: Exploration) => Updates;
}

/** How a wish ended. */
export type Taken =
  | { readonly kind: "taken"; readonly brought: Brought }
  | { readonly kind: "nothing"; readonly brought: Brought }
  | { readonly kind: "tooMany"; readonly count: number }
  | { readonly kind: "ended" };

/**
 * Takes one step: asks, lays out, and applies it as one change. Where somebody undid or redid a step meanwhile, it is asked
 * again with what is there now, unless they took back what it comes from. Throws what asking or laying out throws; nothing has changed then.
 */
export async function takeStep(store: ExplorerStore, wish: Wish, signal: AbortSignal): Promise<Taken> {
  for (;;) {
    const before = store.getState().exploration;
    if (wish.from.some((id) => !before.has(`node/${id}`))) return { kind: "ended" };
    const offer = await wish.ask(before, signal);
    if (store.getState().connection.kind === "down") store.getState().actions.setConnection({ kind: "up" });
    if (offer === undefined || signal.aborted) return { kind: "ended" };
    const brought = stepBrings(before, offer.step, offer.found);
    if (brought.step === undefined) return { kind: "nothing", brought };
    const count = gathered(before).nodes.length + brought.nodes.length;
    if (count > mostGathered) return { kind: "tooMany", count };
    const begun = await offer.places?.catch(() => undefined);
    const places = begun ?? (await placeStep(before, brought, signal));
    if (signal.aborted) return { kind: "ended" };
    const { exploration, actions } = store.getState();
    if (!sameSteps(stepsOf(before), stepsOf(exploration))) continue;
    const label = wish.label(brought);
    const change = stepChange(label, exploration, brought, places, offer.found.sources);
    const after = apply(exploration, change);
    const also = changeTo(label, after, wish.also?.(after) ?? new Map());
    actions.take(new Map([[writeSteps(stepsOf(after)), change]]), squash(change, also));
    return { kind: "taken", brought };
  }
}
