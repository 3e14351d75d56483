import { inForce } from "server/contract/in-force.ts";
import { pathSentence } from "server/contract/path-sentence.ts";
import type { WordedEnd, WordedLine, WordedMark } from "server/contract/worded-line.ts";
import { describe, expect, it } from "vitest";

const mark: WordedMark = {
  source: "000",
  group: "document",
  modality: "stated",
  disputed: false,
  assertedBy: ["author-000"],
  voices: ["Natali Husić Šarközy"],
};
const end = (id: string, caption: string, label: string): WordedEnd => ({ id, caption, labels: [label] });
const kellogg = end("keith-kellogg", "Keith Kellogg", "Official");
const states = end("united-states", "United States", "Country");
const ukraine = end("ukraine", "Ukraine", "Country");
const titanium = end("titanium", "Titanium", "Mineral");
const rwanda = end("rwanda", "Rwanda", "Country");
const m23 = end("m23", "M23", "RebelGroup");
const line = (
  source: WordedEnd,
  type: WordedLine["type"],
  target: WordedEnd,
  more: Partial<WordedLine> = {},
): WordedLine => ({ type, polarity: "affirmed", standing: "holds", source, target, claims: [mark], ...more });

describe("the sentence of a path", () => {
  it("joins lines that run along it by what they have in common", () => {
    const lines = [line(kellogg, "SERVES", states), line(states, "PRESSURES", ukraine)];
    expect(pathSentence("keith-kellogg", lines)).toBe("Keith Kellogg serves the United States, which presses Ukraine");
  });

  it("says of a line that runs against it who does it", () => {
    const lines = [line(kellogg, "PRESSURES", ukraine), line(states, "OPPOSES", ukraine)];
    expect(pathSentence("keith-kellogg", lines)).toBe("Keith Kellogg presses Ukraine, which the United States opposes");
    const back = [line(states, "SUPPORTS", kellogg), line(ukraine, "OPPOSES", kellogg)];
    expect(pathSentence("united-states", back)).toBe("The United States supports Keith Kellogg, whom Ukraine opposes");
  });

  it("begins anew where a pronoun could mean something else", () => {
    const first = [line(states, "PRESSURES", ukraine), line(states, "OPPOSES", rwanda)];
    expect(pathSentence("ukraine", first)).toBe("The United States presses Ukraine; the United States opposes Rwanda");
    const ground = [line(ukraine, "HOLDS_DEPOSITS", titanium), line(states, "SEEKS", titanium)];
    expect(pathSentence("ukraine", ground)).toBe(
      "Ukraine has titanium in the ground; the United States seeks titanium",
    );
  });

  it("keeps with each line what makes it true: the allegation and its denial, the voice, the offer, the dispute", () => {
    const alleged = line(rwanda, "SUPPORTS", m23, {
      claims: [{ ...mark, modality: "alleged", denial: "Rwanda denies it" }],
    });
    const against = line(m23, "OPPOSES", ukraine, { claims: [{ ...mark, disputed: true }] });
    const offered = line(ukraine, "SUPPLIES", states, { standing: "proposed" });
    expect(pathSentence("rwanda", [alleged, against, offered])).toBe(
      "Rwanda supports M23 (alleged by an unnamed accuser; Rwanda denies it), which opposes Ukraine (disputed), " +
        "which would supply the United States (as proposed)",
    );
  });

  it("never tells what is denied, left open, called off or imagined as a fact", () => {
    expect(pathSentence("rwanda", [line(rwanda, "SUPPORTS", m23, { polarity: "negative" })])).toBe(
      "Rwanda does not support M23",
    );
    const open = [line(states, "PRESSURES", rwanda), line(rwanda, "SUPPORTS", m23, { polarity: "unknown" })];
    expect(pathSentence("united-states", open)).toBe(
      "The United States presses Rwanda; it is unclear whether Rwanda supports M23",
    );
    expect(pathSentence("rwanda", [line(rwanda, "NEGOTIATES", m23, { standing: "cancelled" })])).toBe(
      "Rwanda was to negotiate with M23 (since cancelled)",
    );
    expect(pathSentence("rwanda", [line(rwanda, "NEGOTIATES", m23, { standing: "hypothetical" })])).toBe(
      "Rwanda would negotiate with M23 (in an imagined case)",
    );
  });

  it("takes a sentence that was written for a line as it is, without the capital of its place", () => {
    const trump = end("trump-administration", "Trump administration", "Organization");
    const lithium = end("lithium", "Lithium", "Mineral");
    const lines = [line(states, "PRESSURES", trump), line(trump, "SEEKS", lithium)];
    expect(pathSentence("united-states", lines)).toBe(
      "The United States presses the Trump administration; the Trump administration seeks lithium, by a writer’s account of its aims",
    );
  });

  it("is none where a line has no claim left", () => {
    expect(pathSentence("rwanda", [line(rwanda, "SUPPORTS", m23, { claims: [] })])).toBeUndefined();
    expect(pathSentence("rwanda", [])).toBeUndefined();
  });
});

describe("what is said to be in force", () => {
  const plain = { polarity: "affirmed", standing: "holds", modality: "stated" } as const;

  it("is affirmed, holds, and rests on more than a condition or an allegation", () => {
    for (const modality of ["stated", "reported", "attributed", "presupposed", "judged"] as const)
      expect(inForce({ ...plain, modality })).toBe(true);
    for (const modality of ["conditional", "hypothetical", "alleged"] as const)
      expect(inForce({ ...plain, modality })).toBe(false);
    for (const polarity of ["negative", "unknown"] as const) expect(inForce({ ...plain, polarity })).toBe(false);
    for (const standing of ["past", "proposed", "expected", "cancelled", "hypothetical"] as const)
      expect(inForce({ ...plain, standing })).toBe(false);
  });
});
