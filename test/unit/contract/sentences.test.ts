import { briefByLine, byLine, type ByLineClaim } from "server/contract/by-line.ts";
import { lineWords } from "server/contract/line-words.ts";
import { readingSentence } from "server/contract/reading-sentence.ts";
import { sharedWords } from "server/contract/shared-words.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import type { WordedLine, WordedMark } from "server/contract/worded-line.ts";
import { describe, expect, it } from "vitest";

const mark: WordedMark = {
  source: "000",
  group: "document",
  modality: "stated",
  disputed: false,
  assertedBy: ["author-000"],
  voices: ["Natali Husić Šarközy"],
};
const line: WordedLine = {
  type: "SUPPORTS",
  polarity: "affirmed",
  standing: "holds",
  source: { id: "rwanda", caption: "Rwanda", labels: ["Country"] },
  target: { id: "m23", caption: "M23", labels: ["RebelGroup"] },
  claims: [mark],
};
const rebellion = { id: "unnamed-rebellion-003", caption: "Unnamed Congolese rebellion", labels: ["RebelGroup"] };

describe("an allegation", () => {
  const alleged: WordedLine = {
    ...line,
    target: rebellion,
    claims: [{ ...mark, modality: "alleged", denial: "Rwanda denies it of M23" }],
  };

  it("says who alleges it and carries the denial", () => {
    expect(titleSentence(alleged)).toBe(
      "Rwanda supports an unnamed rebellion in DR Congo, alleged by an unnamed accuser; Rwanda denies it of M23",
    );
    expect(readingSentence(alleged)).toBe(
      "Alleged by an unnamed accuser in one text. Rwanda denies it of M23. In force when it was said.",
    );
  });

  it("is never shortened on its line", () => {
    expect(lineWords(alleged)).toEqual(["supports, alleged by an unnamed accuser; Rwanda denies it of M23"]);
  });

  it("names the accuser where one is named", () => {
    const claims = [
      { ...mark, modality: "alleged", assertedBy: ["volodymyr-zelensky"], voices: ["Volodymyr Zelensky"] },
    ] as const;
    expect(lineWords({ ...line, claims })).toEqual(["supports, alleged by Volodymyr Zelensky"]);
  });
});

describe("the words on a line", () => {
  it("say on whose word it stands, and are never shortened to the relation", () => {
    const claims = [{ ...mark, modality: "attributed", assertedBy: ["rwanda"], voices: ["Rwanda"] }] as const;
    expect(lineWords({ ...line, polarity: "negative", claims })).toEqual(["does not support, says Rwanda"]);
  });

  it("are the bare relation where it is stated or reported, with the denial where there is one", () => {
    for (const modality of ["stated", "reported"] as const) {
      expect(lineWords({ ...line, claims: [{ ...mark, modality }] })).toEqual(["supports"]);
      expect(lineWords({ ...line, claims: [{ ...mark, modality, denial: "Rwanda denies it" }] })).toEqual([
        "supports; Rwanda denies it",
      ]);
    }
  });

  it("say who says so of what was cancelled or imagined, too", () => {
    const claims = [{ ...mark, modality: "attributed", assertedBy: ["rwanda"], voices: ["Rwanda"] }] as const;
    expect(lineWords({ ...line, standing: "cancelled", claims })).toEqual(["to support, says Rwanda, cancelled"]);
    expect(lineWords({ ...line, standing: "hypothetical", claims })).toEqual(["would support, says Rwanda, imagined"]);
  });

  it("count the texts that take a thing for granted", () => {
    const claims = [
      { ...mark, modality: "presupposed" },
      { ...mark, modality: "presupposed", source: "001" },
    ] as const;
    expect(lineWords({ ...line, claims })[0]).toBe("supports, taken for granted in two texts");
  });

  it("begin with unclear whether where a thing is left open", () => {
    for (const words of lineWords({ ...line, polarity: "unknown" })) expect(words).toBe("unclear whether it supports");
  });

  it.each([
    ["proposed", "would support"],
    ["expected", "to support"],
    ["past", "supported"],
    ["hypothetical", "would support, imagined"],
    ["cancelled", "to support, cancelled"],
  ] as const)("never read as in force when the thing is %s", (standing, words) => {
    expect(lineWords({ ...line, standing })[0]).toBe(words);
  });

  it("are none where a filter left no claim", () => {
    expect(lineWords({ ...line, claims: [] })).toEqual([]);
    expect(titleSentence({ ...line, claims: [] })).toBeUndefined();
  });
});

describe("the caption that parallel lines share", () => {
  const proposed = { ...line, type: "PARTY_TO", standing: "proposed" } as const;
  it("names their states", () => {
    expect(sharedWords([proposed, { ...proposed, standing: "hypothetical" }])).toBe("party to: proposed, imagined");
  });
  it("is none for one line, for other ends and for what needs words of its own", () => {
    expect(sharedWords([proposed])).toBeUndefined();
    expect(sharedWords([proposed, { ...proposed, target: rebellion }])).toBeUndefined();
    expect(sharedWords([proposed, { ...proposed, polarity: "negative" }])).toBeUndefined();
    expect(sharedWords([proposed, { ...proposed, claims: [{ ...mark, modality: "alleged" }] }])).toBeUndefined();
    expect(sharedWords([proposed, { ...proposed, claims: [{ ...mark, modality: "attributed" }] }])).toBeUndefined();
  });
});

describe("a title", () => {
  it("tells what is proposed from what is expected on conditions", () => {
    const claims = [{ ...mark, modality: "conditional" }] as const;
    expect(titleSentence({ ...line, standing: "proposed" })).toBe("Rwanda would support M23, as proposed");
    expect(titleSentence({ ...line, standing: "expected", claims })).toBe("Rwanda would support M23");
  });

  it("says once who speaks, where that is the one spoken of", () => {
    const claims = [{ ...mark, modality: "attributed", assertedBy: ["rwanda"], voices: ["Rwanda"] }] as const;
    expect(titleSentence({ ...line, polarity: "negative", claims })).toBe(
      "Rwanda does not support M23, by its own account",
    );
    const kallas = { id: "kaja-kallas", caption: "Kaja Kallas", labels: ["Official"] };
    const hers = [{ ...mark, modality: "attributed", assertedBy: ["kaja-kallas"], voices: ["Kaja Kallas"] }] as const;
    expect(titleSentence({ ...line, source: kallas, claims: hers })).toBe(
      "Kaja Kallas supports M23, by her own account",
    );
    expect(titleSentence({ ...line, claims: hers })).toBe("Rwanda supports M23, says Kaja Kallas");
  });

  it("is in no state where it is left open", () => {
    expect(readingSentence({ ...line, polarity: "unknown" })).toBe("Stated flatly in one text. Left open.");
    expect(readingSentence({ ...line, polarity: "negative", standing: "past" })).toBe(
      "Stated flatly in one text. Said not to have been so.",
    );
  });

  const rare = { id: "rare-earths", caption: "Rare earths", labels: ["Mineral"] };
  const ukraine = { id: "ukraine", caption: "Ukraine", labels: ["Country"] };
  it("never calls a deposit supply", () => {
    const deposits: WordedLine = { ...line, type: "HOLDS_DEPOSITS", source: ukraine, target: rare };
    expect(titleSentence(deposits)).toBe("Ukraine has rare earth elements in the ground");
    expect(readingSentence(deposits)).toMatch(/In the ground is not supply\.$/);
  });

  it("puts the verb in the plural after several", () => {
    const talks = { id: "us-russia-talks", caption: "US–Russia talks in Riyadh", labels: ["Event"] };
    expect(titleSentence({ ...line, type: "EXCLUDES", source: talks, target: ukraine })).toBe(
      "The US–Russia talks leave out Ukraine",
    );
  });

  it("uses a stranger's caption as it stands", () => {
    const stranger = { id: "somebody-else", caption: "Atlantis", labels: ["Country"] };
    expect(titleSentence({ ...line, source: stranger })).toBe("Atlantis supports M23");
  });
});

describe("a by-line", () => {
  const claim: ByLineClaim = {
    id: "002-12",
    modality: "attributed",
    assertedBy: [{ id: "volodymyr-zelensky", caption: "Volodymyr Zelensky" }],
    via: [],
    saidOn: "2025-02-27~",
    paragraph: "9",
    source: {
      group: "document",
      kind: "news",
      author: null,
      publisher: "Odrimedia",
      published: "2025-02-27~",
      publisherCertainty: "printed",
      dateCertainty: "inferred",
    },
  };

  it("says who, through whom, when and where", () => {
    expect(byLine(claim)).toEqual({
      words: "According to Volodymyr Zelensky, as reported by Odrimedia about 27 February 2025 (inferred)",
      paragraph: "Paragraph 9",
    });
  });

  it("tells the day of saying apart from that of the text", () => {
    expect(byLine({ ...claim, saidOn: "2025-02-25" }).words).toBe(
      "According to Volodymyr Zelensky on 25 February 2025, as reported by Odrimedia about 27 February 2025 (inferred)",
    );
  });

  it("says that nobody is named where a text writes in its own voice", () => {
    const own = {
      ...claim,
      modality: "stated",
      assertedBy: [{ id: "author-002", caption: "Unknown author" }],
    } as const;
    expect(byLine({ ...own, paragraph: "5; 9; 14" })).toEqual({
      words: "Stated by an unnamed writer in Odrimedia about 27 February 2025 (inferred)",
      paragraph: "Paragraphs 5, 9, 14",
    });
  });

  it("marks an inferred publisher and an unknown day", () => {
    const source = {
      ...claim.source,
      group: "record",
      publisher: "Spoils of War",
      publisherCertainty: "inferred",
      published: null,
    } as const;
    expect(
      byLine({
        ...claim,
        id: "r-173",
        assertedBy: [{ id: "bloomberg", caption: "Bloomberg" }],
        saidOn: null,
        paragraph: null,
        source,
      }),
    ).toEqual({
      words: "According to a Bloomberg columnist, as reported by Spoils of War (publisher inferred), undated",
      paragraph: undefined,
    });
  });

  it("cites the outlet it came through, apart from where and when", () => {
    const via = [{ id: "bloomberg", caption: "Bloomberg" }];
    const own = {
      ...claim,
      modality: "reported",
      assertedBy: [{ id: "author-002", caption: "Unknown author" }],
    } as const;
    expect(byLine({ ...own, via }).words).toBe(
      "Reported by an unnamed writer in Odrimedia, citing Bloomberg, about 27 February 2025 (inferred)",
    );
  });

  it("gives an accusation to its subject and any other allegation to an unnamed accuser", () => {
    const own = {
      ...claim,
      modality: "alleged",
      assertedBy: [{ id: "author-002", caption: "Unknown author" }],
    } as const;
    expect(byLine(own).words).toMatch(/^Alleged by an unnamed accuser, as reported by an unnamed writer in Odrimedia /);
    const accusers = { id: "unnamed-accusers", caption: "Unnamed accusers" };
    expect(byLine({ ...own, relation: "ASSESSES", subject: accusers }).words).toMatch(
      /^Alleged by unnamed accusers, as /,
    );
  });

  it("puts a remark of one of two days between them", () => {
    const source = {
      ...claim.source,
      group: "record",
      publisher: "Kyiv Independent",
      published: "2025-11-20",
    } as const;
    const said = { ...claim, modality: "reported", assertedBy: [], saidOn: "2025-11-19/2025-11-20", source } as const;
    expect(byLine(said).words).toBe(
      "Reported by the Kyiv Independent on 20 November 2025 (inferred), said between 19 and 20 November 2025",
    );
  });

  it("does not name one outlet twice", () => {
    const source = { ...claim.source, publisher: "Reuters" };
    const via = [{ id: "reuters", caption: "Reuters" }];
    expect(byLine({ ...claim, via, source }).words).not.toContain("citing Reuters");
  });
});

describe("a by-line in brief, where source and day stand already", () => {
  const own = {
    id: "003-04",
    modality: "alleged",
    relation: "SUPPORTS",
    assertedBy: [{ id: "author-003", caption: "An unnamed writer" }],
  } as const;

  it("keeps the accuser and the denial of an allegation", () => {
    expect(briefByLine({ ...own, denial: "Rwanda denies it of M23" })).toBe(
      "Alleged by an unnamed accuser; Rwanda denies it of M23",
    );
    expect(briefByLine({ ...own, assertedBy: [{ id: "ada", caption: "Ada" }], denial: null })).toBe("Alleged by Ada");
  });

  it("names the party whose word it is, and of the text itself how it says it", () => {
    expect(briefByLine({ ...own, modality: "attributed", assertedBy: [{ id: "ada", caption: "Ada" }] })).toBe(
      "According to Ada",
    );
    expect(briefByLine({ ...own, modality: "presupposed" })).toBe("Taken for granted");
  });
});
