import * as fc from "fast-check";
import { polarities } from "server/contract/polarity.ts";
import { relations } from "server/contract/relation.ts";
import { parseRelationshipId, relationshipId } from "server/contract/relationship-id.ts";
import { standings } from "server/contract/standing.ts";
import { describe, expect, it } from "vitest";

const slug = fc.stringMatching(/^[a-z0-9-]{1,40}$/);

describe("a relationship's id", () => {
  it("is read back into the parts it was made of", () => {
    fc.assert(
      fc.property(
        fc.record({
          subject: slug,
          relation: fc.constantFrom(...relations),
          object: slug,
          polarity: fc.constantFrom(...polarities),
          standing: fc.constantFrom(...standings),
        }),
        (key) => {
          expect(parseRelationshipId(relationshipId(key))).toEqual(key);
        },
      ),
    );
  });

  it("is what the database derives", () => {
    expect(
      relationshipId({
        subject: "rwanda",
        relation: "SUPPORTS",
        object: "m23",
        polarity: "negative",
        standing: "holds",
      }),
    ).toBe("rwanda.SUPPORTS.m23.negative.holds");
  });

  it.each([
    "",
    "rwanda",
    "rwanda.SUPPORTS.m23.affirmed",
    "rwanda.SUPPORTS.m23.affirmed.holds.more",
    "rwanda.LIKES.m23.affirmed.holds",
    "Rwanda.SUPPORTS.m23.affirmed.holds",
    "rwanda.SUPPORTS..affirmed.holds",
    "rwanda.SUPPORTS.m23.maybe.holds",
    "rwanda.SUPPORTS.m23.affirmed.never",
  ])("is refused where it is none: %j", (text) => {
    expect(parseRelationshipId(text)).toBeUndefined();
  });
});
