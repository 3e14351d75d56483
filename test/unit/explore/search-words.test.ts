import * as fc from "fast-check";
import { folded } from "server/explore/folded.ts";
import { luceneQuery, searchWords } from "server/explore/search-words.ts";
import { expect, test } from "vitest";

test("accents, case and ligatures fold away", () => {
  expect(folded("Félix Šarközy")).toBe("felix sarkozy");
  expect(folded("Łódź, Straße, Ærø")).toBe("lodz, strasse, aero");
});

test("a genitive and signs are no words", () => {
  expect(searchWords("Trump’s deal (2025)")).toEqual(["trump", "deal", "2025"]);
  expect(searchWords("  * ? ~ : \\ ")).toEqual([]);
});

test("whatever is typed, only letters and digits reach Lucene as words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const word of searchWords(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      expect(luceneQuery(searchWords(text))).toMatch(/^(\+\("[\p{L}\p{N}]+"\^4 [\p{L}\p{N}]+\*\)( |$))*$/u);
    }),
  );
});
