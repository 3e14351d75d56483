import type { Modality } from "./modality.ts";
import type { Polarity } from "./polarity.ts";
import type { Standing } from "./standing.ts";

const open: ReadonlySet<Modality> = new Set(["conditional", "hypothetical", "alleged"]);

/** What of a line decides whether it is said to be in force. */
export interface InForceSubject {
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly standing: Standing;
}

/**
 * Whether a line is said to be so and to be so now, on no condition and not as an allegation alone. What is denied, left
 * open, past, proposed, expected, cancelled, imagined, conditional or alleged is no connection in force, whatever it joins.
 * `cypher/statements/paths.cypher` asks the same of the database.
 */
export function inForce({ modality, polarity, standing }: InForceSubject): boolean {
  return polarity === "affirmed" && standing === "holds" && !open.has(modality);
}
