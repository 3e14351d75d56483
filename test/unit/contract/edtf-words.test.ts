import { edtfPhrase, edtfWords } from "server/contract/edtf-words.ts";
import { describe, expect, it } from "vitest";

describe("a date in words", () => {
  it.each([
    ["2025-02-28", "28 February 2025"],
    ["2025-03", "March 2025"],
    ["2025", "2025"],
    ["2025-02-27~", "about 27 February 2025"],
    ["2025~", "about 2025"],
    ["2025-02?", "perhaps February 2025"],
    ["[2025-04-02..2025-04-12]", "between 2 and 12 April 2025"],
    ["[2025-03-30..2025-04-02]", "between 30 March and 2 April 2025"],
    ["[2025-02-12,2025-02-13]", "12 or 13 February 2025"],
    ["2025-02-24/2025-02-25", "from 24 to 25 February 2025"],
    ["2021/2024", "from 2021 to 2024"],
    ["2025-02/2025-12", "from February to December 2025"],
    ["2022-02-24/..", "since 24 February 2022"],
    ["2021~/..", "since about 2021"],
    ["../2020", "until 2020"],
    ["", "undated"],
    [null, "undated"],
    [undefined, "undated"],
  ])("%j is %j", (edtf, words) => {
    expect(edtfWords(edtf)).toBe(words);
  });

  it("takes the preposition a sentence needs", () => {
    expect(edtfPhrase("2025-02-28")).toBe("on 28 February 2025");
    expect(edtfPhrase("[2025-02-12,2025-02-13]")).toBe("on 12 or 13 February 2025");
    expect(edtfPhrase("2025-03")).toBe("in March 2025");
    expect(edtfPhrase("2024")).toBe("in 2024");
    expect(edtfPhrase("2025-03~")).toBe("about March 2025");
    expect(edtfPhrase("")).toBe("undated");
  });

  it("gives back what it cannot read, so that no date is lost", () => {
    expect(edtfWords("2025-21")).toBe("2025-21");
    expect(edtfWords("soon")).toBe("soon");
  });
});
