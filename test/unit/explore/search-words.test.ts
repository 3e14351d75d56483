import * as fc from "fast-check";
import { folded } from "server/contract/folded.ts";
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

test("a number is one word, whatever stands around it", () => {
  expect(searchWords("18,125 tonnes, 8.5 billion. In 2025, ...")).toEqual([
    "18,125",
    "tonnes",
    "8.5",
    "billion",
    "in",
    "2025",
  ]);
});

test("whatever is typed, only letters, digits and signs within a number reach Lucene as words", () => {
  const word = String.raw`[\p{L}\p{N}]+([.,]\p{N}[\p{L}\p{N}]*)*`;
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const part of searchWords(text)) expect(part).toMatch(new RegExp(`^${word}$`, "u"));
      expect(luceneQuery(searchWords(text))).toMatch(
        new RegExp(String.raw`^(\+?\("${word}"\^4 ${word}\*\)( |$))*$`, "u"),
      );
    }),
  );
});

test("a word the index does not keep is not asked for, unless nothing else was typed", () => {
  expect(luceneQuery(["bank", "of", "england"])).toBe('+("bank"^4 bank*) ("of"^4 of*) +("england"^4 england*)');
  expect(luceneQuery(["in"])).toBe('+("in"^4 in*)');
});
