import type { Exploration, Node, Relationship, Step } from "./exploration.ts";
import type { Subgraph } from "./filtered.ts";
import { gathered } from "./selectors.ts";

/** What one step brings to what is there. */
export interface Brought extends Subgraph {
  /** The step without what is unknown or was there; undefined where it brings nothing. */
  readonly step: Step | undefined;
  /** What the new things come from. */
  readonly centre: string;
  /** Ids the step names that the graph does not hold. */
  readonly unknown: readonly string[];
}

/**
 * The one rule of what a step brings, for taking it and for restoring it alike. `found`: the part of the whole graph the
 * step may take from.
 *
 * - Expanding brings the named entities that are not there yet (the centre too), every relationship between one of them
 *   and anything there or brought, and those between the centre and what was there.
 * - A line brings itself and those of its ends that are not there yet.
 */
export function stepBrings(exploration: Exploration, step: Step, found: Subgraph): Brought {
  return step.kind === "line" ? lineBrings(exploration, step, found) : expansionBrings(exploration, step, found);
}

function expansionBrings(
  exploration: Exploration,
  { centre, brought }: Extract<Step, { readonly kind: "expand" }>,
  found: Subgraph,
): Brought {
  const present = new Set(gathered(exploration).nodes.map(({ id }) => id));
  const known = new Map(found.nodes.map((node) => [node.id, node]));
  const nothing = { step: undefined, centre, nodes: [], relationships: [] };
  if (!present.has(centre) && !known.has(centre)) return { ...nothing, unknown: centre === "" ? [] : [centre] };
  const named = [...new Set(present.has(centre) ? brought : [centre, ...brought])];
  const unknown = named.filter((id) => !present.has(id) && !known.has(id));
  const nodes = named.flatMap((id) => (present.has(id) ? [] : (known.get(id) ?? [])));
  const fresh = new Set(nodes.map(({ id }) => id));
  const here = (id: string) => present.has(id) || fresh.has(id);
  const relationships = found.relationships.filter(
    ({ id, source, target }) =>
      !exploration.has(`relationship/${id}`) &&
      here(source) &&
      here(target) &&
      (fresh.has(source) || fresh.has(target) || source === centre || target === centre),
  );
  if (nodes.length + relationships.length === 0) return { ...nothing, unknown };
  return { step: { kind: "expand", centre, brought: [...fresh] }, centre, nodes, relationships, unknown };
}

function lineBrings(
  exploration: Exploration,
  step: Extract<Step, { readonly kind: "line" }>,
  found: Subgraph,
): Brought {
  const [source = "", , target = ""] = step.id.split(".");
  const centre = exploration.has(`node/${source}`) || !exploration.has(`node/${target}`) ? source : target;
  const nothing = { step: undefined, centre, nodes: [], relationships: [] };
  if (exploration.has(`relationship/${step.id}`)) return { ...nothing, unknown: [] };
  const relationship = found.relationships.find(({ id }) => id === step.id);
  if (relationship === undefined) return { ...nothing, unknown: [step.id] };
  const known = new Map(found.nodes.map((node) => [node.id, node]));
  const ends = [...new Set([relationship.source, relationship.target])];
  const missing = ends.filter((id) => !exploration.has(`node/${id}`));
  const nodes: readonly Node[] = missing.flatMap((id) => known.get(id) ?? []);
  if (nodes.length < missing.length) return { ...nothing, unknown: [step.id] };
  const relationships: readonly Relationship[] = [relationship];
  return { step, centre, nodes, relationships, unknown: [] };
}
