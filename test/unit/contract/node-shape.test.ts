import { nodeCode, type CodeSubject } from "server/contract/node-code.ts";
import { nodeShape } from "server/contract/node-shape.ts";
import { nodeState } from "server/contract/node-state.ts";
import { describe, expect, it } from "vitest";

const thing = { labels: ["Country"], caption: "Rwanda", collective: false };

describe("the shape of a node", () => {
  it("tells labels apart by form, not by colour alone", () => {
    const shapes = [
      "Country",
      "Leader",
      "Organization",
      "RebelGroup",
      "Mineral",
      "Deal",
      "Policy",
      "Goal",
      "DealTerm",
      "Sector",
    ];
    expect(new Set(shapes.map((label) => nodeShape({ ...thing, labels: [label] }, "plain").shape)).size).toBe(10);
  });

  it("carries the whole name of an abstract thing inside and is as large as it", () => {
    const caption = "Deal survives the next Ukrainian government";
    const shape = nodeShape({ ...thing, labels: ["Goal"], caption }, "plain");
    expect(shape.inside.join(" ")).toBe(caption);
    expect(shape.height).toBe(shape.inside.length * 15 + 12);
    expect(shape.width).toBeGreaterThan(100);
  });

  it("is open where a thing is expected, dotted where it is imagined, struck where it is cancelled", () => {
    const event = { ...thing, labels: ["Event"] };
    expect(nodeShape(event, "open").fill).toBe("ground");
    expect(nodeShape(event, "imagined")).toMatchObject({ fill: "none", border: { width: 2, style: "dotted" } });
    expect(nodeShape(event, "cancelled").struck).toBe(true);
  });

  it("outlines a collective twice, but not where the name stands inside", () => {
    expect(nodeShape({ ...thing, collective: true }, "plain").secondOutline).toBe(true);
    expect(nodeShape({ ...thing, labels: ["Goal"], collective: true }, "plain").secondOutline).toBe(false);
  });

  it("draws what the model does not know as an organization", () => {
    expect(nodeShape({ ...thing, labels: ["Spaceship"] }, "plain").shape).toBe("hexagon");
  });
});

describe("the state of an event", () => {
  const event = { labels: ["Event"], hypothetical: false };
  it("is what the drawn lines say of it", () => {
    expect(nodeState(event, [{ type: "PARTY_TO", standing: "expected" }])).toBe("open");
    expect(
      nodeState(event, [
        { type: "PARTY_TO", standing: "expected" },
        { type: "PARTY_TO", standing: "past" },
      ]),
    ).toBe("plain");
    expect(nodeState(event, [{ type: "PARTY_TO", standing: "cancelled" }])).toBe("cancelled");
    expect(nodeState(event, [{ type: "SEEKS", standing: "holds" }])).toBe("open");
    expect(nodeState(event, [])).toBe("plain");
  });
  it("is imagined wherever it is only imagined", () => {
    expect(nodeState({ ...event, hypothetical: true }, [{ type: "PARTY_TO", standing: "past" }])).toBe("imagined");
  });
});

describe("the code inside a shape", () => {
  const base: CodeSubject = { labels: ["Country"], name: "", aliases: [], collective: false, hypothetical: false };
  it.each([
    ["US", { labels: ["Country"], name: "United States of America", iso2: "US" }],
    ["", { labels: ["Region"], name: "Goma" }],
    ["NHŠ", { labels: ["Person"], name: "Natali Husić Šarközy" }],
    ["VZ", { labels: ["Leader"], name: "Volodymyr Zelensky" }],
    ["TKW", { labels: ["Official"], name: "Thérèse Kayikwamba Wagner" }],
    ["PK", { labels: ["Official"], name: "Pierre Kanda Kalambayi" }],
    ["?", { labels: ["Person"], name: "Unknown author of text 002" }],
    ["", { labels: ["Official"], name: "Ukrainian negotiating team", collective: true }],
    [
      "NATO",
      { labels: ["Organization"], name: "North Atlantic Treaty Organization", aliases: ["NATO", "Atlantic alliance"] },
    ],
    ["DoD", { labels: ["Organization"], name: "U.S. Department of Defense", aliases: ["Pentagon", "DoD"] }],
    ["", { labels: ["Organization"], name: "U.S. Agency for International Development", aliases: ["USAID"] }],
    ["M23", { labels: ["RebelGroup"], name: "March 23 Movement", aliases: ["M23", "M23 rebels"] }],
    ["?", { labels: ["RebelGroup"], name: "Rebellion in the DRC (unnamed)", collective: true }],
    ["REE", { labels: ["Mineral"], name: "Rare earth elements", symbol: "REE", collective: true }],
    ["deal", { labels: ["Deal"], name: "US-Ukraine minerals agreement", when: "2025-02-10/2025-04-30" }],
    ["28 Feb", { labels: ["Event"], name: "Trump-Zelensky meeting in Washington", when: "2025-02-28" }],
    ["5 Feb", { labels: ["Event"], name: "First US-DRC Joint Steering Committee", when: "2026-02-05~" }],
    ["April", { labels: ["Event"], name: "Ukrainian delegation's talks", when: "2025-04-11/2025-04-12" }],
    ["war", { labels: ["Event"], name: "Conflict in eastern DRC", when: "2021~/.." }],
    ["asked", { labels: ["Event"], name: "Requested Tshisekedi-Trump meeting" }],
    ["", { labels: ["Event"], name: "Early Ukrainian election", hypothetical: true }],
    ["", { labels: ["Goal"], name: "Less US reliance on China" }],
  ])("is %j", (code, subject) => {
    expect(nodeCode({ ...base, ...subject })).toBe(code);
  });
});
