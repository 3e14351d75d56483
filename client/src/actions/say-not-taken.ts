import { fillWords } from "server/contract/fill-words.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { mostGathered } from "../exploration/most-entities.ts";
import { words } from "../words.ts";
import type { Taken } from "./take-step.ts";

/** Says why a step was not taken: what is gone from the data, or too much for one picture. `there`: nothing was missing. */
export function sayNotTaken(
  store: ExplorerStore,
  taken: Exclude<Taken, { readonly kind: "taken" }>,
  there: () => void,
): void {
  const { warn } = store.getState().actions;
  switch (taken.kind) {
    case "nothing": {
      const { unknown } = taken.brought;
      if (unknown.length === 0) there();
      else warn(fillWords(words.explore.gone, { id: unknown.join(", ") }));
      return;
    }
    case "tooMany":
      warn(fillWords(words.explore.tooMany, { count: String(taken.count), limit: String(mostGathered) }));
      return;
    case "ended":
      return;
  }
}
