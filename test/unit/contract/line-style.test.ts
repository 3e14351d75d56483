import { lineStyle, type LineSubject } from "server/contract/line-style.ts";
import { describe, expect, it } from "vitest";

const plain: LineSubject = {
  type: "SUPPORTS",
  modality: "stated",
  polarity: "affirmed",
  standing: "holds",
  disputed: false,
  step: 1,
  recordOnly: false,
};

describe("the stroke of a line", () => {
  it("is whole, with a filled arrow, for what is stated and in force", () => {
    expect(lineStyle(plain)).toMatchObject({ hue: "supports", width: 2, stripes: 0, dash: [], arrow: "filled" });
  });

  it.each([
    ["attributed", [14, 6], "butt"],
    ["presupposed", [5, 4], "butt"],
    ["judged", [5, 4], "butt"],
    ["alleged", [5, 4], "butt"],
    ["conditional", [0.01, 5.5], "round"],
    ["hypothetical", [0.01, 5.5], "round"],
  ] as const)("is broken for what is %s", (modality, dash, cap) => {
    expect(lineStyle({ ...plain, modality })).toMatchObject({ dash, cap });
  });

  it("thickens in three steps, and its dashes with it", () => {
    const attributed = { ...plain, modality: "attributed" } as const;
    expect(([1, 2, 3] as const).map((step) => lineStyle({ ...attributed, step }).width)).toEqual([2, 3.25, 4.75]);
    expect(lineStyle({ ...attributed, step: 3 }).dash).toEqual([21, 9]);
  });

  it("is double where it is disputed", () => {
    expect(([1, 2, 3] as const).map((step) => lineStyle({ ...plain, disputed: true, step }).stripes)).toEqual([
      2.5, 3.5, 5,
    ]);
  });

  it.each([
    ["proposed", { arrow: "hollow", tail: "none", slashes: false }],
    ["expected", { arrow: "hollow", tail: "none", slashes: false }],
    ["past", { arrow: "filled", tail: "ring", slashes: false }],
    ["cancelled", { arrow: "hollow", tail: "none", slashes: true }],
    ["hypothetical", { arrow: "chevron", tail: "none", slashes: false }],
  ] as const)("never looks in force when the thing is %s", (standing, ends) => {
    expect(lineStyle({ ...plain, standing })).toMatchObject(ends);
    expect(lineStyle({ ...plain, standing })).not.toEqual(lineStyle(plain));
  });

  it("carries a bar for what is said not to be so and a diamond for what is left open", () => {
    expect(lineStyle({ ...plain, polarity: "negative" }).middle).toBe("bar");
    expect(lineStyle({ ...plain, polarity: "unknown" }).middle).toBe("diamond");
  });

  it("is grey for other relations, a hair for context, without arrow for sameness", () => {
    expect(lineStyle({ ...plain, type: "SEEKS" }).hue).toBe("further");
    expect(lineStyle({ ...plain, type: "BELONGS_TO" })).toMatchObject({ hue: "context", width: 1, arrow: "none" });
    expect(lineStyle({ ...plain, type: "SAME_AS" }).arrow).toBe("none");
  });
});
