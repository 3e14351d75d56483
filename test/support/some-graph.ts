import type { Node, Relationship } from "client/exploration/exploration.ts";
import type { Subgraph } from "client/exploration/filtered.ts";
import type { When } from "client/exploration/when.ts";
import * as fc from "fast-check";
import { lineOf } from "server/contract/firmness.ts";
import { lineDays } from "server/contract/line-days.ts";
import { labels } from "server/contract/label.ts";
import { modalities } from "server/contract/modality.ts";
import { relationshipId } from "server/contract/relationship-id.ts";
import { standings } from "server/contract/standing.ts";
import { node, relationship } from "./explored.ts";

type Mark = Relationship["claims"][number];

const names = ["ada", "bob", "cleo", "dov", "eve", "fay", "gus"] as const;

/** Dates as a claim can give them: one day, a day known to the month, a span, an open one, none. */
export const someDates: fc.Arbitrary<Pick<Mark, "dated" | "earliest" | "latest" | "saidOn" | "from" | "until">> =
  fc.constantFrom(
    { dated: "undated", saidOn: null, from: null, until: null, earliest: null, latest: null },
    { dated: "asOf", saidOn: "2025-02-12", from: null, until: null, earliest: "2025-02-12", latest: "2025-02-12" },
    { dated: "asOf", saidOn: "2025-02", from: null, until: null, earliest: "2025-02-01", latest: "2025-02-28" },
    {
      dated: "asOf",
      saidOn: "[2025-04-02..2025-04-12]",
      from: null,
      until: null,
      earliest: "2025-04-02",
      latest: "2025-04-12",
    },
    { dated: "span", saidOn: null, from: "2025-04-30", until: null, earliest: "2025-04-30", latest: "2025-04-30" },
    {
      dated: "span",
      saidOn: null,
      from: "2025-02-22",
      until: "2025-06-22",
      earliest: "2025-02-22",
      latest: "2025-06-22",
    },
    { dated: "span", saidOn: null, from: "1960/..", until: null, earliest: "1960-01-01", latest: null },
    { dated: "span", saidOn: null, from: null, until: "2025-03-01", earliest: null, latest: "2025-03-01" },
  );

/** A time to ask for; most often none. */
const someWhen: fc.Arbitrary<When | undefined> = fc.constantFrom<(When | undefined)[]>(
  undefined,
  undefined,
  { kind: "span", from: "2025-02-10", to: "2025-03-09" },
  { kind: "day", day: "2025-04-05" },
  { kind: "days", earlier: "2025-02-12", later: "2025-04-30" },
);

const someMark: fc.Arbitrary<Partial<Mark>> = fc
  .record({
    source: fc.constantFrom("000", "001", "r-one", "r-two"),
    assertedBy: fc.uniqueArray(fc.constantFrom("ada", "bob", "author-000"), { minLength: 1, maxLength: 2 }),
    modality: fc.constantFrom(...modalities),
    disputed: fc.boolean(),
    dates: someDates,
  })
  .map(({ source, dates, ...mark }) => ({
    ...mark,
    ...dates,
    source,
    group: source.startsWith("r-") ? ("record" as const) : ("document" as const),
    sourceKind: source === "000" || source === "r-two" ? "news" : "official",
    voices: [...mark.assertedBy],
  }));

const someLine = fc.record({
  source: fc.constantFrom(...names),
  target: fc.constantFrom(...names),
  type: fc.constantFrom("SUPPORTS" as const, "SEEKS" as const, "SUPPLIES" as const),
  standing: fc.constantFrom(...standings),
  polarity: fc.constantFrom("affirmed" as const, "negative" as const),
  marks: fc.array(someMark, { minLength: 1, maxLength: 4 }),
});

/** A whole graph: seven entities, and lines with claims of several sources, asserters and firmness. */
export const someGraph: fc.Arbitrary<Subgraph> = fc
  .tuple(fc.tuple(...names.map(() => fc.constantFrom(...labels.slice(0, 4)))), fc.array(someLine, { maxLength: 14 }))
  .map(([kinds, lines]) => {
    const found = new Map<string, Relationship>();
    for (const { marks, source, target, type, standing, polarity } of lines) {
      if (source === target) continue;
      const id = relationshipId({ subject: source, relation: type, object: target, polarity, standing });
      const plain = relationship(source, type, target, { standing, polarity });
      const claims = marks.flatMap((mark, place) =>
        plain.claims.map((claim) => ({ ...claim, ...mark, id: `${id}-${place}` })),
      );
      const line = lineOf(claims);
      if (line === undefined) continue;
      found.set(id, { ...plain, ...lineDays(claims), claims, modality: line.modality, disputed: line.disputed });
    }
    const relationships = [...found.values()];
    const nodes: readonly Node[] = names.map((id, place) =>
      node(id, { labels: [kinds[place] ?? "Country"], degree: degree(id, relationships) }),
    );
    return { nodes, relationships };
  });

function degree(id: string, relationships: readonly Relationship[]): number {
  const others = relationships.flatMap(({ source, target }) =>
    source === id ? [target] : target === id ? [source] : [],
  );
  return new Set(others).size;
}

const someKeys = fc.subarray([
  "source.000",
  "source.r-one",
  "group.document",
  "group.record",
  "kind.news",
  "by.ada",
  "by.author-000",
  "said.solid",
  "said.long",
  "said.short",
  "state.holds",
  "state.proposed",
  "type.SUPPORTS",
  "type.SEEKS",
  "shape.Country",
  "shape.Leader",
  "disputed",
]);

/** What may be left out, alone kept and hidden of such a graph. */
export const someFilter = fc.record({
  without: someKeys.filter((keys) => keys.length < 4),
  only: someKeys.filter((keys) => keys.length < 5),
  hidden: fc.subarray([...names], { maxLength: 2 }),
  when: someWhen,
});
