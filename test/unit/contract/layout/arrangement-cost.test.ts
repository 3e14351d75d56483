import * as fc from "fast-check";
import { arrange } from "server/contract/layout/arrange.ts";
import { arrangementCost } from "server/contract/layout/arrangement-cost.ts";
import { columns } from "server/contract/layout/columns.ts";
import type { Scene } from "server/contract/layout/scene.ts";
import { seededRandom } from "server/contract/layout/seeded-random.ts";
import { sides } from "server/contract/layout/sides.ts";
import { expect, it } from "vitest";

interface Move {
  readonly scene: Scene;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly place: number;
  readonly to: { readonly x: number; readonly y: number };
}

const across = fc.integer({ min: -500, max: 500 });
const down = fc.integer({ min: -300, max: 300 });

const move: fc.Arbitrary<Move> = fc
  .record({
    nodes: fc.array(
      fc.record({
        x: across,
        y: down,
        width: fc.integer({ min: 30, max: 140 }),
        captionWidth: fc.integer({ min: 0, max: 160 }),
        role: fc.constantFrom("actor", "matter", "rim"),
      }),
      { minLength: 2, maxLength: 12 },
    ),
    links: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 0, max: 260 })), { maxLength: 20 }),
    place: fc.nat(),
    to: fc.record({ x: across, y: down }),
  })
  .map(({ nodes, links, place, to }) => ({
    scene: {
      halfWidth: 520,
      halfHeight: 320,
      nodes: nodes.map(({ width, captionWidth, role }, at) => ({
        id: `node-${at}`,
        width,
        height: 34,
        captionWidth,
        captionHeight: captionWidth === 0 ? 0 : 16,
        role,
        label: "Country" as const,
      })),
      // All lines between two nodes are one link.
      links: [
        ...new Map(
          links.flatMap(([one, other, room]) => {
            const [a, b] = [
              Math.min(one % nodes.length, other % nodes.length),
              Math.max(one % nodes.length, other % nodes.length),
            ];
            return a === b ? [] : [[`${a}-${b}`, { a, b, room, lines: [] }] as const];
          }),
        ).values(),
      ],
    },
    x: nodes.map((node) => node.x),
    y: nodes.map((node) => node.y),
    place: place % nodes.length,
    to,
  }));

function judged({ scene, x, y }: Move) {
  const places = { x: Float64Array.from(x), y: Float64Array.from(y) };
  const anchors = scene.nodes.map((_, at) => (at === 0 ? -400 : undefined));
  return { ...places, cost: arrangementCost(scene, places.x, places.y, anchors, []) };
}

it("what moving one node changes is what the whole costs more or less then", () => {
  fc.assert(
    fc.property(move, (asked) => {
      const { x, y, cost } = judged(asked);
      const before = { node: cost.node(asked.place), total: cost.total() };
      x[asked.place] = asked.to.x;
      y[asked.place] = asked.to.y;
      const after = { node: cost.node(asked.place), total: cost.total() };
      expect(after.node - before.node).toBeCloseTo(after.total - before.total, 6);
      // What is told from places that were asked for before is told of new ones, too.
      expect(after.total).toBe(judged({ ...asked, x: [...x], y: [...y] }).cost.total());
    }),
  );
});

it("of a node that costs more than `most` only that is told, of any other all that it costs", () => {
  fc.assert(
    fc.property(move, fc.double({ min: 0, max: 2, noNaN: true }), (asked, share) => {
      const { cost } = judged(asked);
      const whole = cost.node(asked.place);
      const most = whole * share;
      const told = cost.node(asked.place, most);
      expect(told > most ? told <= whole : told === whole).toBe(true);
      expect(told > most).toBe(whole > most);
    }),
  );
});

it("the number ahead is the one that is drawn next, and is still drawn", () => {
  const random = seededRandom(7);
  const other = seededRandom(7);
  for (let at = 0; at < 100; at += 1) {
    const ahead = random.ahead();
    expect([ahead, random()]).toEqual([other(), ahead]);
  }
});

/** Three lines of a hub that cross and run through what stands there. */
const crowded: Scene = {
  halfWidth: 520,
  halfHeight: 320,
  nodes: Array.from({ length: 8 }, (_, at) => ({
    id: `node-${at}`,
    width: 60,
    height: 34,
    captionWidth: 90,
    captionHeight: 16,
    role: "actor" as const,
    label: "Country" as const,
  })),
  links: [
    [0, 1],
    [0, 2],
    [0, 3],
    [4, 5],
    [6, 7],
    [2, 5],
  ].map(([a = 0, b = 0]) => ({ a, b, room: 120, lines: [] })),
};

it("what costs too much already is not judged to its end", () => {
  const x = Float64Array.from([0, 40, 80, 120, 60, 60, 20, 100]);
  const y = Float64Array.from([0, 40, 80, 0, 90, -90, 60, 20]);
  const cost = arrangementCost(crowded, x, y, sides(crowded), []);
  expect(cost.node(0, 0)).toBeLessThan(cost.node(0));
});

it.each([1, 2, 3])(
  "what is said of an arrangement is what its places cost, tries that were not taken among it (%i)",
  (seed) => {
    const { x, y, cost } = arrange(crowded, seed, 2_000);
    expect(cost).toBeCloseTo(arrangementCost(crowded, x, y, sides(crowded), columns(crowded)).total(), 6);
  },
);
