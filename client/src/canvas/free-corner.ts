import type { Core } from "cytoscape";

export const corners = ["bottom-right", "top-right", "bottom-left", "top-left"] as const;

export type Corner = (typeof corners)[number];

/**
 * The corner of the picture where least is drawn, for what must stand over it, and how much of that is covered. Width and
 * height in pixels.
 */
export function freeCorner(
  cy: Core,
  width: number,
  height: number,
): { readonly corner: Corner; readonly area: number } {
  const boxes = cy.nodes().map((node) => node.renderedBoundingBox({ includeLabels: true, includeOverlays: false }));
  const covered = corners.map((corner) => {
    const left = corner.endsWith("right") ? cy.width() - width : 0;
    const top = corner.startsWith("bottom") ? cy.height() - height : 0;
    const shared = boxes.map(({ x1, x2, y1, y2 }) => {
      const across = Math.min(x2, left + width) - Math.max(x1, left);
      const down = Math.min(y2, top + height) - Math.max(y1, top);
      return across > 0 && down > 0 ? across * down : 0;
    });
    return { corner, area: shared.reduce((sum, area) => sum + area, 0) };
  });
  return covered.reduce((best, other) => (other.area < best.area ? other : best));
}
