import { matchParts } from "client/panels/search/match-parts.ts";
import * as fc from "fast-check";
import { expect, test } from "vitest";

const marked = (text: string, typed: string) =>
  matchParts(text, typed)
    .map((part) => (part.matched ? `[${part.text}]` : part.text))
    .join("");

test.each([
  ["Félix Tshisekedi", "felix", "[Félix] Tshisekedi"],
  ["Félix Tshisekedi", "TSH fé", "[Fé]lix [Tsh]isekedi"],
  ["Rare earth elements", "rare earth", "[Rare] [earth] elements"],
  ["Rwanda’s president", "rwa pres", "[Rwa]nda’s [pres]ident"],
  ["Straße", "strass", "[Straß]e"],
  ["Łódź", "lo", "[Łó]dź"],
  ["e\u0301tude", "e", "[e\u0301]tude"],
  ["Ukraine", "kraine", "Ukraine"],
  ["Ukraine and the US", "u ukr", "[Ukr]aine and the [U]S"],
])("in %s, typed %s, the letters %s are marked", (text, typed, expected) => {
  expect(marked(text, typed)).toBe(expected);
});

test("the pieces together are the text, whatever was typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, typed) => {
      expect(
        matchParts(text, typed)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
