import { forceCenter, forceLink, forceManyBody, forceSimulation, forceX, type SimulationNodeDatum } from "d3-force";
import { arrangementCost } from "./arrangement-cost.ts";
import { columns } from "./columns.ts";
import type { Scene } from "./scene.ts";
import { seededRandom } from "./seeded-random.ts";
import { sides } from "./sides.ts";

/** Places of a scene's nodes, in their order, and how many mishaps they hold, in `arrangementCost`'s coin. */
export interface Arrangement {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly cost: number;
}

/**
 * Arranges a scene: forces give a start, then nodes are moved, exchanged and cooled (simulated annealing)
 * until lines cross little, pass no shape and leave room for words. The same seed gives the same places.
 */
export function arrange(scene: Scene, seed: number, steps: number): Arrangement {
  const random = seededRandom(seed);
  const anchors = sides(scene);
  const { x, y } = start(scene, anchors, random);
  const groups = columns(scene);
  const columnOf = new Map(groups.flatMap((column) => column.members.map((place) => [place, column] as const)));
  const cost = arrangementCost(scene, x, y, anchors, groups);

  const clamp = (place: number): void => {
    const node = scene.nodes[place];
    if (node === undefined) return;
    const wide = scene.halfWidth - Math.max(node.width, node.captionWidth) / 2;
    x[place] = Math.max(-wide, Math.min(wide, x[place] ?? 0));
    const top = -scene.halfHeight + node.height / 2;
    const bottom = scene.halfHeight - node.height / 2 - (node.captionHeight > 0 ? node.captionHeight + 5 : 0);
    y[place] = Math.max(top, Math.min(bottom, y[place] ?? 0));
  };
  const stand = (column: (typeof groups)[number], cx: number, cy: number): void => {
    const reach = ((column.members.length - 1) * column.step) / 2;
    const highest = scene.halfHeight - reach - 48;
    const middle = Math.max(-highest, Math.min(highest, cy));
    const wide =
      scene.halfWidth -
      Math.max(
        ...column.members.map((place) =>
          Math.max(scene.nodes[place]?.width ?? 0, scene.nodes[place]?.captionWidth ?? 0),
        ),
      ) /
        2;
    column.members.forEach((place, rank) => {
      x[place] = Math.max(-wide, Math.min(wide, cx));
      y[place] = middle - reach + rank * column.step;
    });
  };
  for (const column of groups) {
    const mean = column.members.reduce((sum, place) => sum + (x[place] ?? 0), 0) / column.members.length;
    column.members.sort((one, other) => (y[one] ?? 0) - (y[other] ?? 0));
    stand(column, (mean < 0 ? -0.8 : 0.8) * scene.halfWidth, 0);
  }
  for (let place = 0; place < scene.nodes.length; place += 1) clamp(place);

  // What costs so much more is not taken, as the number says that will be drawn then: by how much need not be known. A little
  // more than that, for powers and logarithms are rounded.
  const hopeless = (heat: number) => -heat * Math.log(random.ahead()) + 1e-6;
  const hot = 70;
  const cold = 0.4;
  const count = scene.nodes.length;
  let best = cost.total();
  let now = best;
  const bestX = x.slice();
  const bestY = y.slice();
  const keepX = new Float64Array(count);
  const keepY = new Float64Array(count);
  for (let step = 0; step < steps; step += 1) {
    const heat = hot * (cold / hot) ** (step / steps);
    const place = Math.floor(random() * count);
    const column = columnOf.get(place);
    const far = 260 * (heat / hot) ** 0.6 + 6;
    const dx = (random() + random() + random() - 1.5) * far;
    const dy = (random() + random() + random() - 1.5) * far * 0.7;
    const other = random() < 0.12 || column !== undefined ? Math.floor(random() * count) : place;
    keepX.set(x);
    keepY.set(y);
    let before: number;
    let after: number;
    if (column !== undefined) {
      before = now;
      if (random() < 0.5) {
        stand(column, (x[place] ?? 0) + dx * 0.7, columnMiddle(column.members, y) + dy * 0.5);
      } else {
        const one = Math.floor(random() * column.members.length);
        const two = Math.floor(random() * column.members.length);
        [column.members[one], column.members[two]] = [column.members[two] ?? 0, column.members[one] ?? 0];
        stand(column, x[place] ?? 0, columnMiddle(column.members, y));
      }
      after = cost.total();
    } else if (other !== place && !columnOf.has(other)) {
      // One after the other: what each move changes adds up exactly, and costs less than judging all.
      const [toX, toY, backX, backY] = [x[other] ?? 0, y[other] ?? 0, x[place] ?? 0, y[place] ?? 0];
      before = cost.node(place);
      x[place] = toX;
      y[place] = toY;
      clamp(place);
      after = cost.node(place);
      before += cost.node(other);
      x[other] = backX;
      y[other] = backY;
      clamp(other);
      after += cost.node(other, before + hopeless(heat) - after);
    } else {
      before = cost.node(place);
      x[place] = (x[place] ?? 0) + dx;
      y[place] = (y[place] ?? 0) + dy;
      clamp(place);
      after = cost.node(place, before + hopeless(heat));
    }
    if (after <= before || random() < Math.exp((before - after) / heat)) {
      now += after - before;
      if (now < best) {
        best = now;
        bestX.set(x);
        bestY.set(y);
      }
    } else {
      x.set(keepX);
      y.set(keepY);
      column?.members.sort((one, two) => (y[one] ?? 0) - (y[two] ?? 0));
    }
  }
  return { x: bestX, y: bestY, cost: best };
}

function columnMiddle(members: readonly number[], y: Float64Array): number {
  return members.reduce((sum, place) => sum + (y[place] ?? 0), 0) / members.length;
}

interface Body extends SimulationNodeDatum {
  readonly place: number;
}

/** Where forces alone would put the nodes: linked ones near, all apart, the sides at theirs. */
function start(scene: Scene, anchors: readonly (number | undefined)[], random: () => number) {
  const bodies: Body[] = scene.nodes.map((_, place) => ({
    place,
    x: (random() - 0.5) * scene.halfWidth,
    y: (random() - 0.5) * scene.halfHeight,
  }));
  const simulation = forceSimulation(bodies)
    .randomSource(random)
    .force("links", forceLink(scene.links.map((link) => ({ source: link.a, target: link.b }))).distance(190))
    .force("apart", forceManyBody().strength(-900))
    .force("middle", forceCenter())
    .force(
      "sides",
      forceX<Body>((body) => anchors[body.place] ?? 0).strength((body) =>
        anchors[body.place] === undefined ? 0.01 : 0.6,
      ),
    )
    .stop();
  simulation.tick(120);
  return {
    x: Float64Array.from(bodies, (body) => body.x ?? 0),
    // Pictures are wider than high.
    y: Float64Array.from(bodies, (body) => (body.y ?? 0) * 0.62),
  };
}
