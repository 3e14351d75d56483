import type { ExploreContext } from "../explore/context.ts";
import { paths } from "../explore/paths.ts";
import { titledLines } from "../explore/titled-lines.ts";
import { answer } from "./answer.ts";
import { questions } from "./questions.ts";

/**
 * Asks what the first visitors will ask: the first question's picture, the strokes of all, the `startPage`
 * that shows both, the sentences a search goes through, paths, then every other
 * picture with its defaults. A Neo4j that has just started plans a statement in up to a second, and a picture
 * that was never drawn is laid out in up to two. One after the other, so that a visitor who comes meanwhile
 * does not wait for all of it. What fails here fails again for who asks, with a message; here it is let go.
 */
export async function warmUp(
  { database, place, strips }: ExploreContext,
  signal: AbortSignal,
  startPage: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const draw = async (question: ReturnType<typeof questions>[number]): Promise<void> => {
    const answered = await answer(database, question, {}, false);
    if ("subgraph" in answered) await place(answered.subgraph);
  };
  try {
    const [first, ...others] = questions();
    if (first !== undefined) await draw(first);
    if (!signal.aborted) await strips();
    if (!signal.aborted) await startPage();
    if (!signal.aborted) await titledLines(database);
    // The longest statement there is; between nobody and nobody it is planned all the same.
    if (!signal.aborted) await paths(database, { between: ["", "-"], maxHops: 1, inForce: false, limit: 1 });
    for (const question of others) if (!signal.aborted) await draw(question);
  } catch {
    // Said above.
  }
}
