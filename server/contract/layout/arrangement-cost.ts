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

/**
 * The judge of one scene: `node` is the part of the cost that moving one node can change. Where it is more than `most`, only
 * that it is may be told, by any number above: no mishap makes up for another.
 */
export interface ArrangementCost {
  readonly node: (place: number, most?: number) => number;
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

  // What follows runs millions of times: what goes through a list begins at a cost, and reads what stands still in it once.

  /** Adds what shapes lie over each other, and how near they are: one and each of the others from `from` on. */
  function withPairs(begun: number, one: number, from: number): number {
    let cost = begun;
    const oneX = px(one);
    const oneY = py(one) + (drops[one] ?? 0);
    const halfWidth = halfWidths[one] ?? 0;
    const halfHeight = halfHeights[one] ?? 0;
    for (let other = from; other < nodes.length; other += 1) {
      if (other === one) continue;
      const dx = Math.abs(oneX - px(other));
      const dy = Math.abs(oneY - py(other) - (drops[other] ?? 0));
      const wide = halfWidth + (halfWidths[other] ?? 0) + 14;
      const high = halfHeight + (halfHeights[other] ?? 0) + 10;
      let price = 70_000 / (dx * dx + dy * dy + 3_000);
      if (dx < wide && dy < high && !(inColumn.has(one) && inColumn.has(other)))
        price += worth.over * (0.25 + Math.min((wide - dx) / wide, (high - dy) / high));
      cost += price;
    }
    return cost;
  }

  /** Adds what lines run through a node. */
  function withLinksAt(begun: number, node: number, among: readonly number[]): number {
    let cost = begun;
    const reach = radii[node] ?? 0;
    const nx = px(node);
    const ny = py(node);
    for (const link of among) {
      const a = end(2 * link);
      const b = end(2 * link + 1);
      if (a === node || b === node) continue;
      const ax = px(a);
      const bx = px(b);
      if ((nx < ax - reach && nx < bx - reach) || (nx > ax + reach && nx > bx + reach)) continue;
      const ay = py(a);
      const by = py(b);
      if ((ny < ay - reach && ny < by - reach) || (ny > ay + reach && ny > by + reach)) continue;
      cost += through(ax, ay, bx, by, nx, ny, reach);
    }
    return cost;
  }

  /** Adds what nodes a line runs through, its ends apart. */
  function withNodesOn(begun: number, link: number, among: readonly number[]): number {
    let cost = begun;
    const a = end(2 * link);
    const b = end(2 * link + 1);
    const ax = px(a);
    const ay = py(a);
    const bx = px(b);
    const by = py(b);
    for (const node of among) {
      if (node === a || node === b) continue;
      const reach = radii[node] ?? 0;
      const nx = px(node);
      if ((nx < ax - reach && nx < bx - reach) || (nx > ax + reach && nx > bx + reach)) continue;
      const ny = py(node);
      if ((ny < ay - reach && ny < by - reach) || (ny > ay + reach && ny > by + reach)) continue;
      cost += through(ax, ay, bx, by, nx, ny, reach);
    }
    return cost;
  }

  /** Adds what crossings a line has, with each of these from `from` on that shares no end with it. */
  function withCrossings(begun: number, link: number, among: readonly number[], from = 0): number {
    let cost = begun;
    const a = end(2 * link);
    const b = end(2 * link + 1);
    const ax = px(a);
    const ay = py(a);
    const bx = px(b);
    const by = py(b);
    const left = Math.min(ax, bx);
    const right = Math.max(ax, bx);
    const top = Math.min(ay, by);
    const bottom = Math.max(ay, by);
    for (let at = from; at < among.length; at += 1) {
      const other = among[at] ?? 0;
      const c = end(2 * other);
      const d = end(2 * other + 1);
      // Most lines are nowhere near each other.
      const cx = px(c);
      const dx = px(d);
      if ((right < cx && right < dx) || (left > cx && left > dx)) continue;
      const cy = py(c);
      const dy = py(d);
      if ((bottom < cy && bottom < dy) || (top > cy && top > dy)) continue;
      // Also a line and itself.
      if (a === c || a === d || b === c || b === d) continue;
      if (
        side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
        side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
      )
        cost += worth.crossing;
    }
    return cost;
  }

  // Lines side by side part from each other on their way: they need more of it.
  // A fan to a column opens late: what stands on its lines needs the way until there.
  const ideals = Float64Array.from(
    links,
    (link) =>
      (inColumn.has(link.a) !== inColumn.has(link.b) ? 1.35 : 1) *
      Math.max(170, link.room, 130 + 26 * link.lines.length),
  );
  const shortWorths = Float64Array.from(links, (link) => worth.short * (1 + 0.3 * (link.lines.length - 1)));

  function stretch(link: number): number {
    const a = end(2 * link);
    const b = end(2 * link + 1);
    const dx = px(b) - px(a);
    const dy = py(b) - py(a);
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    const slope = Math.atan2(Math.abs(dy), Math.abs(dx)) * (180 / Math.PI);
    const off = (length - (ideals[link] ?? 0)) / 100;
    const steep = slope > 45 ? (worth.steep * (slope - 45)) / 45 : 0;
    return (off < 0 ? (shortWorths[link] ?? 0) : worth.long) * off * off + steep;
  }

  const directions = new Float64Array(links.length);

  // Of each line's two ends, how far the other was away when its direction was asked last, and what it was: most stand still.
  const lastAcross = new Float64Array(2 * links.length);
  const lastDown = new Float64Array(2 * links.length);
  const lastDirection = new Float64Array(2 * links.length);

  function direction(node: number, link: number): number {
    const a = end(2 * link);
    const at = a === node ? 2 * link : 2 * link + 1;
    const other = a === node ? end(2 * link + 1) : a;
    const across = px(other) - px(node);
    const down = py(other) - py(node);
    if (across !== lastAcross[at] || down !== lastDown[at]) {
      lastAcross[at] = across;
      lastDown[at] = down;
      lastDirection[at] = (Math.atan2(down, across) * 180) / Math.PI;
    }
    return lastDirection[at] ?? 0;
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

  function node(place: number, most = Number.POSITIVE_INFINITY): number {
    // A role alone may be less than nothing, beyond the frame: it comes first, and what follows only adds.
    let cost = withPairs(role(place) + fan(place), place, 0);
    if (cost > most) return cost;
    cost = withLinksAt(cost, place, around?.linksAt(place) ?? allLinks);
    for (const link of linksOf[place] ?? []) {
      if (cost > most) return cost;
      cost += stretch(link);
      const far = farEnd(place, link);
      cost += around === undefined ? fan(far) : fanBeside(far, link);
      cost = withCrossings(cost, link, around?.linksAcross(link) ?? allLinks);
      cost = withNodesOn(cost, link, around?.nodesOn(link) ?? allNodes);
    }
    return cost;
  }

  function total(): number {
    let cost = 0;
    for (let one = 0; one < nodes.length; one += 1) {
      cost = withPairs(cost + (role(one) + fan(one)), one, one + 1);
      cost = withLinksAt(cost, one, allLinks);
    }
    for (let one = 0; one < links.length; one += 1) cost = withCrossings(cost + stretch(one), one, allLinks, one + 1);
    return cost;
  }

  return { node, total };
}

/** How near a line may pass by a node without running through it. */
export function reachOf(node: SceneNode): number {
  return Math.max(node.width * 0.75, node.height) / 2 + 16;
}

/** What it costs that a line from a to b runs by a node at n more closely than `reach`, if it does. */
function through(ax: number, ay: number, bx: number, by: number, nx: number, ny: number, reach: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy || 1;
  const share = Math.max(0, Math.min(1, ((nx - ax) * dx + (ny - ay) * dy) / length));
  const offX = nx - ax - share * dx;
  const offY = ny - ay - share * dy;
  const square = offX * offX + offY * offY;
  if (square >= reach * reach) return 0;
  return worth.through * (1 - Math.sqrt(square) / reach) + 20;
}

/** On which side of the way from p to q the point r lies, by the sign. */
function side(px: number, py: number, qx: number, qy: number, rx: number, ry: number): number {
  return (qx - px) * (ry - py) - (qy - py) * (rx - px);
}
