import type { ShapeName } from "./node-shape.ts";

/**
 * The outline of a shape as an SVG path around 0, 0, as the canvas draws it. Width and height in pixels; `grow` moves the
 * outline outwards.
 */
export function shapePath(shape: ShapeName, width: number, height: number, cornerRadius: number, grow = 0): string {
  const w = width / 2 + grow;
  const h = height / 2 + grow;
  switch (shape) {
    case "round-rectangle":
      return rounded(w, h, cornerRadius + grow, cornerRadius + grow);
    case "bottom-round-rectangle":
      return rounded(w, h, 0, Math.min(8, h / 2, w / 2));
    case "ellipse":
      return `M${-w} 0A${w} ${h} 0 1 1 ${w} 0A${w} ${h} 0 1 1 ${-w} 0Z`;
    case "hexagon":
      return polygon([-1, 0, -0.5, -1, 0.5, -1, 1, 0, 0.5, 1, -0.5, 1], w, h);
    case "diamond":
      return polygon([-1, 0, 0, -1, 1, 0, 0, 1], w, h);
    case "octagon":
      return polygon([-1, -0.414, -0.414, -1, 0.414, -1, 1, -0.414, 1, 0.414, 0.414, 1, -0.414, 1, -1, 0.414], w, h);
    case "tag":
      return polygon([-1, -1, 0.25, -1, 1, 0, 0.25, 1, -1, 1], w, h);
    case "rectangle":
      return `M${-w} ${-h}H${w}V${h}H${-w}Z`;
    case "cut-rectangle": {
      const cut = Math.min(8, h, w);
      const [x, y] = [1 - cut / w, 1 - cut / h];
      return polygon([-x, -1, x, -1, 1, -y, 1, y, x, 1, -x, 1, -1, y, -1, -y], w, h);
    }
    case "barrel": {
      const bow = Math.min(15, height * 0.05);
      const side = Math.min(100, width * 0.25);
      const top = -h + bow;
      return (
        `M${-w} ${top}Q${-w + side * 0.1} ${-h} ${-w + side} ${-h}H${w - side}Q${w - side * 0.1} ${-h} ${w} ${top}` +
        `V${-top}Q${w - side * 0.1} ${h} ${w - side} ${h}H${-w + side}Q${-w + side * 0.1} ${h} ${-w} ${-top}Z`
      );
    }
  }
}

function polygon(points: readonly number[], w: number, h: number): string {
  let path = "";
  for (let place = 0; place < points.length; place += 2) {
    path += `${place === 0 ? "M" : "L"}${round((points[place] ?? 0) * w)} ${round((points[place + 1] ?? 0) * h)}`;
  }
  return `${path}Z`;
}

function rounded(w: number, h: number, top: number, bottom: number): string {
  return (
    `M${-w} ${-h + top}${corner(top, top, -top)}H${w - top}${corner(top, top, top)}` +
    `V${h - bottom}${corner(bottom, -bottom, bottom)}H${-w + bottom}${corner(bottom, -bottom, -bottom)}Z`
  );
}

function corner(radius: number, x: number, y: number): string {
  return radius === 0 ? "" : `a${radius} ${radius} 0 0 1 ${x} ${y}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
