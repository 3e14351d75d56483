import type { ExploreContext } from "../explore/context.ts";
import { answer } from "./answer.ts";
import { questions } from "./questions.ts";

/**
 * Asks what the first visitor will ask: the first question's picture, then the strokes of all. A Neo4j that
 * has just started plans its first statements in seconds. Whatever fails here fails again for who asks, with
 * a message; here it is let go.
 */
export async function warmUp({ database, place, strips }: ExploreContext): Promise<void> {
  try {
    const [first] = questions();
    const answered = first === undefined ? undefined : await answer(database, first, {}, false);
    if (answered !== undefined && "subgraph" in answered) await place(answered.subgraph);
    await strips();
  } catch {
    // Said above.
  }
}
