import type { Core } from "cytoscape";
import { textWidth } from "server/contract/text-width.ts";
import { nodeData } from "./line-data.ts";

const svg = "http://www.w3.org/2000/svg";

/** Below it captions are gone, and counts with them. */
const smallest = 0.5;
const height = 16;

/** Draws the counts over the canvas, each at the upper right of its shape. Call it whenever the canvas has rendered. */
export function drawBadges(layer: SVGSVGElement, cy: Core, counts: ReadonlyMap<string, number>): void {
  const { x, y } = cy.pan();
  const seen = cy.extent();
  const group = document.createElementNS(svg, "g");
  group.setAttribute("transform", `translate(${x} ${y}) scale(${cy.zoom()})`);
  if (cy.zoom() >= smallest) {
    for (const [id, count] of counts) {
      const node = cy.getElementById(id).nodes()[0];
      if (node === undefined) continue;
      const text = `+${count}`;
      const width = Math.max(height, textWidth(text, 11.5, 500) + 10);
      const { width: shapeWidth, height: shapeHeight, valign } = nodeData(node);
      const middle = node.position();
      const isFar =
        middle.x + shapeWidth < seen.x1 ||
        middle.x - shapeWidth > seen.x2 ||
        middle.y + shapeHeight < seen.y1 ||
        middle.y - shapeHeight > seen.y2;
      // Of a large picture that is zoomed in, most are out of sight.
      if (isFar) continue;
      // A caption above the shape, or beside it, keeps its room.
      const across = middle.x + shapeWidth / 2 + 6 - width / 2;
      const down = middle.y - shapeHeight / 2 + (valign === "top" ? 5 : 0);
      const badge = document.createElementNS(svg, "g");
      badge.dataset["badge"] = id;
      if (node.hasClass("pale")) badge.dataset["pale"] = "";
      const pill = document.createElementNS(svg, "rect");
      for (const [name, value] of Object.entries({
        x: across - width / 2,
        y: down - height / 2,
        width,
        height,
        rx: height / 2,
      }))
        pill.setAttribute(name, String(value));
      const words = document.createElementNS(svg, "text");
      words.setAttribute("x", String(across));
      words.setAttribute("y", String(down + 4));
      words.textContent = text;
      badge.append(pill, words);
      group.append(badge);
    }
  }
  layer.replaceChildren(group);
}
