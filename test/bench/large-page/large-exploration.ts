import type { Exploration } from "client/exploration/exploration.ts";
import { fromAnswer } from "client/exploration/from-answer.ts";
import { relations } from "server/contract/relation.ts";
import { answer, node, relationship } from "../../support/explored.ts";

const labels = ["Country", "Leader", "Organization", "RebelGroup", "Mineral", "Deal"] as const;
const types = relations.filter((type) => type !== "SAME_AS");

/** A graph grown by preference, two lines for each shape, on places of its own; the same for the same size. */
export function largeExploration(count: number): Exploration {
  const random = numbers(42);
  const pick = (below: number) => Math.floor(random() * below);
  const ends: number[] = [0, 1];
  const pairs: [number, number][] = [];
  for (let own = 1; own < count; own += 1) {
    const others = new Set<number>();
    while (others.size < Math.min(2, own)) others.add(ends[pick(ends.length)] ?? 0);
    for (const other of others) {
      if (other === own) continue;
      pairs.push([own, other]);
      ends.push(own, other);
    }
  }
  const nodes = Array.from({ length: count }, (_, place) =>
    node(`entity-${place}`, {
      caption: `Entity number ${place}`,
      labels: [labels[place % labels.length] ?? "Country"],
    }),
  );
  const lines = pairs.map(([one, other], place) =>
    relationship(`entity-${one}`, types[place % types.length] ?? "SUPPLIES", `entity-${other}`),
  );
  const side = Math.sqrt(count) * 150;
  const given = answer(nodes, lines);
  return fromAnswer({
    ...given,
    positions: nodes.map(({ id }) => ({ id, x: random() * side, y: random() * side * 0.7, caption: "below" as const })),
    lines: lines.map(({ id, type }) => ({
      id,
      bend: 0,
      words: { lines: [type.toLowerCase().replaceAll("_", " ")], dx: 0, dy: 0, angle: 0 },
    })),
  });
}

/** The same numbers between 0 and 1 in each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
