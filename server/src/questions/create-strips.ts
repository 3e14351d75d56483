import { createHash } from "node:crypto";
import { limits } from "../explore/limits.ts";
import type { Database } from "../database/database.ts";
import { graphState } from "./graph-state.ts";
import { keptStripsIn, type StripsById } from "./kept-strips.ts";
import { listedQuestions } from "./listed-questions.ts";
import { questions } from "./questions.ts";
import { strip, type StripMark } from "./strip.ts";

/** The strokes of each question of the list, for the graph as it is. */
export type Strips = () => Promise<ReadonlyMap<string, readonly StripMark[]>>;

export interface StripsOptions {
  /** Told when strips cannot be kept; they are given all the same. */
  readonly onTrouble?: (error: unknown) => void;
}

/**
 * Makes the strips once for a state of the graph and keeps them under `home`. A Neo4j that has just
 * started needs seconds to plan fifteen statements for the first time: a second start reads them instead.
 */
export function createStrips(database: Database, home: string, options: StripsOptions = {}): Strips {
  const kept = keptStripsIn(home);
  let last: { readonly key: string; readonly strips: Promise<StripsById> } | undefined;

  const find = async (key: string): Promise<StripsById> => {
    const before = await kept.read(key);
    if (before !== undefined) return before;
    const strips = await make(database);
    await kept.write(key, strips).catch((error: unknown) => options.onTrouble?.(error));
    return strips;
  };

  return async () => {
    const key = createHash("sha256")
      .update(
        JSON.stringify([await graphState(database), limits.lines, questions().map(({ id, cypher }) => [id, cypher])]),
      )
      .digest("hex");
    if (last?.key !== key) {
      const strips = find(key);
      last = { key, strips };
      strips.catch(() => {
        if (last?.strips === strips) last = undefined;
      });
    }
    return new Map(Object.entries(await last.strips));
  };
}

async function make(database: Database): Promise<StripsById> {
  const made: Record<string, readonly StripMark[]> = {};
  for (const question of listedQuestions())
    // oxlint-disable-next-line no-await-in-loop -- one after the other: side by side they would hold up whoever asks meanwhile
    made[question.id] = await strip(database, question);
  return made;
}
