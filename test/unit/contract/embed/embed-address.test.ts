import * as fc from "fast-check";
import {
  embedForms,
  embedLanguages,
  embedName,
  besideFrame,
  embedRoot,
  embedThemes,
  pageOf,
  plainLook,
  readEmbed,
  writeEmbed,
  type EmbedAddress,
} from "server/contract/embed/embed-address.ts";
import { writeViewCode } from "server/contract/view-code.ts";
import { expect, test } from "vitest";

const takes = (question: string) =>
  ({ china: [], "what-a-person-wants": ["person"], about: ["entity"], dispute: ["dispute"] })[question];

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const code = fc
  .tuple(
    slug,
    fc.array(fc.tuple(slug, fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })), {
      maxLength: 6,
    }),
  )
  .map(([question, points]) =>
    writeViewCode({
      address: `/q/${question}`,
      layout: "",
      points: new Map(points.map(([id, x, y]) => [id, { x, y }])),
    }),
  );

const look = fc.record({
  theme: fc.constantFrom(...embedThemes),
  lang: fc.constantFrom(...embedLanguages),
  accent: fc.option(fc.stringMatching(/^[0-9a-f]{6}$/), { nil: undefined }),
  focus: fc.option(slug, { nil: undefined }),
  still: fc.boolean(),
  controls: fc.boolean(),
});

const addresses: fc.Arbitrary<EmbedAddress> = fc
  .record({
    view: fc.oneof(
      fc.record({
        kind: fc.constant("question" as const),
        question: fc.constant("what-a-person-wants"),
        parameters: fc.oneof(
          fc.constant({}),
          fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }).map((person) => ({ person })),
        ),
        version: fc.option(fc.integer({ min: 1, max: 9_999 }), { nil: undefined }),
      }),
      code.map((text) => ({ kind: "code" as const, code: text })),
    ),
    form: fc.constantFrom(...embedForms),
    look,
  })
  .map((address) => ({ ...address, purpose: undefined }));

const never: EmbedAddress = {
  view: { kind: "code", code: "" },
  form: "page",
  purpose: undefined,
  look: plainLook,
};

function read(address: string): EmbedAddress | undefined {
  const { pathname, search } = new URL(address, "https://lodeline.example");
  return readEmbed(pathname, search, takes);
}

test("an address that was written is read as it was meant, and written the same again", () => {
  fc.assert(
    fc.property(addresses, (address) => {
      const written = writeEmbed(address);
      expect(read(written)).toEqual(address);
      expect(writeEmbed(read(written) ?? address)).toBe(written);
    }),
    { numRuns: 300 },
  );
});

test("whatever strangers append, the address is the same one", () => {
  fc.assert(
    fc.property(
      addresses,
      fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string()), { maxLength: 5 }),
      (address, junk) => {
        const asked = new URL(writeEmbed(address), "https://lodeline.example");
        for (const [name, value] of junk)
          if (!["theme", "lang", "accent", "focus", "static", "controls", "for", "as", "person"].includes(name))
            asked.searchParams.append(name, value);
        expect(writeEmbed(read(asked.href) ?? { ...address, form: "csv" })).toBe(writeEmbed(address));
      },
    ),
  );
});

test("the claims of one line have an address; a place that none can have is dropped, as is one of anything else", () => {
  const line = (asked: string) => read(`/embed/v1/q/china.json?${asked}`);
  expect(writeEmbed(line("for=claims&line=12") ?? never)).toBe("/embed/v1/q/china.json?for=claims&line=12");
  for (const asked of ["for=claims&line=-1", "for=claims&line=99999", "for=claims&line=01", "for=claims&line=x"])
    expect(writeEmbed(line(asked) ?? never)).toBe("/embed/v1/q/china.json?for=claims");
  expect(writeEmbed(line("for=outline&line=3") ?? never)).toBe("/embed/v1/q/china.json?for=outline");
});

test("from the page of a code the same view in another form is the query alone, and means the same", () => {
  const code = writeViewCode({ address: "/q/who-asks", layout: "", points: new Map() });
  const page = read(`/embed/v1/v/${code}?theme=dark&lang=fr`) ?? never;
  const beside = besideFrame(page, "html");
  expect(beside).toBe("?theme=dark&lang=fr&as=html");
  expect(read(`/embed/v1/v/${code}${beside}`)).toEqual(read(`/embed/v1/v/${code}.html?theme=dark&lang=fr`));
  expect(besideFrame(read("/embed/v1/q/china@2?lang=uk") ?? never, "csv")).toBe("/embed/v1/q/china@2.csv?lang=uk");
});

test("what stands behind a code is dropped: it is the same view under the same name", () => {
  const code = writeViewCode({
    address: "/q/who-asks",
    layout: "organic",
    points: new Map([["oslo", { x: 1, y: 2 }]]),
  });
  const [plain, longer] = [code, `${code}.${"x".repeat(200)}`].map((name) =>
    readEmbed(`${embedRoot}v/${name}.svg`, "", takes),
  );
  expect(plain?.view).toEqual({ kind: "code", code });
  expect(longer).toEqual(plain);
});

test("what cannot be a look is no look: no sheet, no word and no colour comes in by an address", () => {
  const asked = new URLSearchParams({
    theme: "url(//evil.example)",
    lang: "xx",
    accent: "red;}body{background:url(//evil.example)}",
    focus: "a'><script>",
    static: "yes",
    controls: "none",
    customStylesheet: "//evil.example/a.css",
  });
  expect(readEmbed("/embed/v1/q/china", `?${asked}`, takes)?.look).toEqual(plainLook);
});

test("only questions that there are, versions that can be, and codes are views", () => {
  expect(read("/embed/v1/q/nothing")).toBeUndefined();
  expect(read("/embed/v1/q/__proto__")).toBeUndefined();
  expect(read("/embed/v1/q/china@0")).toBeUndefined();
  expect(read("/embed/v1/q/china@1@2")).toBeUndefined();
  expect(read("/embed/v1/q/china/more")).toBeUndefined();
  expect(read("/embed/v1/v/nothing")).toBeUndefined();
  expect(read("/embed/v2/q/china")).toBeUndefined();
  expect(read("/embed/v1/q/china@3.svg?theme=dark")).toMatchObject({
    view: { question: "china", version: 3 },
    form: "svg",
    look: { theme: "dark" },
  });
});

test("a view has one name, and its page in the application", () => {
  const about = read("/embed/v1/q/about?lang=fr&entity=rwanda")?.view ?? { kind: "code" as const, code: "" };
  expect([embedName(about), pageOf(about)]).toEqual(["q/about?entity=rwanda", "/e/rwanda"]);
  const china = read("/embed/v1/q/china@2.png")?.view ?? about;
  expect([embedName(china), pageOf(china)]).toEqual(["q/china", "/q/china"]);
});
