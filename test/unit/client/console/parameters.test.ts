import { readHeader } from "client/console/header.ts";
import { entryTypes, entryValue, readEntry, type Entry } from "client/exploration/parameter-entry.ts";
import { parameterFields } from "client/console/parameter-fields.ts";
import { questionFile } from "client/console/question-file.ts";
import { parseQuestion } from "server/questions/parse-question.ts";
import { describe, expect, it } from "vitest";

const statement = `// Who bargains over a deal
// Everyone, and what each seeks.
// $deal: Deal = us-ukraine-minerals-deal    the agreement to look at
// $most: Integer = 10    at most
MATCH (d:Entity&Deal {id: $deal}) // $nobody
WHERE d.name <> '$neither' AND d.lines > $least
RETURN d LIMIT $most`;

describe("a statement's parameters", () => {
  it("are those it uses, the header's first, with what the header says of them", () => {
    expect(
      parameterFields(statement, { least: { type: "Float", text: "1.5" } }).map(({ name, declared, entry }) => [
        name,
        declared?.meaning,
        entry,
      ]),
    ).toEqual([
      ["deal", "the agreement to look at", { type: "Entity", text: "us-ukraine-minerals-deal" }],
      ["most", "at most", { type: "Integer", text: "10" }],
      ["least", undefined, { type: "Float", text: "1.5" }],
    ]);
  });

  it("keep what was entered, by the type the header declares", () => {
    const [deal, most] = parameterFields(statement, {
      deal: { type: "String", text: "drc-offer" },
      most: { type: "String", text: "3" },
    });
    expect(deal?.entry).toEqual({ type: "Entity", text: "drc-offer" });
    expect(deal?.declared?.labels).toEqual(["Deal"]);
    expect(most?.entry).toEqual({ type: "Integer", text: "3" });
  });

  it("of a header half written are passed over", () => {
    expect(readHeader("// Title\n// $deal: Deal =\n// $x Integer = 3\nRETURN $deal, $x").parameters).toEqual([]);
    expect(parameterFields("// $deal: Deal =\nRETURN $deal", {}).map(({ declared }) => declared)).toEqual([undefined]);
  });

  it("named like what every object has are not taken from there", () => {
    expect(parameterFields("RETURN $constructor, $toString", {}).map(({ entry }) => entry.text)).toEqual(["", ""]);
  });
});

describe("a value as it is sent", () => {
  it.each<[Entry["type"], string, unknown]>([
    ["String", " a ", " a "],
    ["Integer", "12", 12],
    ["Integer", "-0", 0],
    ["Integer", "9007199254740993", { $type: "Integer", _value: "9007199254740993" }],
    ["Integer", "-9223372036854775808", { $type: "Integer", _value: "-9223372036854775808" }],
    ["Float", "1", { $type: "Float", _value: "1" }],
    ["Float", "-Infinity", { $type: "Float", _value: "-Infinity" }],
    ["Boolean", "true", true],
    ["Date", "2025-02-28", { $type: "Date", _value: "2025-02-28" }],
    ["Entity", " rwanda ", "rwanda"],
    ["Json", '[1, {"a": null}]', [1, { a: null }]],
  ])("of type %s, typed %j, is exact", (type, text, value) => {
    expect(entryValue({ type, text })).toEqual({ ok: true, value });
  });

  it.each<[Entry["type"], string]>([
    ["Integer", "1.5"],
    ["Integer", "9223372036854775808"],
    ["Integer", ""],
    ["Float", "many"],
    ["Float", ""],
    ["Boolean", "yes"],
    ["Date", "2025-02-30"],
    ["Entity", " "],
    ["Json", "{a: 1}"],
  ])("of type %s cannot be %j", (type, text) => {
    expect(entryValue({ type, text }).ok).toBe(false);
  });

  it("is kept as text and read again", () => {
    for (const type of entryTypes) expect(readEntry(`${type}:a:b`)).toEqual({ type, text: "a:b" });
    expect(readEntry("Nothing:1")).toBeUndefined();
    expect(readEntry("1")).toBeUndefined();
  });
});

describe("a statement saved as a question", () => {
  const told = { title: "Say what", description: "Say how.", meaning: "say for what" };

  it("is one that the loader of questions reads, whatever it lacked", () => {
    const { name, text } = questionFile(
      "MATCH (n:Deal {id: $id}) WHERE n.lines > $least AND n.name <> $not RETURN n LIMIT $most",
      { least: { type: "Integer", text: "3" } },
      told,
    );
    const question = parseQuestion(name.replace(/\.cypher$/, ""), text, name);
    expect(question.title).toBe("Say what");
    expect(question.parameters.map(({ name: one, default: value }) => [one, value])).toEqual([
      ["id", "some-entity"],
      ["least", 3],
      ["not", "?"],
      ["most", 1],
    ]);
  });

  it("keeps its own header, and what was entered becomes the default", () => {
    const { name, text } = questionFile(
      statement,
      { deal: { type: "Entity", text: "drc-offer" }, least: { type: "Integer", text: "1" } },
      told,
    );
    expect(name).toBe("who-bargains-over-a-deal.cypher");
    const question = parseQuestion("who-bargains-over-a-deal", text, name);
    expect(question.description).toBe("Everyone, and what each seeks.");
    expect(question.parameters.map(({ default: value }) => value)).toEqual(["drc-offer", 10, 1]);
  });
});
