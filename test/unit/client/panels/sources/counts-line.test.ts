import { countsLine } from "client/panels/sources/counts-line.ts";
import { expect, test } from "vitest";
import { relationship } from "../../../../support/explored.ts";

const line = relationship("a", "SUPPORTS", "b");

test("lines, claims and texts are counted, each claim and each text once", () => {
  expect(countsLine([line, relationship("b", "OPPOSES", "a")])).toBe("2 lines, 2 claims in 1 text");
});

test("claims of the record are no text", () => {
  const claims = line.claims.map((mark) => ({ ...mark, group: "record" as const }));
  expect(countsLine([{ ...line, claims }])).toBe("1 line, 1 claim of the record");
});

test("claims of the texts and of the record are counted apart", () => {
  const record = line.claims.map((mark) => ({ ...mark, id: "r-1", source: "r", group: "record" as const }));
  const both = { ...line, claims: [...line.claims, ...record] };
  expect(countsLine([both, relationship("b", "OPPOSES", "a")])).toBe("2 lines, 2 claims in 1 text, 1 in the record");
});

test("where nothing is left only that is said", () => {
  expect(countsLine([])).toBe("0 lines");
});
