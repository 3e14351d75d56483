import * as fc from "fast-check";
import { labels } from "server/contract/label.ts";
import { relations } from "server/contract/relation.ts";
import { standings } from "server/contract/standing.ts";
import { overlap } from "server/contract/layout/box.ts";
import { compose, layOut } from "server/contract/layout/lay-out.ts";
import { shapeBox } from "server/contract/layout/place-captions.ts";
import type { Picture } from "server/contract/layout/picture.ts";
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

const small: fc.Arbitrary<Picture> = fc
  .record({
    nodes: fc.array(fc.tuple(fc.constantFrom(...labels), fc.stringMatching(/^[A-Z][a-z]{2,9}( [a-z]{2,9}){0,2}$/)), {
      minLength: 1,
      maxLength: 11,
    }),
    lines: fc.array(fc.tuple(fc.nat(10), fc.nat(10), fc.constantFrom(...relations), fc.constantFrom(...standings)), {
      maxLength: 13,
    }),
  })
  .map(({ nodes, lines }) => ({
    nodes: nodes.map(([label, caption], place) => ({
      id: `node-${place}`,
      caption,
      labels: [label],
      collective: false,
      hypothetical: false,
    })),
    relationships: lines.map(([source, target, type, standing], place) => ({
      id: `line-${place}`,
      type,
      source: `node-${source % nodes.length}`,
      target: `node-${target % nodes.length}`,
      polarity: "affirmed" as const,
      standing,
      claims,
    })),
  }));

describe("a layout", () => {
  it("gives the same places to the same picture, however its rows are ordered", () => {
    fc.assert(
      fc.property(small, (picture) => {
        const turned = { nodes: picture.nodes.toReversed(), relationships: picture.relationships.toReversed() };
        expect(layOut(turned)).toEqual(layOut(picture));
      }),
      { numRuns: 4, seed: 7 },
    );
  }, 60_000);

  // Each sample is composed once and looked at in both ways: composing is what takes the time.
  it("puts no shape, caption or words over another, and shapes and captions into the frame", () => {
    fc.assert(
      fc.property(small, (picture) => {
        const { scene, at, captions, words } = compose(picture);
        const boxes = scene.nodes.map((node, place) => shapeBox(node, at[place] ?? { x: 0, y: 0 }));
        const owned = [
          ...boxes.map((box, owner) => ({ box, owner })),
          ...captions.flatMap(({ box }, owner) => (box === undefined ? [] : [{ box, owner }])),
        ];
        for (const [place, one] of owned.entries()) {
          expect(Math.abs(one.box.x) + one.box.width / 2).toBeLessThanOrEqual(scene.halfWidth + 1);
          expect(Math.abs(one.box.y) + one.box.height / 2).toBeLessThanOrEqual(scene.halfHeight + 1);
          const strangers = owned.slice(place + 1).filter(({ owner }) => owner !== one.owner);
          expect(strangers.filter(({ box }) => overlap(one.box, box) > 0)).toEqual([]);
        }
        const others = owned.map(({ box }) => box);
        const placed = [...words.values()].map(({ box }) => box);
        for (const [place, box] of placed.entries()) {
          for (const other of [...others, ...placed.slice(place + 1)]) expect(overlap(box, other)).toBe(0);
        }
      }),
      { numRuns: 12, seed: 11 },
    );
  }, 60_000);

  it("bows opposite directions to opposite sides", () => {
    const node = { labels: ["Country"], collective: false, hypothetical: false };
    const line = { type: "NEGOTIATES", polarity: "affirmed", standing: "holds", claims } as const;
    const { lines } = layOut({
      nodes: [
        { ...node, id: "a", caption: "A" },
        { ...node, id: "b", caption: "B" },
      ],
      relationships: [
        { ...line, id: "there", source: "a", target: "b" },
        { ...line, id: "back", source: "b", target: "a" },
      ],
    });
    // Bends are taken along each line's own direction: equal signs are opposite sides.
    const [one, other] = lines.map(({ bend }) => bend);
    expect(Math.sign(one ?? 0)).toBe(Math.sign(other ?? 0));
    expect(one).not.toBe(0);
  });

  it("places a lone node, and nothing at all", () => {
    const lone = { id: "a", caption: "A", labels: ["Country"], collective: false, hypothetical: false };
    expect(layOut({ nodes: [lone], relationships: [] }).positions).toHaveLength(1);
    expect(layOut({ nodes: [], relationships: [] })).toEqual({ positions: [], lines: [] });
  });

  it("lays no shape over another where most are joined to nothing", () => {
    const names = ["Early election", "US troops", "Recovery of aid money", "Peace settlement", "New aid from Congress"];
    const nodes = Array.from({ length: 30 }, (_, place) => ({
      id: `node-${place}`,
      caption: names[place % names.length] ?? "",
      labels: [labels[place % labels.length] ?? "Country"],
      collective: false,
      hypothetical: false,
    }));
    const relationships = Array.from({ length: 12 }, (_, place) => ({
      id: `line-${place}`,
      type: relations[place % relations.length] ?? "SUPPORTS",
      source: "node-0",
      target: `node-${place + 1}`,
      polarity: "affirmed" as const,
      standing: "holds" as const,
      claims,
    }));
    const { scene, at } = compose({ nodes, relationships });
    const boxes = scene.nodes.map((node, place) => shapeBox(node, at[place] ?? { x: 0, y: 0 }));
    for (const [place, one] of boxes.entries())
      for (const other of boxes.slice(0, place)) expect(overlap(one, other)).toBe(0);
  }, 60_000);
});
