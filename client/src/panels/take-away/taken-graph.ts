import type { Difference } from "server/contract/difference.ts";
import { lineWords } from "server/contract/line-words.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import type { WordedLine } from "server/contract/worded-line.ts";
import { differencesOf } from "../../exploration/differences.ts";
import type { Exploration, Node, Relationship } from "../../exploration/exploration.ts";
import { drawn, nodePlaceOf } from "../../exploration/selectors.ts";
import { worded } from "../../exploration/worded.ts";

/** An entity of the picture, at its place. */
export interface TakenEntity {
  readonly node: Node;
  /** Pixels; y grows downwards. */
  readonly x: number;
  readonly y: number;
  /** Between the two days that are compared; undefined while none are. */
  readonly difference: Difference | undefined;
}

/** A line of the picture, by the claims that remain under the filters. */
export interface TakenLine {
  readonly relationship: Relationship;
  /** As its words need it; undefined where an end of it is not known. */
  readonly line: WordedLine | undefined;
  /** What may stand beside it: never the bare relation where that would say more than its claims do. */
  readonly label: string;
  /** A sentence that can stand alone. */
  readonly sentence: string;
  /** Ids of its sources, each once. */
  readonly sources: readonly string[];
  readonly difference: Difference | undefined;
  /** Of one of its claims. */
  readonly claimDifference: ((claim: string) => Difference) | undefined;
}

/** Exactly what is drawn, as data. */
export interface TakenGraph {
  readonly entities: readonly TakenEntity[];
  readonly lines: readonly TakenLine[];
}

/** What is drawn now, in the order in which it is read. */
export function takenGraph(exploration: Exploration): TakenGraph {
  const { nodes, relationships } = drawn(exploration);
  const differences = differencesOf(exploration);
  return {
    entities: nodes.map((node) => {
      const { x, y } = nodePlaceOf(exploration, node.id);
      return { node, x, y, difference: differences?.entity(node.id) };
    }),
    lines: relationships.map((relationship) => {
      const line = worded(exploration, relationship);
      const sentence = line === undefined ? undefined : titleSentence(line);
      return {
        relationship,
        line,
        label: (line === undefined ? undefined : lineWords(line)[0]) ?? "",
        sentence: sentence === undefined ? "" : `${sentence}.`,
        sources: [...new Set(relationship.claims.map(({ source }) => source))],
        difference: differences?.line(relationship.id),
        claimDifference:
          differences === undefined ? undefined : (claim: string) => differences.claim(relationship.id, claim),
      };
    }),
  };
}
