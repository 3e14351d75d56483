import { fillWords } from "server/contract/fill-words.ts";
import { listWords } from "server/contract/list-words.ts";
import { textWidth } from "server/contract/text-width.ts";
import { wrapWords } from "server/contract/wrap-words.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("a template", () => {
  it("takes its values by name", () => {
    expect(fillWords("{a} and {b}", { a: "one", b: "two" })).toBe("one and two");
  });
  it("is never half filled", () => {
    expect(() => fillWords("{a} and {b}", { a: "one" })).toThrow("needs a value for {b}");
  });
});

describe("a list", () => {
  it("names two, then the first and how many others", () => {
    expect(listWords(["a"])).toBe("a");
    expect(listWords(["a", "b"])).toBe("a and b");
    expect(listWords(["a", "b", "c"])).toBe("a and two others");
  });
});

describe("a wrapped caption", () => {
  const options = { width: 118, size: 13.5, weight: 600 } as const;
  it("keeps every word", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-z]{1,14}$/), { minLength: 1, maxLength: 8 }), (words) => {
        expect(wrapWords(words.join(" "), options).join(" ")).toBe(words.join(" "));
      }),
    );
  });
  it("stays within its width where no single word is longer", () => {
    for (const line of wrapWords("Executive order on mineral production of 20 March", options)) {
      expect(textWidth(line, 13.5, 600)).toBeLessThanOrEqual(118);
    }
  });
  it("evens its lines out", () => {
    expect(wrapWords("US–Ukraine minerals deal", options)).toEqual(["US–Ukraine", "minerals deal"]);
  });
});
