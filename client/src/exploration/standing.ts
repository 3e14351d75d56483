import type { ExplorerState, Shown } from "./store.ts";
import { sameQuestion } from "./view.ts";

/**
 * What may be shown of the exploration now: what is open; what was open before, where the server was away when something
 * else was asked; what is told in words while its picture is awaited; the same question's picture while what was brought
 * to it is asked again. Undefined where nothing of it answers the address.
 */
export function standing({ opening, shown }: Pick<ExplorerState, "opening" | "shown">): Shown | undefined {
  switch (opening.kind) {
    case "open":
      return shown;
    case "asking":
      return shown !== undefined && sameQuestion(shown.view, opening.view) ? shown : undefined;
    case "failed":
      return opening.why === "unreachable" || opening.why === "unavailable" ? shown : undefined;
    case "closed":
    case "unknown":
    case "refused":
      return undefined;
  }
}
