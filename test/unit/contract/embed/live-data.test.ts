import * as fc from "fast-check";
import { briefLineId } from "server/contract/embed/brief-line-id.ts";
import { lineClaimsOf } from "server/contract/embed/live-data.ts";
import type { WidgetData } from "server/contract/embed/widget-data.ts";
import { expect, test } from "vitest";

const slug = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const relation = fc.constantFrom("SUPPORTS", "PARTY_TO");

test("the id of a line is read again as it was, whichever way it runs and whatever it is made of", () => {
  fc.assert(
    fc.property(slug, slug, slug, relation, fc.boolean(), (one, two, other, type, isBack) => {
      const [from, to] = isBack ? [two, one] : [one, two];
      for (const id of [
        `${one}.${type}.${two}.affirmed.holds`,
        `${other}.${type}.${one}.negative.past`,
        `${one}~${two}`,
        "group:x",
        "",
      ])
        expect(briefLineId.read(briefLineId.write(id, from, to), from, to)).toBe(id);
    }),
  );
});

test("the id of a line from the one to the other names neither", () => {
  expect(briefLineId.write("rwanda.SUPPORTS.m23.affirmed.holds", "rwanda", "m23")).toBe("SUPPORTS.affirmed.holds");
  expect(briefLineId.write("rwanda.SUPPORTS.m23.affirmed.holds", "m23", "rwanda")).toBe("<SUPPORTS.affirmed.holds");
});

test("the claims of one line come with the sources they stand in, and no others; of a line that is not there nothing", () => {
  const claim = (id: string, source: number) => ({ id, said: id, by: "", firmness: "", source });
  const source = (name: string) => ({ name });
  const data: Pick<WidgetData, "lines" | "sources"> = {
    lines: [
      { id: "a", from: 0, to: 1, said: "", claims: [claim("one", 0)] },
      {
        id: "b",
        from: 0,
        to: 1,
        said: "",
        claims: [claim("two", 2), claim("three", -1)],
        lines: [{ id: "c", said: "", claims: [claim("four", 1), claim("five", 2)] }],
      },
    ],
    sources: [source("first"), source("second"), source("third")],
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only these two are read
  const of = (line: number) => lineClaimsOf(data as WidgetData, line);
  expect(of(0)).toEqual({ claims: [claim("one", 0)], sources: [source("first")] });
  expect(of(1)).toEqual({
    claims: [claim("two", 0), claim("three", -1)],
    lines: [[claim("four", 1), claim("five", 0)]],
    sources: [source("third"), source("second")],
  });
  expect(of(2)).toBeUndefined();
});
