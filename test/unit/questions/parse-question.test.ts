import { embedNames } from "server/contract/embed/embed-address.ts";
import * as fc from "fast-check";
import { parseQuestion } from "server/questions/parse-question.ts";
import { QuestionFileError } from "server/questions/question-file-error.ts";
import { describe, expect, test } from "vitest";

const good = `// Who bargains?
// Everyone at the table,
// and what they want.
// Place in the list: 3
// $deal: Deal = us-ukraine-minerals-deal    the agreement to look at
// $person: Leader|Official = donald-trump  whom
// $most: Integer = 12   how many
MATCH (d:Entity&Deal {id: $deal})<-[:ABOUT]-(c:Claim)-[:SUBJECT]->({id: $person}) // not $this
RETURN c, '$nor this' LIMIT $most
`;

const parse = (text: string, id = "who-bargains") => parseQuestion(id, text, `${id}.cypher`);

describe("a question's header", () => {
  test("gives title, description, place and parameters", () => {
    expect(parse(good)).toEqual({
      id: "who-bargains",
      title: "Who bargains?",
      description: "Everyone at the table, and what they want.",
      place: 3,
      parameters: [
        {
          name: "deal",
          type: { kind: "entity", labels: ["Deal"] },
          default: "us-ukraine-minerals-deal",
          meaning: "the agreement to look at",
        },
        {
          name: "person",
          type: { kind: "entity", labels: ["Leader", "Official"] },
          default: "donald-trump",
          meaning: "whom",
        },
        { name: "most", type: { kind: "integer" }, default: 12, meaning: "how many" },
      ],
      cypher: good,
    });
  });

  test("reads the same with Windows line ends", () => {
    const { cypher: _text, ...read } = parse(good);
    expect(parse(good.replaceAll("\n", "\r\n"))).toMatchObject(read);
  });

  test("may leave out the place: the question is then not in the list", () => {
    expect(parse(good.replace("// Place in the list: 3\n", "")).place).toBeUndefined();
  });

  test.each([
    ["a missing title", good.replace("// Who bargains?\n", "//\n"), 1, "title"],
    ["no header", "RETURN 1", 1, "title"],
    ["a missing description", "// Title\nRETURN 1", 2, "what it shows"],
    ["a missing statement", "// Title\n// Words.\n", 3, "statement"],
    ["a place that is no number", good.replace("list: 3", "list: third"), 4, "whole number"],
    ["a second place", good.replace("list: 3", "list: 3\n// Place in the list: 4"), 5, "twice"],
    ["an unknown type", good.replace("$deal: Deal", "$deal: Deel"), 5, "“Deel” is no type"],
    ["a label beside a plain type", good.replace("Leader|Official", "Leader|String"), 6, "no type"],
    ["a parameter without a meaning", good.replace("    the agreement to look at", ""), 5, "with two spaces"],
    ["a parameter without a default", good.replace(" = us-ukraine-minerals-deal", ""), 5, "default"],
    ["a default that does not fit", good.replace("= 12", "= twelve"), 7, "whole number"],
    [
      "a parameter declared twice",
      good.replace("$person: Leader|Official = donald-trump", "$deal: Deal = x"),
      6,
      "twice",
    ],
    ["a parameter that an embedded picture's look is called by", good.replaceAll("$most", "$theme"), 7, "another name"],
    ["a parameter that is not used", good.replace("LIMIT $most", ""), 7, "does not use"],
    ["a parameter that is not declared", good.replace("LIMIT $most", "LIMIT $most + $more"), 9, "$more is used"],
    ["words after the parameters", good.replace("how many\n", "how many\n// And more.\n"), 8, "before them"],
  ])("with %s is refused by file, line and reason", (_what, text, line, reason) => {
    expect(() => parse(text)).toThrow(QuestionFileError);
    expect(() => parse(text)).toThrow(`who-bargains.cypher:${line}: `);
    expect(() => parse(text)).toThrow(reason);
  });

  test.each(["Who", "who_bargains", "-who", "who--bargains", "who bargains", ""])("refuses the file name %j", (id) => {
    expect(() => parse(good, id)).toThrow("lower case");
  });

  test("is read back from whatever it is made of", () => {
    const word = fc.stringMatching(/^[A-Za-z][a-z,'?]{0,9}$/);
    const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(" "));
    const name = fc.stringMatching(/^[a-z][A-Za-z0-9_]{0,9}$/).filter((text) => !embedNames.has(text));
    const parameters = fc.uniqueArray(
      fc.record({ name, number: fc.maxSafeInteger(), meaning: words, gap: fc.integer({ min: 2, max: 9 }) }),
      { selector: (parameter) => parameter.name, maxLength: 5 },
    );
    fc.assert(
      fc.property(words, words, parameters, (title, description, made) => {
        const text = [
          `// ${title}`,
          `// ${description}`,
          ...made.map((one) => `// $${one.name}: Integer = ${one.number}${" ".repeat(one.gap)}${one.meaning}`),
          `RETURN ${["1", ...made.map((one) => `$${one.name}`)].join(" + ")}`,
        ].join("\n");
        const read = parse(text);
        expect(read.title).toBe(title);
        expect(read.description).toBe(description);
        expect(read.parameters.map((one) => [one.name, one.default, one.meaning])).toEqual(
          made.map((one) => [one.name, one.number === 0 ? 0 : one.number, one.meaning]),
        );
      }),
    );
  });
});
