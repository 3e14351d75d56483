import type { Answer, Exploration } from "../../exploration/exploration.ts";
import { relationshipOf } from "../../exploration/selectors.ts";

/** What the first picture leaves out of its answer and no later step has brought, counted. */
export function stillLeftOut(
  exploration: Exploration,
  { relationships, ids, recordOnly }: Pick<Answer["leftOut"], "relationships" | "ids" | "recordOnly">,
): Pick<Answer["leftOut"], "relationships" | "recordOnly"> {
  const brought = ids.flatMap((id) => relationshipOf(exploration, id) ?? []);
  const record = brought.filter(({ claims }) => claims.every(({ group }) => group === "record"));
  return { relationships: relationships - brought.length, recordOnly: recordOnly - record.length };
}
