import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { root } from "server/root.ts";
import { readViewCode, writeViewCode } from "server/contract/view-code.ts";
import { expect, test } from "vitest";

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,23}$/);
const coordinate = fc.integer({ min: -32_768, max: 32_767 });
const view = fc.record({
  address: fc.string({ unit: "grapheme" }).map((text) => `/q/${text.replaceAll(/[\n\0]/g, "")}`),
  layout: fc.constantFrom("moved", "organic", "layered"),
  points: fc
    .uniqueArray(fc.tuple(id, fc.record({ x: coordinate, y: coordinate })), { selector: ([one]) => one })
    .map((pairs) => new Map(pairs)),
});

test("what is written is read again, every shape to the pixel", () => {
  fc.assert(
    fc.property(view, (one) => {
      expect(readViewCode(writeViewCode(one))).toEqual({ view: one, damaged: false });
    }),
  );
});

test("it holds letters that an address takes as they are", () => {
  fc.assert(
    fc.property(view, (one) => {
      expect(writeViewCode(one)).toMatch(/^[12]\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/);
    }),
  );
});

const seed = await readFile(join(root, "cypher/seed/20-entities.cypher"), "utf8");

/** Three hundred shapes all over a large picture: every entity of the data, and as many more whose ids have 24 letters. */
function largest() {
  let state = 7;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const real = [...seed.matchAll(/\{id: '([a-z0-9-]+)'/g)]
    .map(([, one = ""]) => one)
    .filter(({ length }) => length <= 24);
  const words = [...new Set(real.flatMap((one) => one.split("-")))];
  const ids = new Set(real);
  while (ids.size < 300) {
    const made = Array.from({ length: 8 }, () => words[Math.floor(random() * words.length)]).join("-");
    ids.add(made.slice(0, 24).replace(/-$/, "x"));
  }
  const all = [...ids].toSorted(() => random() - 0.5);
  const steps = [0, 100, 200].map((from) => `${all[from]}:${all.slice(from + 1, from + 100).join(",")}`);
  return {
    address: `/q/about?entity=${all[0]}&with=${steps.join(";")}&only=source.000,group.document&select=${all[7]}`,
    layout: "moved",
    points: new Map(
      all.map((one) => [one, { x: Math.round(random() * 4000 - 2000), y: Math.round(random() * 2400 - 1200) }]),
    ),
  };
}

test("a view of 300 shapes with ids of at most 24 letters fits into an address of 8,000 characters", () => {
  const view = largest();
  expect(view.points.size).toBe(300);
  const address = `https://lodeline.example/v/${writeViewCode(view)}`;
  expect(address.length).toBeLessThanOrEqual(8_000);
});

/** As many, drawn by lot: every id has 24 letters of the thirty-seven that ids may have, and none looks like another. */
function drawnByLot(seed: number) {
  let state = seed;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const letters = "abcdefghijklmnopqrstuvwxyz0123456789-";
  const all = Array.from({ length: 300 }, () =>
    Array.from({ length: 24 }, () => letters[Math.floor(random() * letters.length)]).join(""),
  );
  const steps = [0, 100, 200].map((from) => `${all[from]}:${all.slice(from + 1, from + 100).join(",")}`);
  return {
    address: `/q/about?entity=${all[0]}&with=${steps.join(";")}&only=source.000,group.document&select=${all[7]}`,
    layout: "moved",
    points: new Map(
      all.map((one) => [one, { x: Math.round(random() * 4000 - 2000), y: Math.round(random() * 2400 - 1200) }]),
    ),
  };
}

test("so does one whose 300 ids of 24 letters are drawn by lot, so that nothing of them repeats", () => {
  for (const seed of [3, 11, 2_026]) {
    const view = drawnByLot(seed);
    const code = writeViewCode(view);
    expect(`https://lodeline.example/v/${code}`.length).toBeLessThanOrEqual(8_000);
    expect(readViewCode(code)).toEqual({ view, damaged: false });
  }
});

test.each([
  ["whose ids repeat words", () => largest()],
  ["whose ids repeat nothing", () => drawnByLot(5)],
])("a code %s that breaks off anywhere gives what stands before, and never another place", (_, make) => {
  const whole = make();
  const code = writeViewCode(whole);
  fc.assert(
    fc.property(fc.nat(code.length - 1), (at) => {
      const read = readViewCode(code.slice(0, at));
      if (read === undefined) return;
      expect(read.damaged).toBe(true);
      expect(read.view.points.size).toBe(0);
      expect(whole.address.startsWith(read.view.address)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("whatever letter it breaks off after, no id of it becomes another", () => {
  const whole = drawnByLot(5);
  const code = writeViewCode(whole);
  for (let at = 200; at < 900; at += 1) {
    const read = readViewCode(code.slice(0, at));
    expect(whole.address.startsWith(read?.view.address ?? "nothing")).toBe(true);
  }
});

test("a code whose places broke off still gives the whole address, and says that it is damaged", () => {
  const whole = largest();
  const read = readViewCode(writeViewCode(whole).slice(0, -40));
  expect(read).toEqual({ view: { ...whole, points: new Map() }, damaged: true });
});

test("a code that was cut off gives the address as far as it goes, and says that it is damaged", () => {
  const whole = largest();
  const code = writeViewCode(whole);
  const read = readViewCode(code.slice(0, code.length * 0.5));
  expect(read?.damaged).toBe(true);
  expect(read?.view.points.size).toBe(0);
  expect(whole.address.startsWith(read?.view.address ?? "nothing")).toBe(true);
  expect(read?.view.address.length).toBeGreaterThan(1_000);
});

test.each([
  ["whose ids repeat words", () => largest()],
  ["whose ids repeat nothing", () => drawnByLot(9)],
])(
  "whatever becomes of a code %s on its way, reading it never throws and never passes a change for the whole",
  (_, make) => {
    const code = writeViewCode({ ...make(), points: new Map([["ukraine", { x: 12, y: -340 }]]) });
    fc.assert(
      fc.property(fc.nat(code.length - 3), fc.constantFrom(..."AZaz09-_. %".split("")), (at, letter) => {
        const changed = `${code.slice(0, at + 2)}${letter}${code.slice(at + 3)}`;
        fc.pre(changed !== code);
        const read = readViewCode(changed);
        if (read === undefined || read.damaged) return;
        expect(read).toEqual(readViewCode(code));
      }),
      { numRuns: 500 },
    );
  },
);

test("a few letters that would become a gigabyte are left before they do", () => {
  const spelled = readViewCode(`2.${"_".repeat(99_000)}.AAAA`);
  expect(spelled?.damaged ?? true).toBe(true);
  const bomb = Buffer.from(deflateRawSync(Buffer.alloc(100_000_000, "/"))).toString("base64url");
  expect(bomb.length).toBeGreaterThan(100_000);
  const read = readViewCode(`1.${bomb}.AAAA`);
  expect(read?.damaged).toBe(true);
  expect(read?.view.address.length).toBeLessThanOrEqual(1_000_000);
});

test("what is no code, or one of a later version, is none", () => {
  for (const text of ["", "content", "1.", "3.AAAA", "2.AAAA", "1.AAAA", "1.====", "0."])
    expect(readViewCode(text)).toBeUndefined();
});

test.each([
  ["deflated", "1.0y_ULypPzEtJ1AUSuiUZqbpFqUmpOcX25ZklGbYQKavSdBClVpyak5pcAhXkys0vS03hYpB4aAAA.iP8J-f8GAErTAK8Y"],
  ["spelled", "2.9AqgfUfY2zfLHK981nD9MX1RShYFg9LOzePgFTu5OQ4EWlX75G_TBJ_NzWS5KWIL_NhNh47S.iP8J-f8GAErTAK8Y"],
])("a code that was once written %s is read for ever", (_, code) => {
  expect(readViewCode(code)).toEqual({
    view: {
      address: "/q/rwanda-and-the-rebels?with=rwanda:uganda&select=rwanda",
      layout: "moved",
      points: new Map([
        ["rwanda", { x: -120, y: 45 }],
        ["uganda", { x: 301, y: -7 }],
      ]),
    },
    damaged: false,
  });
});
