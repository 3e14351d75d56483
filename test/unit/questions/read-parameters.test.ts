import * as fc from "fast-check";
import { parseQuestion } from "server/questions/parse-question.ts";
import { readParameters } from "server/questions/read-parameters.ts";
import { describe, expect, test } from "vitest";

const question = parseQuestion(
  "q",
  "// Q\n// Q.\n// $deal: Deal = some-deal    d\n// $most: Integer = 5    m\nRETURN $deal, $most",
  "q.cypher",
);
const without = parseQuestion("q", "// Q\n// Q.\nRETURN 1", "q.cypher");

describe("given parameters", () => {
  test.each([undefined, null, {}, { deal: null }])("fall back to the defaults for %j", (given) => {
    expect(readParameters(question, given)).toEqual({ ok: true, values: { deal: "some-deal", most: 5 } });
  });

  test("replace the defaults", () => {
    expect(readParameters(question, { most: "7" })).toEqual({ ok: true, values: { deal: "some-deal", most: 7 } });
  });

  test("of an unknown name are refused with the names there are", () => {
    expect(readParameters(question, { dael: "x" })).toEqual({
      ok: false,
      name: "dael",
      message: "This question takes deal, most and nothing else.",
      unknown: ["dael"],
    });
    expect(readParameters(without, { deal: "x" })).toMatchObject({ message: "This question takes no parameters." });
    expect(readParameters(without, JSON.parse('{"__proto__": 1}'))).toMatchObject({ ok: false, name: "__proto__" });
  });

  test.each(["text", 3, true, [], ["deal"]])("that are %j and no object are refused", (given) => {
    expect(readParameters(question, given)).toMatchObject({ ok: false, name: "parameters" });
  });

  test("never throw and never let a value through under another name", () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const read = readParameters(question, given);
        expect(read.ok ? Object.keys(read.values).join() : read.message).toMatch(/^deal,most$|\.$/);
      }),
    );
  });
});
