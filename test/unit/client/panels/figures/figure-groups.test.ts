import { figuredCountry } from "client/panels/figures/figured-country.ts";
import { figureGroups, type Figure } from "client/panels/figures/figure-groups.ts";
import {
  absenceMark,
  shareWords,
  valueWithUnit,
  valueWords,
  verdictWords,
} from "client/panels/figures/figure-words.ts";
import { figuresOf, readFigures, writeFigures } from "client/panels/figures/figures-address.ts";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimCard } from "../../../../support/claim-card.ts";

const named = (id: string) => ({ id, name: id, caption: id });
const figure = (id: string, more: Partial<Figure> = {}): Figure => ({
  id,
  country: named("congo"),
  mineral: named("cobalt"),
  stage: "mine",
  year: 2024,
  edition: "MCS 2025",
  value: 220_000,
  unit: "t Co",
  estimate: false,
  share: null,
  status: "confirmed",
  note: null,
  sources: [],
  bearsOn: [],
  ...more,
});
const said = (id: string) => ({ ...claimCard(id), denial: null, disputed: false });
const absent = { value: null, unit: null } as const;

describe("figures to be drawn", () => {
  test("stand together where they can be compared: one mineral, one stage", () => {
    const groups = figureGroups({
      figures: [
        figure("a"),
        figure("b", { stage: "refinery" }),
        figure("c", { mineral: named("copper"), unit: "kt Cu" }),
        figure("d", { year: 2025, edition: "MCS 2026" }),
      ],
      claims: [],
    });
    expect(groups.map(({ key, unit, figures }) => [key, unit, figures.map(({ id }) => id).join(" ")])).toEqual([
      ["cobalt mine", "t Co", "a d"],
      ["cobalt refinery", "t Co", "b"],
      ["copper mine", "kt Cu", "c"],
    ]);
  });

  test("have a chart for each country, the largest first, silence last, and none for the world", () => {
    const [group] = figureGroups({
      figures: [
        figure("a", { country: named("rwanda"), ...absent, status: "not-listed" }),
        figure("b", { country: named("ukraine"), value: 0 }),
        figure("c", { country: named("world"), value: 290_000 }),
        figure("d"),
        figure("e", { country: named("cuba"), value: 3_450 }),
      ],
      claims: [],
    });
    expect(group?.panels.map(({ country }) => country.id)).toEqual(["congo", "cuba", "ukraine", "rwanda"]);
    expect(group?.most).toBe(220_000);
    expect(group?.figures.map(({ country }) => country.id)).toContain("world");
  });

  test("are neither averaged nor summed, and nothing that is not given becomes a value", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            country: fc.constantFrom("congo", "cuba", "world").map(named),
            mineral: fc.constantFrom("cobalt", "copper").map(named),
            year: fc.constantFrom(2024, 2025),
            value: fc.option(fc.nat(1_000_000)),
          }),
        ),
        (given) => {
          const figures = given.map((more, place) => figure(`f${place}`, more));
          const groups = figureGroups({ figures, claims: [] });
          expect(groups.flatMap((group) => group.figures.map(({ id }) => id)).toSorted()).toEqual(
            figures.map(({ id }) => id).toSorted(),
          );
          for (const group of groups) {
            const drawn = group.panels.flatMap((panel) => panel.figures);
            expect(drawn).toEqual(
              expect.arrayContaining(group.figures.filter(({ country }) => country.id !== "world")),
            );
            expect(group.most).toBe(Math.max(0, ...drawn.map(({ value }) => value ?? 0)));
          }
        },
      ),
    );
  });

  test("tell of each claim what they do to it, what stands against it first; such groups come first", () => {
    const bears = (verdict: string) => [{ claim: "003-25", verdict }];
    const groups = figureGroups({
      figures: [
        figure("z", { mineral: named("antimony") }),
        figure("a", { bearsOn: bears("context") }),
        figure("b", { year: 2025, bearsOn: bears("contradicts") }),
        figure("c", { year: 2025, edition: "MCS 2026", bearsOn: [{ claim: "unknown", verdict: "supports" }] }),
      ],
      claims: [said("003-25")],
    });
    expect(groups.map(({ mineral }) => mineral.id)).toEqual(["cobalt", "antimony"]);
    expect(
      groups[0]?.bearings.map(({ claim, verdicts }) => [claim.id, ...verdicts.map(({ verdict }) => verdict)]),
    ).toEqual([["003-25", "contradicts", "context"]]);
  });
});

describe("a figure in words", () => {
  test.each([
    [figure("a"), "220,000 t Co"],
    [figure("a", { value: 0 }), "0 t Co"],
    [figure("a", { ...absent, status: "withheld" }), "withheld (W)"],
    [figure("a", { ...absent, status: "not-listed" }), "no row"],
    [figure("a", { ...absent, status: "share-only", share: 78 }), "only a share: 78%"],
    [figure("a", { ...absent, status: "confirmed" }), "not given"],
  ])("is its value, or why there is none", (given, words) => {
    expect(valueWithUnit(given)).toBe(words);
  });

  test("is never a zero where there is none", () => {
    for (const status of ["withheld", "not-listed", "share-only", "confirmed"])
      for (const share of [null, 78])
        expect([valueWords({ ...absent, status, share }), absenceMark({ status, share })]).not.toContainEqual(
          expect.stringMatching(/^0/),
        );
  });

  test("says its share of the world only where it is known", () => {
    expect(shareWords({ share: 75.9 })).toBe("75.9%");
    expect(shareWords({ share: null })).toBe("");
  });

  test("bears on a claim by year and edition", () => {
    const of = (year: number, edition: string) => figure("a", { year, edition });
    expect(verdictWords("supports", [of(2024, "MCS 2025"), of(2024, "MCS 2026"), of(2025, "MCS 2026")])).toBe(
      "Figures support it: MCS 2025 and MCS 2026 for 2024, MCS 2026 for 2025.",
    );
    expect(verdictWords("contradicts", [of(2024, "WNA")])).toBe("Figures stand against it: WNA for 2024.");
    expect(verdictWords("context", [of(2024, "WNA")])).toBe("Figures give it context: WNA for 2024.");
  });
});

test("figures have an address of their own, for a country and for a mineral", () => {
  expect(figuresOf("chile", ["Country"])).toBe("/figures?country=chile");
  expect(figuresOf("lithium", ["Mineral"])).toBe("/figures?mineral=lithium");
  expect(figuresOf("ada", ["Person"])).toBeUndefined();
  for (const view of [
    { country: "chile", mineral: undefined },
    { country: undefined, mineral: "lithium" },
    { country: undefined, mineral: undefined },
  ])
    expect(readFigures(writeFigures(view).slice("/figures".length))).toEqual(view);
});

test("one question alone has figures beside it: those of its country", () => {
  const asked = (id: string, parameters: unknown) => figuredCountry({ question: { id }, parameters });
  expect(asked("producer-or-promise", { country: "chile" })).toBe("chile");
  for (const other of [{ country: "" }, { country: 7 }, {}, null, "chile"])
    expect(asked("producer-or-promise", other)).toBeUndefined();
  expect(asked("china", { country: "china" })).toBeUndefined();
});
