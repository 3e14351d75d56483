import { stillLeftOut } from "client/panels/sources/still-left-out.ts";
import { expect, test } from "vitest";
import { explored, node, relationship } from "../../../../support/explored.ts";

test("a line that a later step has brought is no longer counted as left out", () => {
  const brought = relationship("rwanda", "SUPPORTS", "m23");
  const exploration = explored([node("rwanda"), node("m23")], [brought]);
  const leftOut = { relationships: 3, ids: [brought.id, "a.SEEKS.b.affirmed.holds", "b.SEEKS.c.affirmed.holds"] };
  expect(stillLeftOut(exploration, { ...leftOut, recordOnly: 1 })).toEqual({ relationships: 2, recordOnly: 1 });
  expect(stillLeftOut(new Map(), { ...leftOut, recordOnly: 1 })).toEqual({ relationships: 3, recordOnly: 1 });
});

test("nor is a line of the record alone", () => {
  const plain = relationship("rwanda", "SUPPORTS", "m23");
  const brought = { ...plain, claims: plain.claims.map((claim) => ({ ...claim, group: "record" as const })) };
  const exploration = explored([node("rwanda"), node("m23")], [brought]);
  expect(stillLeftOut(exploration, { relationships: 1, ids: [brought.id], recordOnly: 1 })).toEqual({
    relationships: 0,
    recordOnly: 0,
  });
});
