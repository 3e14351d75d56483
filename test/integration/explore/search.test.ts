import * as fc from "fast-check";
import { search, type SearchRequest } from "server/explore/search.ts";
import { questions } from "server/questions/questions.ts";
import { expect, test } from "vitest";
import { database } from "../../support/database.ts";

const find = (text: string, request: Partial<SearchRequest> = {}) =>
  search(database, questions(), { text, limit: 10, ...request });

test.each([
  ["Kinshasa", "democratic-republic-of-the-congo"],
  ["Zelenskyy", "volodymyr-zelensky"],
  ["felix", "felix-tshisekedi"],
  ["FÉLIX tsh", "felix-tshisekedi"],
  ["ukr", "ukraine"],
  ["U.S.", "united-states"],
])("%s finds %s first", async (text, id) => {
  const [first] = await find(text);
  expect(first).toMatchObject({ kind: "entity", id });
});

test("a match tells which of its names matched", async () => {
  expect((await find("kinsh"))[0]).toMatchObject({ title: "Democratic Republic of the Congo", matched: "Kinshasa" });
});

test("questions, sources and claims are found beside entities, each when asked for alone", async () => {
  for (const kind of ["entity", "question", "source", "claim"] as const) {
    const matches = await find(kind === "question" ? "who" : "minerals", { kinds: [kind] });
    expect(matches.length).toBeGreaterThan(0);
    expect(new Set(matches.map((match) => match.kind))).toEqual(new Set([kind]));
  }
});

test("asked for labels, only entities that have one are found", async () => {
  const matches = await find("congo", { labels: ["Deal"] });
  for (const match of matches) expect(match.labels).toContain("Deal");
});

test("an empty text, blanks and bare signs find nothing", async () => {
  for (const text of ["", "   ", "* ? ~ && || !", "\\"]) expect(await find(text)).toEqual([]);
});

test("a text of 10,000 characters is refused in a sentence", async () => {
  await expect(find("a".repeat(10_000))).rejects.toMatchObject({
    message: "text takes at most 200 characters; you gave 10000.",
    extensions: { code: "BAD_USER_INPUT" },
  });
});

test.each([-1, 0, 1_000_000])("a limit of %i is refused", async (limit) => {
  await expect(find("congo", { limit })).rejects.toThrow(`limit takes a whole number from 1 to 50; you gave ${limit}.`);
});

test("whatever is typed, search answers", async () => {
  const signs = fc.constantFrom(
    "+",
    "-",
    "&&",
    "||",
    "!",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "^",
    '"',
    "~",
    "*",
    "?",
    ":",
    "\\",
    "/",
    "AND",
    "OR",
    "NOT",
    "TO",
    " ",
    "é",
    "congo",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(signs, { maxLength: 30 }), async (parts) => {
      const matches = await find(parts.join(""));
      expect(matches.length).toBeLessThanOrEqual(10);
    }),
    { numRuns: 40 },
  );
});
