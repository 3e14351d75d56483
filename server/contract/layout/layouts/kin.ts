import type { Scene, SceneNode } from "../scene.ts";

/** Labels as they stand beside each other: who acts, what is bargained over, what it is about. */
const order = [
  "Leader",
  "Official",
  "Person",
  "Country",
  "Region",
  "Organization",
  "RebelGroup",
  "Deal",
  "Event",
  "Mineral",
  "Policy",
  "Goal",
  "DealTerm",
  "Sector",
] as const;

function rank(node: SceneNode): number {
  const at = order.findIndex((label) => label === node.label);
  return at === -1 ? order.length : at;
}

/** Places of a scene's nodes by label, those of one label together; within it the best connected first, then by id. */
export function kin(scene: Scene): readonly (readonly number[])[] {
  const degree = scene.nodes.map(() => 0);
  for (const { a, b } of scene.links) {
    degree[a] = (degree[a] ?? 0) + 1;
    degree[b] = (degree[b] ?? 0) + 1;
  }
  const groups = new Map<number, number[]>();
  scene.nodes.forEach((node, place) => {
    const at = rank(node);
    groups.set(at, [...(groups.get(at) ?? []), place]);
  });
  return [...groups]
    .toSorted(([one], [other]) => one - other)
    .map(([, members]) => members.toSorted((one, other) => (degree[other] ?? 0) - (degree[one] ?? 0) || one - other));
}
