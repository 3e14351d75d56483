/** An element of a drawing, as far as it is painted: those of a page are such, and those of `readDrawing`. */
export interface DrawnElement {
  readonly tagName: string;
  getAttribute(name: string): string | null;
  readonly children: Iterable<DrawnElement>;
  readonly textContent: string | null;
}

/** What a path is made with, as the platform has it. */
interface PaintPath {
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  roundRect(x: number, y: number, width: number, height: number, radius: number): void;
}

/** A canvas to paint on, a browser's or one without a browser; `Path` is its own kind of path. */
export interface PaintCanvas<Path> {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: unknown;
  lineJoin: unknown;
  font: string;
  textAlign: unknown;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  rotate(angle: number): void;
  scale(x: number, y: number): void;
  fill(path: Path): void;
  stroke(path: Path): void;
  setLineDash(lengths: number[]): void;
  measureText(text: string): { readonly width: number };
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
}

/** Makes a path: of what `d` of an SVG path says, or an empty one. */
export type NewPath<Path> = (d?: string) => Path;

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
export function paintSvg<Path extends PaintPath>(
  svg: DrawnElement,
  context: PaintCanvas<Path>,
  newPath: NewPath<Path>,
): void {
  walk(svg, initial, { context, newPath });
}

/** The fonts it is set in, and the letters it needs of each. */
export function paintedFonts(svg: DrawnElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  walk(svg, initial, undefined, (style, letters) => {
    const font = fontOf(style);
    found.set(font, (found.get(font) ?? "") + letters);
  });
  return found;
}

interface Brush<Path> {
  readonly context: PaintCanvas<Path>;
  readonly newPath: NewPath<Path>;
}

function walk<Path extends PaintPath>(
  element: DrawnElement,
  above: Style,
  brush: Brush<Path> | undefined,
  hear?: (style: Style, letters: string) => void,
): void {
  const style: Style = { ...above };
  for (const name of inherited) Object.assign(style, { [name]: element.getAttribute(name) ?? above[name] });
  brush?.context.save();
  if (brush !== undefined) place(element, brush.context);
  switch (element.tagName) {
    case "svg":
    case "g":
      for (const child of element.children) walk(child, style, brush, hear);
      break;
    case "text":
      hear?.(style, element.textContent ?? "");
      if (brush !== undefined) write(element, style, brush.context);
      break;
    case "path":
    case "rect":
    case "circle":
      if (brush !== undefined) draw(pathOf(element, brush.newPath), style, brush.context);
      break;
    default:
      // Titles, descriptions and fonts are not painted.
      break;
  }
  brush?.context.restore();
}

function place(element: DrawnElement, context: PaintCanvas<never>): void {
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

function numberOf(element: DrawnElement, name: string): number {
  return Number(element.getAttribute(name) ?? 0);
}

function pathOf<Path extends PaintPath>(element: DrawnElement, newPath: NewPath<Path>): Path {
  if (element.tagName === "path") return newPath(element.getAttribute("d") ?? "");
  const path = newPath();
  const of = (name: string) => numberOf(element, name);
  if (element.tagName === "circle") path.arc(of("cx"), of("cy"), of("r"), 0, 2 * Math.PI);
  else path.roundRect(of("x"), of("y"), of("width"), of("height"), of("rx"));
  return path;
}

function draw<Path>(path: Path, style: Style, context: PaintCanvas<Path>): void {
  if (style.fill !== "none") {
    context.fillStyle = style.fill;
    context.fill(path);
  }
  if (style.stroke === "none") return;
  stroke(style, context);
  context.stroke(path);
}

function stroke(style: Style, context: PaintCanvas<never>): void {
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
function write(element: DrawnElement, style: Style, context: PaintCanvas<never>): void {
  const text = element.textContent ?? "";
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
