import type { Column } from "./columns.ts";
import type { Scene, SceneNode } from "./scene.ts";

/** What an arrangement is judged by; each weight says what one mishap is worth in the same small coin. */
const worth = {
  crossing: 42,
  /** A line through a shape or its caption, at its worst. */
  through: 150,
  /** Shapes or captions over each other, at their worst. */
  over: 260,
  /** Two lines from one node in nearly the same direction. */
  narrow: 26,
  steep: 9,
  /** A line too short for its words, for each 100 pixels squared. */
  short: 34,
  long: 5.5,
  /** Nodes far from what their role asks for, for each 100 pixels squared. */
  role: 4,
} as const;

/** The judge of one scene: `node` is the part of the cost that moving one node can change. */
export interface ArrangementCost {
  readonly node: (place: number) => number;
  readonly total: () => number;
}

/** Which things may meet at a place or along a line, where most of a picture stands still; none of them is missed. */
export interface Around {
  /** Lines that may run through a node, as places in `links`. */
  readonly linksAt: (node: number) => readonly number[];
  /** Lines that may cross a line. */
  readonly linksAcross: (link: number) => readonly number[];
  /** Nodes that a line may run through. */
  readonly nodesOn: (link: number) => readonly number[];
}

/**
 * Judges places `x`, `y` of a scene's nodes. Lines count as straight: bends are found afterwards. The
 * sides of a bargain pull left and right, what they bargain over to the middle. `around`: where to look; by default everywhere.
 */
export function arrangementCost(
  scene: Scene,
  x: Float64Array,
  y: Float64Array,
  anchors: readonly (number | undefined)[],
  columns: readonly Column[],
  around?: Around,
): ArrangementCost {
  const { nodes, links } = scene;
  const allNodes = nodes.map((_, place) => place);
  const allLinks = links.map((_, place) => place);
  const linksOf: number[][] = nodes.map(() => []);
  links.forEach((link, at) => {
    linksOf[link.a]?.push(at);
    linksOf[link.b]?.push(at);
  });
  const ends = Int32Array.from(links.flatMap((link) => [link.a, link.b]));
  const end = (at: number) => ends[at] ?? 0;
  const px = (place: number) => x[place] ?? 0;
  const py = (place: number) => y[place] ?? 0;
  const halfWidths = Float64Array.from(nodes, (node) => Math.max(node.width, node.captionWidth) / 2);
  const halfHeights = Float64Array.from(
    nodes,
    (node) => (node.height + node.captionHeight) / 2 + (node.captionHeight > 0 ? 3 : 0),
  );
  // A caption below its shape moves the middle of both down.
  const drops = Float64Array.from(nodes, (node) => (node.captionHeight > 0 ? (node.captionHeight + 5) / 2 : 0));
  const radii = Float64Array.from(nodes, reachOf);
  const inColumn = new Set(columns.flatMap((column) => column.members));
  const columnOf = Int32Array.from(nodes, (_, place) => columns.findIndex(({ members }) => members.includes(place)));

  function pair(one: number, other: number): number {
    const dx = Math.abs(px(one) - px(other));
    const dy = Math.abs(py(one) + (drops[one] ?? 0) - py(other) - (drops[other] ?? 0));
    const wide = (halfWidths[one] ?? 0) + (halfWidths[other] ?? 0) + 14;
    const high = (halfHeights[one] ?? 0) + (halfHeights[other] ?? 0) + 10;
    const far = dx * dx + dy * dy;
    let cost = 70_000 / (far + 3_000);
    if (dx < wide && dy < high) {
      const depth = Math.min((wide - dx) / wide, (high - dy) / high);
      const both = inColumn.has(one) && inColumn.has(other);
      cost += both ? 0 : worth.over * (0.25 + depth);
    }
    return cost;
  }

  function through(link: number, node: number): number {
    const a = end(2 * link);
    const b = end(2 * link + 1);
    if (a === node || b === node) return 0;
    const reach = radii[node] ?? 0;
    const ax = px(a);
    const bx = px(b);
    const nx = px(node);
    if ((nx < ax - reach && nx < bx - reach) || (nx > ax + reach && nx > bx + reach)) return 0;
    const ay = py(a);
    const by = py(b);
    const ny = py(node);
    if ((ny < ay - reach && ny < by - reach) || (ny > ay + reach && ny > by + reach)) return 0;
    const dx = bx - ax;
    const dy = by - ay;
    const length = dx * dx + dy * dy || 1;
    const share = Math.max(0, Math.min(1, ((nx - ax) * dx + (ny - ay) * dy) / length));
    const offX = nx - ax - share * dx;
    const offY = ny - ay - share * dy;
    const square = offX * offX + offY * offY;
    if (square >= reach * reach) return 0;
    const off = Math.sqrt(square);
    return worth.through * (1 - off / reach) + 20;
  }

  function crossing(one: number, other: number): number {
    const a = end(2 * one);
    const b = end(2 * one + 1);
    const c = end(2 * other);
    const d = end(2 * other + 1);
    if (a === c || a === d || b === c || b === d) return 0;
    const ax = px(a);
    const bx = px(b);
    const cx = px(c);
    const dx = px(d);
    // Most lines are nowhere near each other.
    if ((ax < cx && ax < dx && bx < cx && bx < dx) || (ax > cx && ax > dx && bx > cx && bx > dx)) return 0;
    const ay = py(a);
    const by = py(b);
    const cy = py(c);
    const dy = py(d);
    if ((ay < cy && ay < dy && by < cy && by < dy) || (ay > cy && ay > dy && by > cy && by > dy)) return 0;
    return side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
      side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
      ? worth.crossing
      : 0;
  }

  function stretch(at: number): number {
    const link = links[at];
    if (link === undefined) return 0;
    const dx = px(link.b) - px(link.a);
    const dy = py(link.b) - py(link.a);
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    const slope = Math.atan2(Math.abs(dy), Math.abs(dx)) * (180 / Math.PI);
    // Lines side by side part from each other on their way: they need more of it.
    // A fan to a column opens late: what stands on its lines needs the way until there.
    const fanned = inColumn.has(link.a) !== inColumn.has(link.b) ? 1.35 : 1;
    const ideal = fanned * Math.max(170, link.room, 130 + 26 * link.lines.length);
    const off = (length - ideal) / 100;
    const steep = slope > 45 ? (worth.steep * (slope - 45)) / 45 : 0;
    return (off < 0 ? worth.short * (1 + 0.3 * (link.lines.length - 1)) : worth.long) * off * off + steep;
  }

  const directions = new Float64Array(links.length);

  function direction(node: number, link: number): number {
    const other = farEnd(node, link);
    return (Math.atan2(py(other) - py(node), px(other) - px(node)) * 180) / Math.PI;
  }

  function narrow(one: number, other: number): number {
    const turn = Math.abs(one - other);
    const apart = turn > 180 ? 360 - turn : turn;
    return apart < 22 ? worth.narrow * (1 - apart / 22) : 0;
  }

  function fan(node: number): number {
    const own = linksOf[node] ?? [];
    if (own.length < 2) return 0;
    for (let rank = 0; rank < own.length; rank += 1) directions[rank] = direction(node, own[rank] ?? 0);
    let cost = 0;
    for (let one = 0; one < own.length; one += 1)
      for (let other = one + 1; other < own.length; other += 1)
        if (!sameColumn(node, own[one] ?? 0, own[other] ?? 0))
          cost += narrow(directions[one] ?? 0, directions[other] ?? 0);
    return cost;
  }

  /** Steps of a column hold its lines apart; a wider angle would only pull it near. */
  function sameColumn(node: number, one: number, other: number): boolean {
    if (columns.length === 0) return false;
    const column = columnOf[farEnd(node, one)] ?? -1;
    return column >= 0 && column === columnOf[farEnd(node, other)];
  }

  function farEnd(node: number, link: number): number {
    return end(2 * link) === node ? end(2 * link + 1) : end(2 * link);
  }

  /** What moving one end of a line changes at its other end: a hub's other lines lie to each other as they lay. */
  function fanBeside(node: number, link: number): number {
    const own = direction(node, link);
    let cost = 0;
    for (const other of linksOf[node] ?? [])
      if (other !== link && !sameColumn(node, link, other)) cost += narrow(own, direction(node, other));
    return cost;
  }

  function role(node: number): number {
    const anchor = anchors[node];
    const aside = anchor === undefined ? 0 : (px(node) - anchor) / 100;
    let cost = 3 * worth.role * aside * aside;
    const kind = nodes[node]?.role;
    const out = Math.max(Math.abs(px(node)) / scene.halfWidth, Math.abs(py(node)) / scene.halfHeight);
    if (kind === "rim") cost += worth.role * (1 - out) * 4;
    // A picture that grows has no frame, so no middle either.
    if (kind === "matter" && Number.isFinite(scene.halfWidth) && (linksOf[node]?.length ?? 0) > 1)
      cost += (worth.role * px(node) * px(node)) / 20_000;
    return cost;
  }

  function node(place: number): number {
    let cost = role(place) + fan(place);
    for (let other = 0; other < nodes.length; other += 1) if (other !== place) cost += pair(place, other);
    for (const link of around?.linksAt(place) ?? allLinks) cost += through(link, place);
    for (const link of linksOf[place] ?? []) {
      cost += stretch(link);
      const a = end(2 * link);
      const far = a === place ? end(2 * link + 1) : a;
      cost += around === undefined ? fan(far) : fanBeside(far, link);
      for (const other of around?.linksAcross(link) ?? allLinks) if (other !== link) cost += crossing(link, other);
      for (const other of around?.nodesOn(link) ?? allNodes) if (other !== place) cost += through(link, other);
    }
    return cost;
  }

  function total(): number {
    let cost = 0;
    for (let one = 0; one < nodes.length; one += 1) {
      cost += role(one) + fan(one);
      for (let other = one + 1; other < nodes.length; other += 1) cost += pair(one, other);
      for (let link = 0; link < links.length; link += 1) cost += through(link, one);
    }
    for (let one = 0; one < links.length; one += 1) {
      cost += stretch(one);
      for (let other = one + 1; other < links.length; other += 1) cost += crossing(one, other);
    }
    return cost;
  }

  return { node, total };
}

/** How near a line may pass by a node without running through it. */
export function reachOf(node: SceneNode): number {
  return Math.max(node.width * 0.75, node.height) / 2 + 16;
}

/** On which side of the way from p to q the point r lies, by the sign. */
function side(px: number, py: number, qx: number, qy: number, rx: number, ry: number): number {
  return (qx - px) * (ry - py) - (qy - py) * (rx - px);
}
