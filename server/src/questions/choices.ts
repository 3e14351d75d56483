import { statement } from "../cypher/statement.ts";
import type { Database, Row } from "../database/database.ts";
import { named, type Named, type NamedRow } from "../explore/named.ts";
import { answerRows } from "./answer-rows.ts";
import type { Parameter, Question } from "./question.ts";
import { readParameters } from "./read-parameters.ts";

/**
 * The entities for which a question, its other parameters at their defaults, draws something; best
 * connected first. For a dispute all there are, each by its question. Empty for a parameter that takes any entity, or none.
 */
export async function choices(
  database: Database,
  question: Question,
  { name, type }: Parameter,
): Promise<readonly Named[]> {
  if (type.kind === "dispute") return (await database.read<NamedRow & Row>(statement("dispute-choices"))).map(named);
  if (type.kind !== "entity" || type.labels.length === 0) return [];
  const candidates = await database.read<NamedRow & Record<string, unknown>>(statement("parameter-choices"), {
    labels: type.labels,
  });
  const answered: Named[] = [];
  // One after the other: a list of choices must not take every connection there is.
  for (const candidate of candidates) {
    const read = readParameters(question, { [name]: candidate.id });
    if (!read.ok) continue;
    // oxlint-disable-next-line no-await-in-loop -- see above
    const { lines } = await answerRows(database, question.cypher, read.values);
    if (lines.size > 0) answered.push(named(candidate));
  }
  return answered;
}
