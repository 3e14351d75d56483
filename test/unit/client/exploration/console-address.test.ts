import { readShared, writeShared } from "client/exploration/console-address.ts";
import { entryTypes } from "client/exploration/parameter-entry.ts";
import * as fc from "fast-check";
import { expect, it } from "vitest";

const entries = fc.dictionary(
  fc.stringMatching(/^[A-Za-z_]\w{0,8}$/),
  fc.record({ type: fc.constantFrom(...entryTypes), text: fc.string({ unit: "grapheme" }) }, { noNullPrototype: true }),
  { noNullPrototype: true },
);

it("an address gives back the statement and its parameters, whatever they hold", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text.trim() !== ""),
      entries,
      (statement, given) => {
        const shared = { statement, question: undefined, entries: given };
        const read = readShared(new URL(`/console${writeShared(shared)}`, "http://here.invalid").hash);
        expect(read?.statement).toBe(statement);
        expect({ ...read?.entries }).toEqual(given);
      },
    ),
  );
});

it("a question that was not changed goes by its name", () => {
  const address = writeShared({
    statement: "",
    question: "rwanda-and-the-rebels",
    entries: { country: { type: "Entity", text: "rwanda" } },
  });
  expect(address).toBe("#question=rwanda-and-the-rebels&$country=Entity:rwanda");
  expect(readShared(address)?.question).toBe("rwanda-and-the-rebels");
});

it.each(["", "#", "#nothing", "#statement=", "#statement=+", "#question=../x", "#v1.abc"])(
  "%j holds no statement",
  (hash) => {
    expect(readShared(hash)).toBeUndefined();
  },
);
