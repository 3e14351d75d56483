import { apply, type Change } from "../exploration/change.ts";
import type { Exploration, Step } from "../exploration/exploration.ts";
import { gathered, stepsOf } from "../exploration/selectors.ts";
import { stepBrings } from "../exploration/step-brings.ts";
import { stepChange } from "../exploration/step-change.ts";
import { writeSteps } from "../exploration/steps.ts";
import { loadSubgraph } from "./load-graph.ts";
import { nameOf } from "./name-of.ts";
import { placeStep } from "./place-step.ts";
import { mostGathered } from "../exploration/most-entities.ts";

/** What came of steps that an address names. */
export type Restored =
  | {
      readonly kind: "restored";
      /** In order, by the chain as an address writes it. */
      readonly made: ReadonlyMap<string, Change>;
      readonly exploration: Exploration;
      /** Ids that are not in the graph, and steps that bring nothing here. */
      readonly unknown: readonly string[];
    }
  | { readonly kind: "tooMany"; readonly count: number };

/**
 * Takes steps again on what is there: one request for everything they bring, then each is laid out by itself, so that all
 * stands where it stood when they were first taken. Throws what asking or laying out throws.
 */
export async function restoreSteps(
  exploration: Exploration,
  steps: readonly Step[],
  signal: AbortSignal,
): Promise<Restored> {
  const ids = new Set([...gathered(exploration).nodes.map(({ id }) => id), ...steps.flatMap(idsOf)]);
  if (ids.size > mostGathered) return { kind: "tooMany", count: ids.size };
  const found = await loadSubgraph([...ids], signal);
  const made = new Map<string, Change>();
  const unknown: string[] = [];
  let now = exploration;
  for (const step of steps) {
    const brought = stepBrings(now, step, found);
    unknown.push(...brought.unknown);
    if (brought.step === undefined) continue;
    const places = await placeStep(now, brought, signal);
    signal.throwIfAborted();
    const change = stepChange(nameOf(now, brought.centre), now, brought, places, found.sources);
    now = apply(now, change);
    made.set(writeSteps(stepsOf(now)), change);
  }
  return { kind: "restored", made, exploration: now, unknown };
}

function idsOf(step: Step): readonly string[] {
  if (step.kind === "expand") return [step.centre, ...step.brought].filter((id) => id !== "");
  const lines = step.kind === "line" ? [step.id] : step.ids;
  return lines.flatMap((line) => {
    const [source = "", , target = ""] = line.split(".");
    return [source, target].filter((id) => id !== "");
  });
}
