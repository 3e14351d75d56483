import type { Scene } from "./scene.ts";

const opposing: ReadonlySet<string> = new Set(["NEGOTIATES", "OPPOSES", "PRESSURES", "EXCLUDES"]);

/**
 * Where a node is drawn to from left to right: the two best connected actors that stand opposite each
 * other go to the sides, the one that acts more to the left. Undefined: wherever there is room.
 */
export function sides(scene: Scene): readonly (number | undefined)[] {
  const degree = scene.nodes.map((_, place) =>
    scene.links.reduce((sum, link) => sum + (link.a === place || link.b === place ? link.lines.length : 0), 0),
  );
  const acts = scene.nodes.map((_, place) =>
    scene.links.reduce(
      (sum, link) => sum + link.lines.filter((line) => (line.forward ? link.a : link.b) === place).length,
      0,
    ),
  );
  let best: { readonly weight: number; readonly a: number; readonly b: number } | undefined;
  for (const link of scene.links) {
    if (scene.nodes[link.a]?.role !== "actor" || scene.nodes[link.b]?.role !== "actor") continue;
    const against = link.lines.filter((line) => opposing.has(line.relationship.type)).length;
    if (against === 0) continue;
    const [one, other] = [degree[link.a] ?? 0, degree[link.b] ?? 0];
    const weight = Math.min(one, other) * 3 + against + Math.max(one, other) / 2;
    if (best === undefined || weight > best.weight) best = { weight, a: link.a, b: link.b };
  }
  if (best === undefined || best.weight < 8) return scene.nodes.map(() => undefined);
  const { a, b } = best;
  const [left, right] = (acts[a] ?? 0) >= (acts[b] ?? 0) ? [a, b] : [b, a];
  return scene.nodes.map((_, place) =>
    place === left ? -0.55 * scene.halfWidth : place === right ? 0.55 * scene.halfWidth : undefined,
  );
}
