/** What an element hands down to those within it. */
type Style = Readonly<Record<(typeof inherited)[number], string>>;

const inherited = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "text-anchor",
] as const;

/** As SVG has them where nothing is said. */
const initial: Style = {
  fill: "#000000",
  stroke: "none",
  "stroke-width": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "font-family": "sans-serif",
  "font-size": "16",
  "font-style": "normal",
  "font-weight": "400",
  "text-anchor": "start",
};

/** Paints a picture that `drawSvg` has written: its groups, paths, rectangles, circles and lines of text, no more of SVG. */
export function paintSvg(svg: Element, context: CanvasRenderingContext2D): void {
  walk(svg, initial, context);
}

/** The fonts it is set in, and the letters it needs of each. */
export function paintedFonts(svg: Element): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  walk(svg, initial, undefined, (style, letters) => {
    const font = fontOf(style);
    found.set(font, (found.get(font) ?? "") + letters);
  });
  return found;
}

function walk(
  element: Element,
  above: Style,
  context: CanvasRenderingContext2D | undefined,
  hear?: (style: Style, letters: string) => void,
): void {
  const style: Style = { ...above };
  for (const name of inherited) Object.assign(style, { [name]: element.getAttribute(name) ?? above[name] });
  context?.save();
  if (context !== undefined) place(element, context);
  switch (element.tagName) {
    case "svg":
    case "g":
      for (const child of element.children) walk(child, style, context, hear);
      break;
    case "text":
      hear?.(style, element.textContent);
      if (context !== undefined) write(element, style, context);
      break;
    case "path":
    case "rect":
    case "circle":
      if (context !== undefined) draw(pathOf(element), style, context);
      break;
    default:
      // Titles, descriptions and fonts are not painted.
      break;
  }
  context?.restore();
}

function place(element: Element, context: CanvasRenderingContext2D): void {
  for (const [, name, text = ""] of (element.getAttribute("transform") ?? "").matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x = 0, y = 0] = text
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (name === "translate") context.translate(x, y);
    else if (name === "rotate") context.rotate((x * Math.PI) / 180);
    else if (name === "scale") context.scale(x, x);
  }
}

function numberOf(element: Element, name: string): number {
  return Number(element.getAttribute(name) ?? 0);
}

function pathOf(element: Element): Path2D {
  if (element.tagName === "path") return new Path2D(element.getAttribute("d") ?? "");
  const path = new Path2D();
  const of = (name: string) => numberOf(element, name);
  if (element.tagName === "circle") path.arc(of("cx"), of("cy"), of("r"), 0, 2 * Math.PI);
  else path.roundRect(of("x"), of("y"), of("width"), of("height"), of("rx"));
  return path;
}

function draw(path: Path2D, style: Style, context: CanvasRenderingContext2D): void {
  if (style.fill !== "none") {
    context.fillStyle = style.fill;
    context.fill(path);
  }
  if (style.stroke === "none") return;
  stroke(style, context);
  context.stroke(path);
}

function stroke(style: Style, context: CanvasRenderingContext2D): void {
  const dash = style["stroke-dasharray"];
  context.strokeStyle = style.stroke;
  context.lineWidth = Number(style["stroke-width"]);
  context.lineCap = style["stroke-linecap"] === "round" ? "round" : "butt";
  context.lineJoin = style["stroke-linejoin"] === "round" ? "round" : "miter";
  context.setLineDash(dash === "none" ? [] : dash.split(" ").map(Number));
}

function fontOf(style: Style): string {
  return `${style["font-style"]} ${style["font-weight"]} ${style["font-size"]}px ${style["font-family"].replaceAll("'", '"')}`;
}

/** A line of text in the room it was measured for; its halo lies under it. */
function write(element: Element, style: Style, context: CanvasRenderingContext2D): void {
  const text = element.textContent;
  const anchor = style["text-anchor"];
  context.font = fontOf(style);
  context.textAlign = anchor === "middle" ? "center" : anchor === "end" ? "right" : "left";
  context.translate(numberOf(element, "x"), numberOf(element, "y"));
  const room = element.getAttribute("textLength");
  const own = context.measureText(text).width;
  if (room !== null && own > 0) context.scale(Number(room) / own, 1);
  if (style.stroke !== "none") {
    stroke(style, context);
    context.strokeText(text, 0, 0);
  }
  context.fillStyle = style.fill;
  context.fillText(text, 0, 0);
}
