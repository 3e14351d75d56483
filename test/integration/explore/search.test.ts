import * as fc from "fast-check";
import { titleSentence } from "server/contract/title-sentence.ts";
import { search, searchCounts, type SearchRequest } from "server/explore/search.ts";
import { subgraph } from "server/explore/subgraph.ts";
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
  ["Democratic Republic of the Congo", "democratic-republic-of-the-congo"],
  ["of the congo", "democratic-republic-of-the-congo"],
])("%s finds %s first", async (text, id) => {
  const [first] = await find(text);
  expect(first).toMatchObject({ kind: "entity", id });
});

test("a match tells which of its names matched", async () => {
  expect((await find("kinsh"))[0]).toMatchObject({ title: "Democratic Republic of the Congo", matched: "Kinshasa" });
});

test("what begins so by its own name comes before what does by another", async () => {
  expect((await find("rare earth"))[0]).toMatchObject({ id: "rare-earths", matched: "Rare earth elements" });
});

test("an entity brings what its shape shows", async () => {
  expect((await find("felix"))[0]?.entity).toEqual({
    caption: "Félix Tshisekedi",
    code: "FT",
    role: "President of the DRC",
    collective: false,
    hypothetical: false,
  });
});

test("a source brings its card, and so does a claim", async () => {
  const [source] = await find("odrimedia", { kinds: ["source"] });
  expect(source?.source).toMatchObject({ id: source?.id, group: "document" });
  const [claim] = await find("rare-earth resources", { kinds: ["claim"] });
  expect(claim?.source).toMatchObject({ group: "document" });
  expect([claim?.entity, source?.claim]).toEqual([null, null]);
});

test("every claim is found by its own sentence, and the line it names is drawn between the ends it names", async () => {
  const claims = await database.read<{ id: string; statement: string }>(
    "MATCH (claim:Claim) RETURN claim.id AS id, claim.statement AS statement ORDER BY id",
  );
  expect(claims.length).toBeGreaterThan(400);
  const lines = new Map<string, { subject: string; object: string }>();
  for (const { id, statement } of claims) {
    const matches = await find(statement.slice(0, 200), { kinds: ["claim"], limit: 50 });
    const line = matches.find((match) => match.id === id)?.claim;
    if (line === undefined || line === null) throw new Error(`${id} is not found by its own sentence.`);
    lines.set(line.relationship, line);
  }
  const drawn = await subgraph(database, { relationships: [...lines.keys()] });
  expect(drawn.missing).toEqual([]);
  for (const { id, source, target } of drawn.relationships)
    expect(lines.get(id)).toMatchObject({ subject: source, object: target });
});

test.each([
  ["Rwanda supports M23", "rwanda.SUPPORTS.m23.affirmed.holds"],
  ["rwanda supports m2", "rwanda.SUPPORTS.m23.affirmed.holds"],
  ["Felix leads DR Congo", "felix-tshisekedi.LEADS.democratic-republic-of-the-congo.affirmed.holds"],
])("a line is found by the sentence it is told in: %s", async (text, id) => {
  const [first] = await find(text, { kinds: ["line"] });
  expect(first).toMatchObject({ kind: "line", id, line: { type: id.split(".")[1], subject: id.split(".")[0] } });
  expect((first?.line?.claims ?? 0) + (first?.line?.record ?? 0)).toBeGreaterThan(0);
});

test("every line is found by its own sentence, and by other names of its ends", async () => {
  const ids = await database.read<{ id: string }>(
    "MATCH (:Entity)-[r]->(:Entity) WHERE r.claims IS NOT NULL RETURN r.id AS id ORDER BY id",
  );
  const lines = await subgraph(database, { relationships: ids.map(({ id }) => id) });
  const nodes = new Map(lines.nodes.map((node) => [node.id, node]));
  const unfound: string[] = [];
  for (const line of lines.relationships) {
    const [source, target] = [nodes.get(line.source), nodes.get(line.target)];
    const title = source && target ? titleSentence({ ...line, source, target }) : undefined;
    const [first] = await find((title ?? "").slice(0, 200), { kinds: ["line"], limit: 1 });
    if (first?.id !== line.id) unfound.push(line.id);
  }
  expect(unfound).toEqual([]);
  expect((await find("Kinshasa negotiates United States", { kinds: ["line"] })).length).toBeGreaterThan(0);
});

test("the counts of a text are how many matches there are of each kind", async () => {
  for (const text of ["rwanda", "minerals", "rwanda supports", "nothing like it"]) {
    for (const { kind, total } of await searchCounts(database, questions(), { text })) {
      const matches = await find(text, { kinds: [kind], limit: 50 });
      expect(matches.length).toBe(Math.min(50, total));
    }
  }
  expect(await searchCounts(database, questions(), { text: "congo", labels: ["Deal"] })).toEqual([
    { kind: "entity", total: (await find("congo", { labels: ["Deal"], limit: 50 })).length },
  ]);
  expect((await searchCounts(database, questions(), { text: " * " })).every(({ total }) => total === 0)).toBe(true);
});

test("questions, lines, sources and claims are found beside entities, each when asked for alone", async () => {
  for (const kind of ["entity", "question", "line", "source", "claim"] as const) {
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
