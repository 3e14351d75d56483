import { readLines } from "client/console/read-lines.ts";
import * as fc from "fast-check";
import { expect, it } from "vitest";

async function read(pieces: readonly Uint8Array[]): Promise<readonly unknown[]> {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const values: unknown[] = [];
  for await (const value of readLines(stream)) values.push(value);
  return values;
}

it("gives the same values wherever a stream of lines is broken, within a letter too", async () => {
  const rows = fc.array(
    fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.constant({ row: ["Šarközy", null] })),
  );
  await fc.assert(
    fc.asyncProperty(rows, fc.array(fc.nat(12), { minLength: 1 }), fc.boolean(), async (values, sizes, ends) => {
      const lines = values.map((value) => JSON.stringify(value)).join("\n");
      const bytes = new TextEncoder().encode(ends && values.length > 0 ? `${lines}\n` : lines);
      const pieces: Uint8Array[] = [];
      for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
        const size = (sizes[turn % sizes.length] ?? 0) + 1;
        pieces.push(bytes.slice(at, at + size));
        at += size;
      }
      expect(await read(pieces)).toEqual(values);
    }),
  );
});

it("passes over empty lines, and throws at what is no JSON", async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(await read([bytes('{"a":1}\n\n{"b":2}')])).toEqual([{ a: 1 }, { b: 2 }]);
  await expect(read([bytes('{"a":1}\n{"b"')])).rejects.toThrow(SyntaxError);
});
