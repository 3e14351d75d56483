import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from "d3-force";
import type { Point } from "../line-path.ts";
import type { Scene } from "./scene.ts";
import { seedFan } from "./seed-fan.ts";
import { seededRandom } from "./seeded-random.ts";

interface Body extends SimulationNodeDatum {
  readonly place: number;
}

/**
 * Puts new nodes among standing ones: seeds in a fan, forces with the standing ones nailed down. Fills `x` and `y`
 * at the places in `fresh` and touches no other. `share`, up to 1: of the effort.
 */
export function startMore(
  scene: Scene,
  x: Float64Array,
  y: Float64Array,
  fresh: readonly number[],
  centre: number | undefined,
  seed: number,
  share = 1,
): void {
  const isFresh = new Set(fresh);
  const standing = scene.nodes.flatMap((_, place) =>
    isFresh.has(place) ? [] : [{ x: x[place] ?? 0, y: y[place] ?? 0 }],
  );
  const origin: Point = centre === undefined ? { x: 0, y: 0 } : { x: x[centre] ?? 0, y: y[centre] ?? 0 };
  const fan = seedFan(fresh.length, origin, standing);
  const seedOf = new Map(drawnTowards(scene, x, y, fresh, isFresh, origin, fan));
  const ofFresh = scene.links.filter((link) => isFresh.has(link.a) || isFresh.has(link.b));
  // In a hurry what stands far off is left out of account.
  const near = share < 1 ? nearTo([...seedOf.values()], ofFresh) : () => true;
  const bodies: Body[] = scene.nodes.flatMap((_, place) => {
    const start = seedOf.get(place);
    if (start !== undefined) return [{ place, x: start.x, y: start.y }];
    const at = { x: x[place] ?? 0, y: y[place] ?? 0 };
    return near(place, at) ? [{ place, ...at, fx: at.x, fy: at.y }] : [];
  });
  const simulation = forceSimulation(bodies)
    .randomSource(seededRandom(seed))
    .force(
      "links",
      forceLink<Body, { source: number | Body; target: number | Body }>(
        ofFresh.map((link) => ({ source: link.a, target: link.b })),
      )
        .id((body) => body.place)
        .distance(200)
        .strength(0.25),
    )
    .force("apart", forceManyBody().strength(-800).distanceMax(pushes))
    .force(
      "room",
      forceCollide<Body>((body) => reach(scene, body.place)),
    )
    .force("across", forceX<Body>((body) => seedOf.get(body.place)?.x ?? 0).strength(0.06))
    .force("down", forceY<Body>((body) => seedOf.get(body.place)?.y ?? 0).strength(0.08))
    .stop();
  const ticks = Math.round(Math.max(40, 140 * share));
  // In fewer steps it comes to rest as well.
  if (ticks < 140) simulation.alphaDecay(1 - simulation.alphaMin() ** (1 / ticks));
  simulation.tick(ticks);
  for (const { place, x: across = origin.x, y: down = origin.y } of bodies) {
    if (!isFresh.has(place)) continue;
    x[place] = across;
    y[place] = down;
  }
}

/** How far a shape pushes another one away. */
const pushes = 520;

/** Whether what stands somewhere pushes or pulls what begins at the seeds. */
function nearTo(seeds: readonly Point[], links: Scene["links"]): (place: number, at: Point) => boolean {
  const left = Math.min(...seeds.map((seed) => seed.x)) - pushes;
  const right = Math.max(...seeds.map((seed) => seed.x)) + pushes;
  const top = Math.min(...seeds.map((seed) => seed.y)) - pushes;
  const bottom = Math.max(...seeds.map((seed) => seed.y)) + pushes;
  const pulling = new Set(links.flatMap(({ a, b }) => [a, b]));
  return (place, at) => pulling.has(place) || (at.x > left && at.x < right && at.y > top && at.y < bottom);
}

function reach(scene: Scene, place: number): number {
  const node = scene.nodes[place];
  return node === undefined ? 40 : (Math.max(node.width, node.captionWidth) + node.height + node.captionHeight) / 4 + 8;
}

/** Gives seeds to nodes: what has other neighbours that stand takes the seed nearest to them, best connected first. */
function drawnTowards(
  scene: Scene,
  x: Float64Array,
  y: Float64Array,
  fresh: readonly number[],
  isFresh: ReadonlySet<number>,
  origin: Point,
  fan: readonly Point[],
): readonly (readonly [number, Point])[] {
  const free = new Set(fan);
  const wishes = fresh.map((place) => {
    const others = scene.links.flatMap((link) => {
      const other = link.a === place ? link.b : link.b === place ? link.a : undefined;
      return other === undefined || isFresh.has(other) ? [] : [other];
    });
    const sum = others.reduce((all, other) => ({ x: all.x + (x[other] ?? 0), y: all.y + (y[other] ?? 0) }), {
      x: 0,
      y: 0,
    });
    const count = Math.max(1, others.length);
    return { place, count: others.length, to: others.length === 0 ? origin : { x: sum.x / count, y: sum.y / count } };
  });
  return wishes
    .toSorted((one, other) => other.count - one.count || one.place - other.place)
    .map(({ place, to }) => {
      let nearest: Point = origin;
      let least = Number.POSITIVE_INFINITY;
      for (const spot of free) {
        const far = (spot.x - to.x) ** 2 + (spot.y - to.y) ** 2;
        if (far < least - 1e-9) {
          least = far;
          nearest = spot;
        }
      }
      free.delete(nearest);
      return [place, nearest] as const;
    });
}

/** Moves and cools the new nodes alone; `judge` is what an arrangement costs with one of them where `x` and `y` say. */
export function coolMore(
  judge: (place: number) => number,
  x: Float64Array,
  y: Float64Array,
  fresh: readonly number[],
  seed: number,
  steps: number,
): void {
  const random = seededRandom(seed);
  const hot = 40;
  const cold = 0.4;
  for (let step = 0; step < steps; step += 1) {
    const heat = hot * (cold / hot) ** (step / steps);
    const place = fresh[Math.floor(random() * fresh.length)] ?? 0;
    const far = 160 * (heat / hot) ** 0.6 + 5;
    const [oldX, oldY] = [x[place] ?? 0, y[place] ?? 0];
    const before = judge(place);
    x[place] = oldX + (random() + random() + random() - 1.5) * far;
    y[place] = oldY + (random() + random() + random() - 1.5) * far * 0.7;
    const after = judge(place);
    if (after > before && random() >= Math.exp((before - after) / heat)) {
      x[place] = oldX;
      y[place] = oldY;
    }
  }
}
