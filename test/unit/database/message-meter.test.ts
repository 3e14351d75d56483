import { array, assert, constant, integer, oneof, property, tuple } from "fast-check";
import { messageMeter } from "server/database/message-meter.ts";
import { expect, test } from "vitest";

const messages = array(array(integer({ min: 1, max: 2_000 }), { minLength: 1, maxLength: 5 }), {
  maxLength: 8,
});

/** A server's handshake: a version alone, or a manifest of versions with what it can do. */
const handshake = oneof(
  constant([0, 0, 4, 5]),
  tuple(integer({ min: 0, max: 200 }), integer({ min: 0, max: 300 })).map(([offers, capabilities]) => [
    0,
    0,
    1,
    255,
    ...varInt(offers),
    ...Array.from({ length: offers * 4 }, () => 7),
    ...varInt(capabilities),
  ]),
);

test("each message's bytes are counted, however a connection cuts them", () => {
  assert(
    property(handshake, messages, array(integer({ min: 1, max: 700 }), { minLength: 1 }), (begin, all, cuts) => {
      const sent = Uint8Array.from([...begin, ...all.flatMap(chunked)]);
      const sizes: number[] = [];
      const grown = messageMeter((bytes) => sizes.push(bytes));
      for (let at = 0, turn = 0; at < sent.length; turn += 1) {
        const next = at + (cuts[turn % cuts.length] ?? 1);
        grown(sent.subarray(at, next));
        at = next;
      }
      expect(sizes).toEqual(all.flatMap((chunks) => chunks.map((_, at) => sum(chunks.slice(0, at + 1)))));
    }),
  );
});

test("a message is known to be large before its chunk has come", () => {
  const sizes: number[] = [];
  const grown = messageMeter((bytes) => sizes.push(bytes));
  grown(Uint8Array.from([0, 0, 8, 5, 255, 255, 1]));
  expect(sizes).toEqual([65_535]);
});

function chunked(sizes: readonly number[]): readonly number[] {
  return [...sizes.flatMap((size) => [size >> 8, size & 255, ...Array.from({ length: size }, () => 0)]), 0, 0];
}

function varInt(number: number): readonly number[] {
  return number < 0x80 ? [number] : [(number & 0x7f) | 0x80, ...varInt(number >> 7)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
