import type { Node, Relationship } from "client/exploration/exploration.ts";
import { filtered, type Subgraph } from "client/exploration/filtered.ts";
import { bundleTitle, groupCaption, groupTitle } from "client/exploration/group-words.ts";
import { grouped, type Shapes } from "client/exploration/grouped.ts";
import { groupingKey, readGrouping, type Grouping } from "client/exploration/grouping.ts";
import * as fc from "fast-check";
import { labels } from "server/contract/label.ts";
import { describe, expect, test, vi } from "vitest";
import { node, relationship } from "../../../support/explored.ts";
import { someFilter, someGraph } from "../../../support/some-graph.ts";

// Many pictures are tried; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const names = ["ada", "bob", "cleo", "dov", "eve", "fay", "gus"];

const someGrouping: fc.Arbitrary<Grouping> = fc.oneof(
  fc.record({ kind: fc.constant("label" as const), of: fc.constantFrom(...names), label: fc.constantFrom(...labels) }),
  fc.record({
    kind: fc.constant("relation" as const),
    of: fc.constantFrom(...names),
    relation: fc.constantFrom("SUPPORTS" as const, "SEEKS" as const, "SUPPLIES" as const),
    outgoing: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("side" as const), of: fc.constantFrom(...names) }),
);

/** A graph in which some belong to others. */
const someWholes = fc
  .tuple(someGraph, fc.array(fc.subarray(names, { maxLength: 2 }), { minLength: 7, maxLength: 7 }))
  .map(([{ nodes, relationships }, wholes]): Subgraph => ({
    nodes: nodes.map((one, place) => ({ ...one, belongsTo: (wholes[place] ?? []).filter((id) => id !== one.id) })),
    relationships,
  }));

const someCase = fc.record({
  all: someWholes,
  filter: someFilter,
  groupings: fc.uniqueArray(someGrouping, { selector: groupingKey, maxLength: 4 }),
});

function left({
  all,
  filter,
}: {
  readonly all: Subgraph;
  readonly filter: {
    readonly without: readonly string[];
    readonly only: readonly string[];
    readonly hidden: readonly string[];
  };
}): Subgraph {
  return filtered(all, { without: new Set(filter.without), only: new Set(filter.only) }, new Set(filter.hidden));
}

/** Every entity and every line of the picture, drawn by itself or in something. */
const held = ({ nodes, groups, lines, bundles }: Shapes) => ({
  entities: [...nodes, ...groups.flatMap(({ members }) => members)].map(({ id }) => id).toSorted(),
  lines: [
    ...lines.map((line) => line.relationship),
    ...bundles.flatMap((bundle) => bundle.lines),
    ...groups.flatMap(({ inside }) => inside),
  ].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
});

test("whatever is grouped under whatever filter: what is left stands in the picture once, as it is, and nothing else does", () => {
  fc.assert(
    fc.property(someCase, (one) => {
      const now = left(one);
      const shapes = held(grouped(one.all, now, one.groupings));
      expect(shapes.entities).toEqual(now.nodes.map(({ id }) => id).toSorted());
      expect(shapes.lines).toEqual(now.relationships.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    }),
  );
});

test("a group holds two at least, of one kind and joined to its hub alone, whatever a filter leaves of their other lines", () => {
  fc.assert(
    fc.property(someCase, (one) => {
      for (const { grouping, hub, members } of grouped(one.all, left(one), one.groupings).groups) {
        expect(members.length).toBeGreaterThanOrEqual(2);
        if (grouping.kind === "side") continue;
        for (const member of members) {
          const own = one.all.relationships.filter(
            ({ source, target }) => source === member.id || target === member.id,
          );
          expect(own.every(({ source, target }) => source === hub.id || target === hub.id)).toBe(true);
          expect(member.labels[0]).toBe(grouping.kind === "label" ? grouping.label : member.labels[0]);
        }
      }
    }),
  );
});

test("a line ends at shapes that stand in the picture, each at the shape of its own end", () => {
  fc.assert(
    fc.property(someCase, (one) => {
      const { nodes, groups, lines, bundles, groupOf } = grouped(one.all, left(one), one.groupings);
      const standing = new Set([...nodes, ...groups].map(({ id }) => id));
      const shapeOf = (id: string) => groupOf.get(id) ?? id;
      for (const { relationship: line, source, target } of lines) {
        expect([source, target]).toEqual([shapeOf(line.source), shapeOf(line.target)]);
        expect([source, target].every((id) => standing.has(id))).toBe(true);
      }
      for (const { ends, lines: merged } of bundles) {
        expect(merged.length).toBeGreaterThan(1);
        for (const { source, target } of merged)
          expect([shapeOf(source), shapeOf(target)].toSorted()).toEqual([...ends].toSorted());
      }
    }),
  );
});

test("a grouping's key says all of it", () => {
  fc.assert(
    fc.property(someGrouping, (grouping) => {
      expect(readGrouping(groupingKey(grouping))).toEqual(grouping);
    }),
  );
  for (const key of ["", ".", "a.b", "a.SUPPLIES", "a.SUPPLIES.off", "a.Mineral.out", "a.SUPPLIES.out.more"])
    expect(readGrouping(key)).toBeUndefined();
});

describe("neighbours of a hub", () => {
  const minerals = ["copper", "cobalt", "gold"].map((id) => node(id, { labels: ["Mineral"] }));
  const nodes = [node("china", { caption: "China" }), node("chile"), ...minerals];
  const lines: readonly Relationship[] = [
    relationship("china", "SUPPLIES", "copper"),
    relationship("china", "HOLDS_DEPOSITS", "copper"),
    relationship("china", "SUPPLIES", "cobalt"),
    relationship("china", "SEEKS", "gold"),
    relationship("chile", "SUPPLIES", "gold"),
  ];
  const all = { nodes, relationships: lines };

  test("that are joined to nothing else fold by kind, with one line that counts them and says nothing of how firm they are", () => {
    const {
      groups,
      bundles,
      nodes: alone,
      lines: single,
    } = grouped(all, all, [{ kind: "label", of: "china", label: "Mineral" }]);
    expect(groups.map(groupTitle)).toEqual(["China: 2 more minerals"]);
    expect(alone.map(({ id }) => id)).toEqual(["china", "chile", "gold"]);
    expect(bundles.map(bundleTitle)).toEqual(["3 lines: 2 “supplies”, 1 “has in the ground”"]);
    expect(single.map(({ relationship: { target } }) => target)).toEqual(["gold", "gold"]);
  });

  test("fold by a relation in one direction", () => {
    const by = (outgoing: boolean) =>
      grouped(all, all, [{ kind: "relation", of: "china", relation: "SUPPLIES", outgoing }]).groups;
    expect(by(true).map(groupCaption)).toEqual(["2 more by “supplies”"]);
    expect(by(false)).toEqual([]);
  });

  test("of whom one is left under a filter stand for themselves", () => {
    const some = {
      nodes: nodes.filter(({ id }) => id !== "cobalt"),
      relationships: lines.filter(({ target }) => target !== "cobalt"),
    };
    const { groups, bundles } = grouped(all, some, [{ kind: "label", of: "china", label: "Mineral" }]);
    expect([groups, bundles]).toEqual([[], []]);
  });
});

describe("a side", () => {
  const of = (id: string, labels: Node["labels"], belongsTo: string[]) => node(id, { labels, belongsTo });
  const nodes = [
    node("united-states", { caption: "United States" }),
    node("ukraine"),
    of("trump", ["Leader"], ["administration", "united-states"]),
    of("administration", ["Organization"], ["united-states"]),
    of("workers", ["Person"], ["united-states", "ukraine"]),
    of("deal", ["Deal"], ["united-states", "ukraine"]),
    of("rebels", ["RebelGroup"], ["ukraine"]),
  ];
  const presses = relationship("trump", "PRESSURES", "ukraine", { modality: "alleged" });
  const leads = relationship("trump", "LEADS", "united-states");
  const talks = relationship("united-states", "NEGOTIATES", "ukraine");
  const all = { nodes, relationships: [presses, leads, talks] };

  test("is who belongs to it alone, by context; rebels, deals and whoever belongs to two countries are of none", () => {
    const sides = (id: string) => grouped(all, all, [{ kind: "side", of: id }]).groups;
    expect(sides("united-states").map(({ members }) => members.map(({ id }) => id))).toEqual([
      ["united-states", "trump", "administration"],
    ]);
    expect(sides("united-states").map(groupTitle)).toEqual(["United States side: trump and administration"]);
    expect(sides("ukraine")).toEqual([]);
  });

  test("has its members' lines, each still its own, and keeps those within", () => {
    const { lines, groups, bundles } = grouped(all, all, [{ kind: "side", of: "united-states" }]);
    expect(lines).toEqual(
      [
        { relationship: talks, source: "group/united-states", target: "ukraine" },
        { relationship: presses, source: "group/united-states", target: "ukraine" },
      ].toSorted(
        (one, other) => all.relationships.indexOf(one.relationship) - all.relationships.indexOf(other.relationship),
      ),
    );
    expect(groups[0]?.inside).toEqual([leads]);
    expect(bundles).toEqual([]);
  });

  test("holds a side within it", () => {
    const { groups } = grouped(all, all, [
      { kind: "side", of: "administration" },
      { kind: "side", of: "united-states" },
    ]);
    expect(groups.map(({ id, members }) => [id, members.length])).toEqual([["group/united-states", 3]]);
  });

  test("joined by four lines and more to something else has one line there that counts them", () => {
    const more = (["SEEKS", "SUPPORTS"] as const).map((type) => relationship("administration", type, "ukraine"));
    const { lines, bundles } = grouped(
      { nodes, relationships: [...all.relationships, ...more] },
      { nodes, relationships: [...all.relationships, ...more] },
      [{ kind: "side", of: "united-states" }],
    );
    expect(lines).toEqual([]);
    expect(bundles.map((bundle) => bundle.lines.length)).toEqual([4]);
  });
});
