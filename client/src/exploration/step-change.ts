import type { Places } from "server/contract/layout/picture.ts";
import { changeTo, type Change } from "./change.ts";
import type { Exploration, ExplorationRecord, Source } from "./exploration.ts";
import { gathered, sourcesOf, stepsOf } from "./selectors.ts";
import type { Brought } from "./step-brings.ts";

/**
 * The change that one step makes: what it brings, at its places (old lines whose words gave way are among them), with the
 * sources of its claims by name. It touches nothing of filter, hidden or selection, so that it can be taken back from
 * under them. A step that brings nothing changes nothing.
 */
export function stepChange(
  label: string,
  exploration: Exploration,
  brought: Brought,
  places: Places,
  sources: readonly Source[],
): Change {
  const { step, nodes, relationships } = brought;
  if (step === undefined) return changeTo(label, exploration, new Map());
  const updates = new Map<string, ExplorationRecord | undefined>([
    ["steps", { kind: "steps", steps: [...stepsOf(exploration), step] }],
  ]);
  const order = gathered(exploration);
  nodes.forEach((node, place) =>
    updates.set(`node/${node.id}`, { kind: "node", node, order: order.nodes.length + place }),
  );
  relationships.forEach((relationship, place) =>
    updates.set(`relationship/${relationship.id}`, {
      kind: "relationship",
      relationship,
      order: order.relationships.length + place,
    }),
  );
  for (const { id, ...place } of [...places.positions, ...places.lines])
    updates.set(`layout/${id}`, { kind: "layout", place });
  const known = new Set(sourcesOf(exploration).map(({ id }) => id));
  const said = new Set(relationships.flatMap(({ claims }) => claims.map(({ source }) => source)));
  for (const source of sources) {
    if (said.has(source.id) && !known.has(source.id)) updates.set(`source/${source.id}`, { kind: "source", source });
  }
  return changeTo(label, exploration, updates);
}
