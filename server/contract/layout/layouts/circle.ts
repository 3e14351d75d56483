import type { Point } from "../../line-path.ts";
import type { Scene } from "../scene.ts";
import { footprint } from "./footprint.ts";
import { kin } from "./kin.ts";

/** Everything on one ellipse, those of a label beside each other, so that no line runs along the rim. */
export function circle(scene: Scene): readonly Point[] {
  const around = kin(scene).flat();
  const sizes = around.map((place) => {
    const node = scene.nodes[place];
    return node === undefined ? 0 : Math.hypot(...Object.values(footprint(node))) * 0.72 + 14;
  });
  const length = sizes.reduce((sum, size) => sum + size, 0);
  // Wider than high, as screens are; never so tight that lines could not be told apart in the middle.
  const radius = Math.max(190, length / (2 * Math.PI));
  const [wide, high] = [radius * 1.3, radius * 0.86];
  const points: Point[] = scene.nodes.map(() => ({ x: 0, y: 0 }));
  let way = 0;
  around.forEach((place, turn) => {
    const size = sizes[turn] ?? 0;
    const angle = ((way + size / 2) / length) * 2 * Math.PI - Math.PI / 2;
    points[place] = { x: Math.cos(angle) * wide, y: Math.sin(angle) * high };
    way += size;
  });
  return points;
}
