import { chosenLanguage } from "client/chosen-language.ts";
import { languages } from "client/languages.ts";
import english from "server/contract/words/interface.json" with { type: "json" };
import englishConsole from "server/contract/words/console.json" with { type: "json" };
import englishEmbed from "server/contract/words/embed.json" with { type: "json" };
import frenchEmbed from "server/contract/words/embed.fr.json" with { type: "json" };
import ukrainianEmbed from "server/contract/words/embed.uk.json" with { type: "json" };
import englishEmbedding from "server/contract/words/embedding.json" with { type: "json" };
import frenchEmbedding from "server/contract/words/embedding.fr.json" with { type: "json" };
import ukrainianEmbedding from "server/contract/words/embedding.uk.json" with { type: "json" };
import frenchConsole from "server/contract/words/console.fr.json" with { type: "json" };
import ukrainianConsole from "server/contract/words/console.uk.json" with { type: "json" };
import frenchWords from "server/contract/words/interface.fr.json" with { type: "json" };
import ukrainianWords from "server/contract/words/interface.uk.json" with { type: "json" };
import model from "server/contract/words/en.json" with { type: "json" };
import frenchTerms from "server/contract/words/terms.fr.json" with { type: "json" };
import ukrainianTerms from "server/contract/words/terms.uk.json" with { type: "json" };
import { edtfPhrase, edtfWords } from "server/contract/edtf-words.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "server/root.ts";
import { describe, expect, it } from "vitest";

describe("the language of the interface", () => {
  it.each([
    ["uk", ["fr-FR"], "uk"],
    [undefined, ["de", "fr-CA", "uk"], "fr"],
    [undefined, ["uk-UA", "en"], "uk"],
    ["tlh", ["en-US"], "en"],
    [undefined, ["ja"], "en"],
    [undefined, [], "en"],
  ])("with %j kept, where %j are wanted, is %s", (kept, wanted, language) => {
    expect(chosenLanguage(kept, wanted)).toBe(language);
  });
});

/** Every sentence by its path. */
function sentences(tree: object, path = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]): [string, string][] => {
      const here = path === "" ? key : `${path}.${key}`;
      return typeof value === "string" ? [[here, value]] : [...sentences(value, here)];
    }),
  );
}

const placeholders = (text: string) => [...new Set(text.match(/(?<=\{)\w+/g))].toSorted();

const inEnglish = sentences({ ...english, console: englishConsole, embed: englishEmbed, embedding: englishEmbedding });

describe.each([
  ["French", { ...frenchWords, console: frenchConsole, embed: frenchEmbed, embedding: frenchEmbedding }, frenchTerms],
  [
    "Ukrainian",
    { ...ukrainianWords, console: ukrainianConsole, embed: ukrainianEmbed, embedding: ukrainianEmbedding },
    ukrainianTerms,
  ],
] as const)("in %s", (language, words, terms) => {
  const told = sentences(words);

  it("every sentence of the interface is there, and no other", () => {
    expect([...told.keys()]).toEqual([...inEnglish.keys()]);
  });

  it("every sentence says where its values go", () => {
    for (const [path, text] of inEnglish)
      expect([path, placeholders(told.get(path) ?? "")]).toEqual([path, placeholders(text)]);
  });

  it("no sentence is empty", () => {
    expect([...told].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("no sentence is left in English", () => {
    const bare = (text: string) => text.replace(/\{[^}]*\}/g, "").trim();
    const left = [...told].filter(
      ([path, text]) => text === inEnglish.get(path) && path !== "name" && /\p{L}/u.test(bare(text)),
    );
    // Names and signs are the same everywhere. French shares some words with English; Ukrainian not even its letters.
    const same = /^(SVG|PNG|JSON|CSV|GraphML|GraphQL|GEXF|Cypher|W|null)$/;
    const shared =
      /^(questions|Questions|Sources|Suggestions|Relations|Corrections|Menu|Date|Dates|Source|Figures|Pause|Citation|Organisation|tonnes|Console|Plan|Variables|cypher-shell|Neo4j Browser|JavaScript|Python)$/;
    const known = (text: string) => same.test(text) || (language === "French" && shared.test(text));
    expect(left.filter(([, text]) => !known(bare(text)))).toEqual([]);
  });

  it("every relation, state and kind has its name", () => {
    const wanted = sentences(model);
    const paths = [...sentences(terms).keys()].filter((path) => !/^(titles|months|dateOfDay)\./.test(path));
    expect(paths.filter((path) => !wanted.has(path))).toEqual([]);
    for (const part of [
      "modality",
      "firmness",
      "polarity",
      "standing",
      "label",
      "nodeState",
      "sourceKind",
      "disputeKind",
      "date",
    ])
      expect(paths.filter((path) => path.startsWith(`${part}.`))).toEqual(
        [...wanted.keys()].filter((path) => path.startsWith(`${part}.`)),
      );
    expect(Object.keys(terms.relation)).toEqual(Object.keys(model.relation));
  });

  it("no two degrees of firmness have one name", () => {
    expect(new Set(Object.values(words.said)).size).toBe(8);
    expect(new Set(Object.values(terms.modality)).size).toBe(8);
    expect(new Set(Object.values(terms.standing)).size).toBe(6);
  });

  it("every question has a title", () => {
    const questions = readdirSync(join(root, "cypher/questions")).map((file) => file.replace(/\.cypher$/, ""));
    expect(Object.keys(terms.titles).toSorted()).toEqual(questions.toSorted());
  });
});

it.each([
  ["English", { ...english, console: englishConsole, embed: englishEmbed, embedding: englishEmbedding }],
  ["French", { ...frenchWords, console: frenchConsole, embed: frenchEmbed, embedding: frenchEmbedding }],
  ["Ukrainian", { ...ukrainianWords, console: ukrainianConsole, embed: ukrainianEmbed, embedding: ukrainianEmbedding }],
] as const)("in %s a control is called by what stands on it, for whoever speaks to the computer", (_, words) => {
  const told = sentences(words);
  const pieces = (text: string) => text.split(/\{[^}]*\}/).map((piece) => piece.trim().toLowerCase());
  const missing = [...told].flatMap(([path, label]) => {
    const shown = path.endsWith("Label") ? told.get(path.replace(/Label$/, "")) : undefined;
    if (shown === undefined) return [];
    return pieces(shown).every((piece) => label.toLowerCase().includes(piece)) ? [] : [`${shown} | ${label}`];
  });
  expect(missing).toEqual([]);
});

describe("forms beside a number", () => {
  it("follow the rules of the language they are in", () => {
    const lines = "{count} {count|лінія|лінії|ліній}";
    const said = ["0", "1", "2", "5", "11", "12", "21", "22", "112"].map((count) => fillWords(lines, { count }));
    expect(said.join(", ")).toBe(
      "0 ліній, 1 лінія, 2 лінії, 5 ліній, 11 ліній, 12 ліній, 21 лінія, 22 лінії, 112 ліній",
    );
    const links = "{count} {count|lien|liens}";
    expect(["0", "1", "2", "21"].map((count) => fillWords(links, { count })).join(", ")).toBe(
      "0 lien, 1 lien, 2 liens, 21 liens",
    );
  });
});

describe("a date", () => {
  it.each([
    ["2025-02-27~", "vers le 27 février 2025", "приблизно 27 лютого 2025"],
    ["2025-03-01", "1er mars 2025", "1 березня 2025"],
    ["2025-03", "mars 2025", "березень 2025"],
    ["[2025-04-02..2025-04-12]", "entre le 2 et le 12 avril 2025", "між 2 і 12 квітня 2025"],
    ["2025-02-24/2025-03-01", "du 24 février au 1er mars 2025", "з 24 лютого до 1 березня 2025"],
    ["2025-02/2025-12", "février – décembre 2025", "лютий – грудень 2025"],
    ["../2020", "jusqu’en 2020", "2020 і раніше"],
    ["2021~/..", "depuis vers 2021", "приблизно 2021 і пізніше"],
    ["2022-02-24/..", "depuis le 24 février 2022", "з 24 лютого 2022"],
  ])("of %s is told in every language", (edtf, french, ukrainian) => {
    expect(edtfWords(edtf, frenchTerms)).toBe(french);
    expect(edtfWords(edtf, ukrainianTerms)).toBe(ukrainian);
  });

  it("has the preposition that its language needs", () => {
    expect(edtfPhrase("2025-03-01", frenchTerms)).toBe("le 1er mars 2025");
    expect(edtfPhrase("2025-03", frenchTerms)).toBe("en mars 2025");
    expect(edtfPhrase("2025-03~", frenchTerms)).toBe("vers mars 2025");
  });
});

it("every language is written in a way that this computer knows", () => {
  for (const { locale } of languages) expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
});
