import { apply, changeTo } from "client/exploration/change.ts";
import type { Exploration, ExplorationRecord } from "client/exploration/exploration.ts";
import { drawn } from "client/exploration/selectors.ts";
import { conditions, conditionsSentence } from "client/panels/filters/conditions.ts";
import { strictest } from "client/panels/filters/strictest.ts";
import { withoutCondition } from "client/panels/filters/without-condition.ts";
import { describe, expect, test } from "vitest";
import { explored, node, relationship } from "../../../../support/explored.ts";

const base = relationship("rwanda", "SUPPORTS", "m23");
const [claim] = base.claims;
if (claim === undefined) throw new Error("A relationship of the tests has one claim.");
const said = (id: string, more: Partial<typeof claim>) => ({ ...claim, id, ...more });

const exploration = explored(
  [node("rwanda"), node("m23", { labels: ["RebelGroup"] }), node("congo", { caption: "DR Congo" })],
  [
    {
      ...base,
      claims: [
        said("a", { source: "003" }),
        said("b", { source: "r-un", group: "record", assertedBy: ["congo"], voices: ["DR Congo"] }),
      ],
    },
    relationship("m23", "OPPOSES", "congo", { disputed: true }),
    relationship("rwanda", "NEGOTIATES", "congo", { standing: "expected" }),
  ],
);

function under(filter: {
  only?: readonly string[];
  without?: readonly string[];
  hidden?: readonly string[];
}): Exploration {
  const updates = new Map<string, ExplorationRecord>([
    ["filter", { kind: "filter", only: new Set(filter.only), without: new Set(filter.without) }],
    ["hidden", { kind: "hidden", ids: new Set(filter.hidden) }],
  ]);
  return apply(exploration, changeTo("", exploration, updates));
}

const sentence = (filter: Parameters<typeof under>[0]) => conditionsSentence(conditions(under(filter)));

describe("what a filter asks for", () => {
  test("is nothing where nothing is filtered", () => {
    expect(conditions(exploration)).toEqual([]);
  });

  test.each([
    [{ only: ["by.congo"] }, "Only what DR Congo says"],
    [{ only: ["by.author-000", "by.congo"] }, "Only what Natali Husić Šarközy or DR Congo say"],
    [{ only: ["group.document"] }, "Without the record"],
    [{ only: ["group.record"] }, "Only the record"],
    [{ only: ["kind.commentary"] }, "Only commentaries"],
    [{ only: ["disputed"] }, "Only what is disputed"],
    [{ without: ["type.SUPPORTS"] }, "Without “supports”"],
    [
      { without: ["said.solid", "state.proposed"] },
      "Without what is said flatly or as reported, without what is proposed or expected",
    ],
    [{ without: ["shape.RebelGroup", "shape.Country"] }, "Without countries and rebel groups"],
    [{ hidden: ["congo"] }, "Without DR Congo, hidden by hand"],
    [{ only: ["disputed"], without: ["type.SUPPORTS"] }, "Only what is disputed, without “supports”"],
  ])("is one sentence: %j", (filter, words) => {
    expect(sentence(filter)).toBe(words);
  });
});

describe("the strictest condition", () => {
  test("is the one without which most lines are left", () => {
    const filtered = under({ only: ["by.congo", "disputed"] });
    expect(drawn(filtered).relationships).toEqual([]);
    const found = strictest(filtered, conditions(filtered));
    // Two lines are left of what is said by Congo or disputed: one of each; the first found is named.
    expect(found?.lines).toBe(1);
    const other = under({ only: ["by.congo"], without: ["type.SUPPORTS"] });
    expect(strictest(other, conditions(other))).toMatchObject({ condition: { facet: "by" }, lines: 2 });
  });

  test("is none where each of them alone leaves nothing", () => {
    const filtered = under({ only: ["by.congo", "disputed"], hidden: ["rwanda", "m23", "congo"] });
    expect(strictest(filtered, conditions(filtered))).toBeUndefined();
  });

  test("can be dropped, and all others stay", () => {
    const filtered = under({ only: ["by.congo", "disputed"], without: ["type.SUPPORTS"], hidden: ["m23"] });
    const dropped = conditions(filtered).map((condition) => {
      const next = apply(filtered, changeTo("", filtered, withoutCondition(filtered, condition)));
      return conditions(next).map(({ part, facet }) => `${part} ${facet}`);
    });
    const all = conditions(filtered).map(({ part, facet }) => `${part} ${facet}`);
    expect(all).toEqual(["only by", "only disputed", "without type", "hidden hidden"]);
    expect(dropped).toEqual(all.map((one) => all.filter((other) => other !== one)));
  });
});
