import * as fc from "fast-check";
import { labels } from "server/contract/label.ts";
import { wordsBox } from "server/contract/layout/words-box.ts";
import { overlap, type Box } from "server/contract/layout/box.ts";
import { layOutMore } from "server/contract/layout/lay-out-more.ts";
import { layOut } from "server/contract/layout/lay-out.ts";
import type { Picture, Places } from "server/contract/layout/picture.ts";
import { captionBox, shapeBox } from "server/contract/layout/place-captions.ts";
import { scene } from "server/contract/layout/scene.ts";
import { relations } from "server/contract/relation.ts";
import { standings } from "server/contract/standing.ts";
import { describe, expect, it } from "vitest";

const claims = [
  {
    source: "000",
    group: "document",
    assertedBy: ["a"],
    voices: ["Somebody"],
    modality: "attributed",
    disputed: false,
  },
] as const;

interface Step {
  readonly before: Picture;
  readonly after: Picture;
  readonly centre: string;
}

/** A picture, and more that comes to one of its nodes. */
const step = (standing: { readonly min: number; readonly max: number }, most: number): fc.Arbitrary<Step> =>
  fc
    .record({
      standing: fc.integer(standing),
      fresh: fc.integer({ min: 1, max: most }),
      centre: fc.nat(),
      things: fc.array(fc.tuple(fc.constantFrom(...labels), fc.stringMatching(/^[A-Z][a-z]{2,9}( [a-z]{2,9}){0,3}$/)), {
        minLength: standing.max + most,
        maxLength: standing.max + most,
      }),
      ties: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...relations), fc.constantFrom(...standings)), {
        minLength: 2 * (standing.max + most),
        maxLength: 2 * (standing.max + most),
      }),
    })
    .map(({ standing, fresh, centre, things, ties }) => {
      const nodes = things.slice(0, standing + fresh).map(([label, caption], place) => ({
        id: `node-${place}`,
        caption,
        labels: [label],
        collective: false,
        hypothetical: false,
      }));
      const middle = centre % standing;
      const lines = ties.slice(0, Math.round(1.5 * nodes.length)).map(([one, other, type, standingOf], place) => {
        // Every new node has a line to the centre; the others go anywhere.
        const isBound = place < fresh;
        return {
          id: `line-${place}`,
          type,
          source: `node-${isBound ? standing + place : one % nodes.length}`,
          target: `node-${isBound ? middle : other % nodes.length}`,
          polarity: "affirmed" as const,
          standing: standingOf,
          claims,
        };
      });
      const stood = new Set(nodes.slice(0, standing).map(({ id }) => id));
      return {
        before: {
          nodes: nodes.slice(0, standing),
          relationships: lines.filter(({ source, target }) => stood.has(source) && stood.has(target)),
        },
        after: { nodes, relationships: lines },
        centre: `node-${middle}`,
      };
    });

/** Places of a picture as somebody may have left it, far apart in rows: laying it out would take most of a test's time. */
function inRows({ nodes, relationships }: Picture): Places {
  return {
    positions: nodes.map(({ id }, place) => ({
      id,
      x: 260 * (place % 4) + 20 * Math.floor(place / 4),
      y: 170 * Math.floor(place / 4) + 30 * (place % 2),
      caption: "below",
    })),
    lines: relationships
      .filter(({ source, target }) => source !== target)
      .map(({ id }, place) => ({ id, bend: 30 * (place % 3), words: null })),
  };
}

/** Both parts as one: what is new, and old lines whose words gave way. */
function together(before: Places, more: Places): Places {
  const renewed = new Set(more.lines.map(({ id }) => id));
  return {
    positions: [...before.positions, ...more.positions],
    lines: [...before.lines.filter(({ id }) => !renewed.has(id)), ...more.lines],
  };
}

interface Owned {
  readonly owner: string;
  readonly box: Box;
}

function boxes(picture: Picture, places: Places): readonly Owned[] {
  const placeOf = new Map(places.positions.map((place) => [place.id, place]));
  return scene(picture).nodes.flatMap((node) => {
    const place = placeOf.get(node.id);
    if (place === undefined) return [];
    const shape = { owner: node.id, box: shapeBox(node, place) };
    return place.caption === "inside"
      ? [shape]
      : [shape, { owner: node.id, box: captionBox(node, place, place.caption) }];
  });
}

function boxesOfWords(picture: Picture, places: Places): readonly Box[] {
  const at = new Map(places.positions.map((place) => [place.id, place]));
  const lines = new Map(picture.relationships.map((line) => [line.id, line]));
  return places.lines.flatMap(({ id, bend, words }) => {
    const from = at.get(lines.get(id)?.source ?? "");
    const to = at.get(lines.get(id)?.target ?? "");
    return words === null || from === undefined || to === undefined ? [] : [wordsBox({ from, to, bend }, words)];
  });
}

const given = step({ min: 1, max: 12 }, 10);

describe("what comes to a picture", () => {
  it.each([
    ["a picture that was laid out", layOut, 8],
    ["a picture that somebody arranged", inRows, 40],
  ])(
    "moves nothing of %s and lets old lines only lose words; has whole numbers for places and covers nothing",
    (_, placed, numRuns) => {
      fc.assert(
        fc.property(given, ({ before, after, centre }) => {
          const places = placed(before);
          const more = layOutMore({ picture: after, places, centre });
          const stood = new Set(before.nodes.map(({ id }) => id));
          expect(more.positions.map(({ id }) => id).toSorted()).toEqual(
            after.nodes.flatMap(({ id }) => (stood.has(id) ? [] : [id])).toSorted(),
          );
          for (const line of more.lines) {
            const old = places.lines.find(({ id }) => id === line.id);
            expect(line).toEqual(old === undefined ? line : { ...old, words: null });
          }
          const drawn = together(places, more);
          const all = new Set(drawn.lines.map(({ id }) => id));
          for (const line of after.relationships) expect(all.has(line.id)).toBe(line.source !== line.target);

          for (const { x, y } of more.positions) expect([x, y].every(Number.isInteger)).toBe(true);
          for (const { bend } of more.lines) expect(Number.isFinite(bend)).toBe(true);
          const fresh = new Set(more.positions.map(({ id }) => id));
          const standing = boxes(after, drawn);
          const covered = standing.flatMap((one, place) =>
            standing
              .slice(place + 1)
              .filter((other) => one.owner !== other.owner && (fresh.has(one.owner) || fresh.has(other.owner)))
              .filter((other) => overlap(one.box, other.box) > 0),
          );
          expect(covered).toEqual([]);
          for (const box of boxesOfWords(after, drawn)) {
            expect(standing.filter((other) => fresh.has(other.owner) && overlap(other.box, box) > 0)).toEqual([]);
          }
        }),
        { numRuns, seed: 3 },
      );
    },
    120_000,
  );

  it("is the same however rows are ordered", () => {
    fc.assert(
      fc.property(given, ({ before, after, centre }) => {
        const places = inRows(before);
        const turned = { nodes: after.nodes.toReversed(), relationships: after.relationships.toReversed() };
        const more = layOutMore({ picture: turned, places, centre });
        expect(more).toEqual(layOutMore({ picture: after, places, centre }));
      }),
      { numRuns: 16, seed: 9 },
    );
  }, 120_000);

  it.each([1, 12, 40])(
    "stands near its centre: %i into 60",
    (most) => {
      const [sample] = fc.sample(step({ min: 60, max: 60 }, most), { numRuns: 1, seed: most });
      if (sample === undefined) throw new Error("no sample");
      const { before, after, centre } = sample;
      const places = layOut(before);
      const more = layOutMore({ picture: after, places, centre });
      const middle = places.positions.find(({ id }) => id === centre);
      const far = more.positions.map(({ x, y }) => Math.hypot(x - (middle?.x ?? 0), y - (middle?.y ?? 0)));
      expect(Math.max(...far)).toBeLessThan(most === 1 ? 420 : 900);
    },
    60_000,
  );

  it("begins a picture where nothing stands, and adds nothing to nothing", () => {
    const lone = { id: "a", caption: "A", labels: ["Country"], collective: false, hypothetical: false };
    const nothing = { positions: [], lines: [] };
    const step = { picture: { nodes: [lone], relationships: [] }, places: nothing, centre: "a" };
    expect(layOutMore(step).positions).toHaveLength(1);
    expect(layOutMore({ ...step, places: layOutMore(step) })).toEqual(nothing);
  });
});
