import type { Exploration, Node, Relationship, Step } from "./exploration.ts";
import type { Subgraph } from "./filtered.ts";
import { gathered } from "./selectors.ts";
import { stepOfLines } from "./steps.ts";

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
 * - Lines bring themselves and those of their ends that are not there yet, one or several alike.
 */
export function stepBrings(exploration: Exploration, step: Step, found: Subgraph): Brought {
  switch (step.kind) {
    case "expand":
      return expansionBrings(exploration, step, found);
    case "line":
      return linesBring(exploration, [step.id], found);
    case "lines":
      return linesBring(exploration, step.ids, found);
  }
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

function linesBring(exploration: Exploration, ids: readonly string[], found: Subgraph): Brought {
  const known = new Map(found.nodes.map((node) => [node.id, node]));
  const held = new Map(found.relationships.map((line) => [line.id, line]));
  const unknown: string[] = [];
  const nodes = new Map<string, Node>();
  const relationships: Relationship[] = [];
  for (const id of ids) {
    if (exploration.has(`relationship/${id}`)) continue;
    const line = held.get(id);
    const missing = [line?.source, line?.target].flatMap((end) =>
      end === undefined || exploration.has(`node/${end}`) ? [] : [end],
    );
    if (line === undefined || missing.some((end) => !known.has(end))) {
      unknown.push(id);
      continue;
    }
    for (const end of missing) {
      const node = known.get(end);
      if (node !== undefined) nodes.set(end, node);
    }
    relationships.push(line);
  }
  const step = stepOfLines(relationships.map(({ id }) => id));
  return { step, centre: centreOf(exploration, ids), nodes: [...nodes.values()], relationships, unknown };
}

/** What new things are placed beside: the first end that is there, else the first of all. */
function centreOf(exploration: Exploration, ids: readonly string[]): string {
  const ends = ids.flatMap((id) => {
    const [source = "", , target = ""] = id.split(".");
    return [source, target];
  });
  return ends.find((end) => exploration.has(`node/${end}`)) ?? ends[0] ?? "";
}
