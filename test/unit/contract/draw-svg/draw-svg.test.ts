import { DOMParser } from "@xmldom/xmldom";
import type { Exploration } from "client/exploration/exploration.ts";
import { fromAnswer } from "client/exploration/from-answer.ts";
import { pictureContent } from "client/panels/take-away/picture-content.ts";
import { plainView } from "client/exploration/view.ts";
import { array, assert, constantFrom, double, integer, oneof, property, string } from "fast-check";
import { drawSvg } from "server/contract/draw-svg/draw-svg.ts";
import { lineCourse } from "server/contract/draw-svg/line-course.ts";
import { shapeBorder } from "server/contract/draw-svg/shape-border.ts";
import { labels } from "server/contract/label.ts";
import { nodeShape } from "server/contract/node-shape.ts";
import { expect, test } from "vitest";
import { answer, explored, node, relationship } from "../../../support/explored.ts";

const address = "http://127.0.0.1:4000/q/who-asks";

function svgOf(exploration: Exploration, theme: "light" | "dark" = "light") {
  return drawSvg(pictureContent(exploration, new Map(), address), { theme });
}

function parse(svg: string) {
  return new DOMParser({
    onError: (level, message) => {
      // A text may hold U+FFFD: the parser only guesses that somebody read the file wrongly.
      if (level !== "warning" || !message.includes("Unicode replacement character")) throw new Error(message);
    },
  }).parseFromString(svg, "image/svg+xml");
}

function all(svg: string, name: string) {
  return [...parse(svg).getElementsByTagName(name)];
}

/** The text of every line that is set, in order. */
function wordsOf(svg: string): readonly string[] {
  return all(svg, "text").map((element) => element.textContent ?? "");
}

const one = node("ukraine", { name: "Ukraine", caption: "Ukraine", code: "UA" });
const other = node("united-states", { name: "United States", caption: "United States", code: "US" });
const third = node("m23", { name: "M23", caption: "M23", labels: ["RebelGroup"] });

test.each([true, false])(
  "the entity that stands out has a ring around its shape, compact %s; one that is not drawn none",
  (compact) => {
    const content = pictureContent(explored([one, other], []), new Map(), address);
    const drawn = (focus?: string) =>
      drawSvg(content, { theme: "light", compact, ...(focus === undefined ? {} : { focus }) });
    const rings = (svg: string) => all(svg, "rect").filter((rect) => rect.getAttribute("fill") === "none");
    const [ring, ...others] = rings(drawn("ukraine")).filter((rect) => rect.getAttribute("stroke-width") === "3");
    expect(others).toEqual([]);
    const at = (name: string) => Number(ring?.getAttribute(name));
    const { x = NaN, y = NaN, shape } = content.picture.nodes.find(({ node: { id } }) => id === "ukraine") ?? {};
    expect([at("x") + at("width") / 2, at("y") + at("height") / 2].map(Math.round)).toEqual([x, y].map(Math.round));
    expect(at("width")).toBeGreaterThan(shape?.width ?? Infinity);
    expect(drawn("kenya")).toBe(drawn());
  },
);

test("every shape of the picture stands where the exploration has it, and every line has its sentence", () => {
  const line = relationship("united-states", "NEGOTIATES", "ukraine");
  const exploration = explored([one, other, third], [line]);
  const svg = svgOf(exploration);
  const groups = all(svg, "g");
  const places = groups
    .filter((group) => group.getAttribute("data-entity"))
    .map((group) => [
      group.getAttribute("data-entity"),
      ...(group.getAttribute("transform")?.match(/-?[\d.]+/g) ?? []).map(Number),
    ]);
  const laid = [...exploration].flatMap(([key, record]) =>
    record.kind === "layout" && "x" in record.place
      ? [[key.replace("layout/", ""), record.place.x, record.place.y]]
      : [],
  );
  expect(places).toEqual(laid);
  const drawn = groups.find((group) => group.getAttribute("data-line") === line.id);
  expect(drawn?.getElementsByTagName("title")[0]?.textContent).toBe("The United States negotiates with Ukraine.");
  expect(all(svg, "desc")[0]?.textContent).toBe(
    "A picture of 1 line among 3 entities. The United States negotiates with Ukraine.",
  );
});

test("it says what it is by itself: title, what is drawn and how much, sources, date, licence and address", () => {
  const source = {
    id: "000",
    group: "document" as const,
    kind: "commentary",
    title: "A text",
    author: "Somebody",
    publisher: "A paper",
    published: "2025-02-27~",
    url: null,
    publisherCertainty: "inferred",
    dateCertainty: null,
    authorCertainty: null,
  };
  const asked = { ...answer([one, other], [relationship("ukraine", "OPPOSES", "united-states")]), sources: [source] };
  const said = wordsOf(svgOf(fromAnswer(asked)));
  expect(said).toEqual(
    expect.arrayContaining([
      "Who asks?",
      "opposes",
      "countries",
      "2",
      "“A text”, Somebody, A paper (publisher inferred), about 27 February 2025.",
      "1 line from 1 claim in one text.",
      address,
    ]),
  );
  expect(said.join(" ")).toContain("Data as of 22 November 2026. Lodeline. Data and pictures: CC BY 4.0,");
  expect(said.join(" ")).not.toMatch(/disputed|imagined|supplies/);
});

test("what is said not to be so, left open, called off, over or imagined is drawn otherwise than what is in force", () => {
  const drawnOf = (more: Parameters<typeof relationship>[3]) => {
    const svg = svgOf(explored([one, other], [relationship("ukraine", "SUPPORTS", "united-states", more)]));
    return /data-line.*?data-entity/
      .exec(svg.replace(/<title>.*?<\/title>/g, ""))?.[0]
      .replace(/data-line="[^"]*"/, "");
  };
  const ways = [
    drawnOf({}),
    drawnOf({ polarity: "negative" }),
    drawnOf({ polarity: "unknown" }),
    drawnOf({ standing: "cancelled" }),
    drawnOf({ standing: "past" }),
    drawnOf({ standing: "proposed" }),
    drawnOf({ standing: "hypothetical" }),
    drawnOf({ disputed: true }),
    drawnOf({ modality: "attributed" }),
    drawnOf({ modality: "alleged" }),
    drawnOf({ modality: "conditional" }),
  ];
  expect(ways.every((way) => way !== undefined)).toBe(true);
  expect(new Set(ways).size).toBe(ways.length);
});

test("an allegation is never shortened: its words name the accuser, and so does its sentence", () => {
  const base = relationship("ukraine", "SUPPORTS", "m23", { modality: "alleged" });
  const accused = {
    ...base,
    claims: base.claims.map((claim) => ({
      ...claim,
      modality: "alleged" as const,
      assertedBy: ["felix-tshisekedi"],
      voices: ["Félix Tshisekedi"],
    })),
  };
  const asked = answer([one, third], [accused]);
  const words = { lines: ["supports, alleged by Félix Tshisekedi"], dx: 0, dy: -12, angle: 0 };
  const said = svgOf(fromAnswer({ ...asked, lines: [{ id: accused.id, bend: 0, words }] }));
  expect(wordsOf(said)).toContain("supports, alleged by Félix Tshisekedi");
  expect(all(said, "desc")[0]?.textContent).toContain("alleged by Félix Tshisekedi");
});

test("whatever a name holds, the document is well formed, runs nothing and asks nobody for anything", () => {
  const nasty = oneof(
    // Any unit of UTF-16, halves of pairs among them.
    array(integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
    string(),
    constantFrom(
      "<script>alert(1)</script>",
      "\"><image href='https://evil.example/x'/>",
      "]]><svg onload=alert(1)>",
      "a\u0000b\u202Ec\uD800",
      "&lt;&amp;&#x0;",
      "url(https://evil.example)",
    ),
  );
  const known = new Set(["svg", "title", "desc", "rect", "g", "path", "text", "circle"]);
  assert(
    property(nasty, nasty, (name, caption) => {
      const odd = node("ukraine", { name, caption, code: caption.slice(0, 3) });
      const svg = svgOf(explored([odd, other], [relationship("ukraine", "SUPPORTS", "united-states")]));
      expect(parse(svg).documentElement?.tagName).toBe("svg");
      const tags = [...svg.matchAll(/<(\/?)([^\s/>]*)([^>]*)>/g)];
      expect(tags.map(([, , tag = ""]) => tag).filter((tag) => !known.has(tag))).toEqual([]);
      const attributes = tags.flatMap(([, , , given = ""]) =>
        [...given.matchAll(/([\w:-]+)="/g)].map(([, key]) => key),
      );
      expect(attributes.filter((key) => /^on|href|src|style$|class/i.test(key ?? "") && key !== "font-style")).toEqual(
        [],
      );
    }),
    { numRuns: 60 },
  );
});

test("a text that holds the sign for an unreadable letter keeps it", () => {
  const svg = svgOf(explored([node("ukraine", { name: "U\uFFFDA", caption: "U\uFFFDA" })], []));
  expect(wordsOf(svg)).toContain("U\uFFFDA");
});

test("a font that is no file of letters is not carried along", () => {
  const content = pictureContent(explored([one, other], []), new Map(), address);
  const face = { source: "data:font/woff2;base64,d09GMg==", italic: false, range: "U+0-FF, U+131" };
  const carrying = (more: Partial<typeof face>) => drawSvg(content, { theme: "light", faces: [{ ...face, ...more }] });
  expect(carrying({})).toContain("url(data:font/woff2;base64,d09GMg==)");
  expect(() => carrying({ source: "data:font/woff2;base64,x);}</style>" })).toThrow("WOFF2");
  expect(() => carrying({ source: "https://elsewhere.example/font.woff2" })).toThrow("WOFF2");
  expect(() => carrying({ range: "U+0;}</style>" })).toThrow("WOFF2");
});

test("each line of text takes the room it was measured for in whatever font it is shown", () => {
  const svg = svgOf(explored([one, other], [relationship("ukraine", "SUPPORTS", "united-states")]));
  const texts = all(svg, "text").filter((element) => (element.textContent ?? "").length > 1);
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter((text) => text.getAttribute("lengthAdjust") !== "spacingAndGlyphs")).toEqual([]);
  const width = Number(parse(svg).documentElement?.getAttribute("width"));
  expect(texts.filter((text) => Number(text.getAttribute("textLength")) > width - 48)).toEqual([]);
});

test("a line ends before its shapes, whatever they are and wherever it comes from", () => {
  assert(
    property(
      constantFrom(...labels),
      constantFrom(...labels),
      double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      constantFrom(-72, -36, 0, 36, 72),
      (from, to, angle, bend) => {
        const shapeOf = (label: string) =>
          nodeShape({ labels: [label], caption: "A name", collective: false }, "plain");
        const placed = (label: string, x: number, y: number) => ({
          node: { id: `${x}`, name: "", code: "", recordOnly: false },
          shape: shapeOf(label),
          caption: [],
          side: "below" as const,
          x,
          y,
        });
        const source = placed(from, 0, 0);
        const target = placed(to, 260 * Math.cos(angle), 260 * Math.sin(angle));
        const style = {
          hue: "further" as const,
          width: 2,
          stripes: 0,
          dash: [],
          cap: "butt" as const,
          arrow: "filled" as const,
          arrowScale: 1.15,
          tail: "none" as const,
          middle: "none" as const,
          middleScale: 1.5,
          slashes: false,
          italic: false,
        };
        const line = { relationship: { id: "", source: "", target: "" }, style, bend, words: null };
        const { tip, from: start, to: end } = lineCourse(line, source, target);
        const inside = (shape: typeof source, point: { x: number; y: number }) => {
          const border = shapeBorder(shape.shape, shape, point);
          return Math.hypot(point.x - shape.x, point.y - shape.y) < Math.hypot(border.x - shape.x, border.y - shape.y);
        };
        expect([inside(target, tip), inside(target, end), inside(source, start)]).toEqual([false, false, false]);
        // The border is met at the shape's own size, not far outside it.
        expect(Math.hypot(tip.x - target.x, tip.y - target.y)).toBeLessThan(
          Math.hypot(target.shape.width, target.shape.height),
        );
      },
    ),
  );
});

test("two days side by side are marked on their lines, in the legend and in the sentences, none as if both held at once", () => {
  const on = (day: string, line: ReturnType<typeof relationship>) => ({
    ...line,
    claims: line.claims.map((claim) => ({ ...claim, dated: "span" as const, from: day, earliest: day, latest: day })),
  });
  const gone = on("2025-02-28", relationship("united-states", "NEGOTIATES", "ukraine"));
  const come = on("2025-05-01", relationship("united-states", "SUPPORTS", "ukraine"));
  const opened = explored([one, other], [gone, come], { ...plainView("who-asks"), dates: "2025-02-28,2025-05-01" });
  const svg = svgOf(opened);
  const signs = all(svg, "g").flatMap((group) => group.getAttribute("data-difference") ?? []);
  // On its line, and once more in the legend.
  expect(signs.toSorted()).toEqual(["added", "added", "removed", "removed"]);
  const sentence = (id: string) =>
    all(svg, "g")
      .find((group) => group.getAttribute("data-line") === id)
      ?.getElementsByTagName("title")[0]?.textContent;
  expect(sentence(gone.id)).toBe("The United States negotiates with Ukraine. Only on 28 February 2025.");
  expect(sentence(come.id)).toBe("The United States supports Ukraine. Only on 1 May 2025.");
  expect(wordsOf(svg).join(" ")).toContain("only on 1 May 2025");
});
