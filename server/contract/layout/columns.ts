import type { Scene } from "./scene.ts";

/** Several of a kind that stand under each other at equal steps. */
export interface Column {
  readonly members: number[];
  readonly step: number;
}

/** Minerals of a picture, and several things of one kind that hang on one node alone. */
export function columns(scene: Scene): readonly Column[] {
  const neighbours = scene.nodes.map((_, place) =>
    scene.links.flatMap((link) => (link.a === place ? [link.b] : link.b === place ? [link.a] : [])),
  );
  const groups = new Map<string, number[]>();
  scene.nodes.forEach((node, place) => {
    const [only, ...others] = neighbours[place] ?? [];
    if (only === undefined) return;
    const key =
      node.label === "Mineral"
        ? "Mineral"
        : others.length === 0 && node.role !== "actor"
          ? `${node.label} ${only}`
          : undefined;
    if (key === undefined) return;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  });
  return [...groups].flatMap(([key, members]) => {
    if (members.length < (key === "Mineral" ? 3 : 4)) return [];
    // Captions of minerals stand beside them; others need their own height.
    const tallest = Math.max(...members.map((place) => scene.nodes[place]?.height ?? 0));
    const least = key === "Mineral" ? tallest + 14 : tallest + (scene.nodes[members[0] ?? 0]?.captionHeight ?? 0) + 18;
    const most = Math.max(least, 84);
    const fitting = (2 * scene.halfHeight - 100) / Math.max(1, members.length - 1);
    // More than fit under each other are no column: they would only make the picture small.
    return fitting < least ? [] : [{ members, step: Math.min(most, fitting) }];
  });
}
