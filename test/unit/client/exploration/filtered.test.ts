import { byClaims, filtered, testOf } from "client/exploration/filtered.ts";
import * as fc from "fast-check";
import { lineOf } from "server/contract/firmness.ts";
import { lineDays } from "server/contract/line-days.ts";
import { expect, test, vi } from "vitest";
import { node, relationship } from "../../../support/explored.ts";
import { countsNaively, everyDay } from "../../../support/every-day.ts";
import { someFilter, someGraph } from "../../../support/some-graph.ts";

// Many pictures are tried; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const filter = (without: readonly string[], only: readonly string[] = []) => ({
  without: new Set(without),
  only: new Set(only),
});
const none: ReadonlySet<string> = new Set();

const line = relationship("rwanda", "SUPPORTS", "m23", { modality: "stated" });
const [claim] = line.claims;
const claims = [
  { ...claim!, id: "firm", source: "000", modality: "stated" as const, disputed: true },
  { ...claim!, id: "said", source: "001", modality: "attributed" as const, assertedBy: ["paul-kagame"] },
  { ...claim!, id: "later", source: "r-one", group: "record" as const, modality: "reported" as const },
];
const graph = {
  nodes: [node("rwanda"), node("m23", { labels: ["RebelGroup"] }), node("alone")],
  relationships: [{ ...line, disputed: true, claims }],
};
const left = (...given: Parameters<typeof filter>) => filtered(graph, filter(...given), none).relationships[0];

test("a line is drawn by the claims that remain: its firmness and whether it is disputed are made again", () => {
  expect(left([], ["source.001"])).toMatchObject({ modality: "attributed", disputed: false, claims: [claims[1]] });
  expect(left(["by.author-000"])).toMatchObject({ modality: "attributed", claims: [claims[1]] });
  expect(left([], ["group.record"])).toMatchObject({ modality: "reported", claims: [claims[2]] });
  expect(left(["said.solid"])).toMatchObject({ modality: "attributed", disputed: false });
});

test("within one facet any value will do, between facets all must hold of the same claim", () => {
  expect(left([], ["source.000", "source.001"])?.claims).toHaveLength(2);
  expect(left([], ["source.000", "by.paul-kagame"])).toBeUndefined();
  expect(left([], ["source.001", "by.paul-kagame"])?.claims).toEqual([claims[1]]);
});

test("disputed is asked of the line as it is left, not as it was", () => {
  expect(left([], ["disputed"])?.claims).toHaveLength(3);
  expect(left([], ["disputed", "source.001"])).toBeUndefined();
  expect(left(["disputed"])).toBeUndefined();
  expect(left(["disputed", "source.000"])?.claims).toHaveLength(2);
});

test("a line without claims goes, and with it whom it alone joined; who never had a line stays", () => {
  expect(filtered(graph, filter([], ["source.none"]), none)).toEqual({ nodes: [graph.nodes[2]], relationships: [] });
});

test("a hidden entity takes its lines along, a hidden line nothing but who it alone joined", () => {
  const hiding = (id: string) => filtered(graph, filter([]), new Set([id]));
  expect(hiding("m23").relationships).toEqual([]);
  expect(hiding("m23").nodes.map(({ id }) => id)).toEqual(["alone"]);
  expect(hiding(line.id).nodes.map(({ id }) => id)).toEqual(["alone"]);
  expect(hiding("alone")).toMatchObject({ nodes: graph.nodes.slice(0, 2), relationships: graph.relationships });
});

test("nothing is drawn that fails, and nothing is left out that does not", () => {
  fc.assert(
    fc.property(someGraph, someFilter, (all, { without, only, hidden, when }) => {
      const asked = { ...filter(without, only), when };
      const now = filtered(all, asked, new Set(hidden));
      const one = testOf(asked);
      const shown = new Set(
        all.nodes.filter((entity) => one.node(entity) && !hidden.some((id) => id === entity.id)).map(({ id }) => id),
      );
      for (const before of all.relationships) {
        const after = now.relationships.find(({ id }) => id === before.id);
        const passed = before.claims.filter(one.mark);
        const on = (day: string) => passed.filter((mark) => countsNaively(mark, [day]));
        const remaining =
          when === undefined
            ? passed
            : when.kind === "days"
              ? on(when.later).length > 0
                ? on(when.later)
                : on(when.earlier)
              : passed.filter((mark) =>
                  countsNaively(mark, when.kind === "day" ? [when.day] : everyDay(when.from, when.to)),
                );
        const made = lineOf(remaining);
        const drawn = byClaims(before, remaining);
        const passes = shown.has(before.source) && shown.has(before.target) && drawn !== undefined && one.line(drawn);
        const drawnBy =
          after === undefined ? undefined : [after.claims, after.modality, after.disputed, after.from, after.until];
        const { from, until } = lineDays(remaining);
        expect(drawnBy).toEqual(passes ? [remaining, made?.modality, made?.disputed, from, until] : undefined);
      }
    }),
  );
});
