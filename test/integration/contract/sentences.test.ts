import { byLine } from "server/contract/by-line.ts";
import { edtfWords } from "server/contract/edtf-words.ts";
import { lineOf } from "server/contract/firmness.ts";
import { lineDays } from "server/contract/line-days.ts";
import { lineWords } from "server/contract/line-words.ts";
import { readingSentence } from "server/contract/reading-sentence.ts";
import { relationshipId } from "server/contract/relationship-id.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import names from "server/contract/words/names.json";
import own from "server/contract/words/relationships.json";
import { subgraph } from "server/explore/subgraph.ts";
import { describe, expect, it } from "vitest";
import { database } from "../../support/database.ts";

const ids = await database.read<{ id: string }>(
  "MATCH (:Entity)-[r]->(:Entity) WHERE r.claims IS NOT NULL RETURN r.id AS id ORDER BY id",
);
const { nodes, relationships } = await subgraph(database, { relationships: ids.map(({ id }) => id) });
const byId = new Map(nodes.map((node) => [node.id, node]));
const lines = relationships.flatMap((line) => {
  const source = byId.get(line.source);
  const target = byId.get(line.target);
  return source === undefined || target === undefined ? [] : [{ ...line, source, target }];
});

const broken = /undefined|null|NaN|[{}]|\s{2}|^\s|\s$|\(\)|,,|^$| ,| \./;

describe("every relationship of the database", () => {
  it("has a title, words for its line and a sentence that reads it, none of them broken", () => {
    expect(lines).toHaveLength(ids.length);
    expect(lines.length).toBeGreaterThan(300);
    const said = lines.flatMap((line) => [titleSentence(line) ?? "", readingSentence(line), ...lineWords(line)]);
    expect(said.filter((words) => broken.test(words))).toEqual([]);
    expect(lines.filter((line) => lineWords(line).length === 0)).toEqual([]);
    expect(lines.map((line) => titleSentence(line) ?? "").filter((title) => !/^[\p{Lu}\d]/u.test(title))).toEqual([]);
  });

  it("has a title no other relationship has, so that no list says the same thing twice", () => {
    const ids = new Map<string, string[]>();
    for (const line of lines) {
      const title = titleSentence(line) ?? "";
      ids.set(title, [...(ids.get(title) ?? []), `${line.source.id} ${line.type} ${line.target.id} ${line.standing}`]);
    }
    expect([...ids].filter(([, sharing]) => sharing.length > 1)).toEqual([]);
  });

  it("is stroked from its marks as the database derived it", () => {
    const otherwise = lines.filter((line) => {
      const stroke = lineOf(line.claims);
      return stroke?.modality !== line.modality || stroke.disputed !== line.disputed;
    });
    expect(otherwise.map(({ id }) => id)).toEqual([]);
  });

  it("lasts from and until what its marks give, as the database derived it", () => {
    const otherwise = lines.filter((line) => {
      const { from, until } = lineDays(line.claims);
      return from !== line.from || until !== line.until;
    });
    expect(lines.filter(({ from }) => from !== null).length).toBeGreaterThan(20);
    expect(otherwise.map(({ id }) => id)).toEqual([]);
  });

  it("says alleged by whenever it stands on an allegation, and carries the denial where there is one", () => {
    const alleged = lines.filter(({ modality }) => modality === "alleged");
    expect(alleged).toHaveLength(3);
    for (const line of alleged) {
      const denials = line.claims.flatMap(({ denial }) => (denial === null ? [] : [denial]));
      const [words, ...shorter] = lineWords(line);
      expect(shorter).toEqual([]);
      for (const said of [words, titleSentence(line)]) {
        expect(said).toContain("alleged by ");
        for (const denial of denials) expect(said).toContain(denial);
      }
    }
    expect(alleged.map((line) => titleSentence(line))).toContain(
      "Rwanda supports an unnamed rebellion in DR Congo, alleged by an unnamed accuser; Rwanda denies it of M23",
    );
  });

  it("says denies only where somebody issued a denial", () => {
    const denying = lines.filter((line) =>
      /\bden(y|ies|ied)\b/.test(`${titleSentence(line)} ${lineWords(line).join(" ")}`),
    );
    expect(denying.map(({ id }) => id)).toEqual(["rwanda.SUPPORTS.unnamed-rebellion-003.affirmed.holds"]);
  });

  it("names nobody twice as the one who says it, and puts no article or preposition twice", () => {
    const titles = lines.map((line) => titleSentence(line) ?? "");
    const twice = titles.filter((title) => {
      const [, subject = "", voice = ""] =
        /^(.*?) (?:does|would|supports|opposes|seeks|presses|supplies)\b.*, says (.*)$/.exec(title) ?? [];
      return voice !== "" && subject.toLowerCase() === voice.toLowerCase();
    });
    expect(twice).toEqual([]);
    expect(titles.filter((title) => /\b(the|a|an|in|of|by|with|to) \1\b/i.test(title))).toEqual([]);
  });

  it("says no state of what is left open, and does not call a party named that is not", () => {
    const read = lines.map((line) => ({ line, words: readingSentence(line) }));
    expect(read.filter(({ line, words }) => line.polarity === "unknown" && /when it was said/.test(words))).toEqual([]);
    expect(read.filter(({ words }) => /named party/.test(words))).toEqual([]);
  });

  it("never reads as in force when it is proposed, expected, past, cancelled or imagined", () => {
    const inForce = new Map(
      lines
        .filter(({ standing, polarity }) => standing === "holds" && polarity === "affirmed")
        .map((line) => [`${line.source.id} ${line.type} ${line.target.id}`, titleSentence(line)]),
    );
    const misleading = lines
      .filter(({ standing }) => standing !== "holds")
      .filter((line) => {
        const title = titleSentence(line) ?? "";
        return (
          title === inForce.get(`${line.source.id} ${line.type} ${line.target.id}`) ||
          /\b(supports|opposes|supplies|negotiates|seeks|covers|leads) /.test(title)
        );
      });
    expect(misleading.map(({ id }) => id)).toEqual([]);
  });

  it("never speaks of supply where something is only in the ground", () => {
    const deposits = lines.filter(({ type }) => type === "HOLDS_DEPOSITS");
    expect(deposits.length).toBeGreaterThan(0);
    expect(deposits.flatMap((line) => [titleSentence(line), ...lineWords(line)]).join("\n")).not.toMatch(/suppl/);
  });

  it("is there still where it has words of its own", () => {
    const known = new Set(
      lines.map((line) =>
        relationshipId({
          subject: line.source.id,
          relation: line.type,
          object: line.target.id,
          polarity: line.polarity,
          standing: line.standing,
        }),
      ),
    );
    expect(Object.keys(own).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("every name in a sentence", () => {
  it("belongs to an entity of the database", async () => {
    const rows = await database.read<{ id: string }>("MATCH (e:Entity) RETURN e.id AS id");
    const known = new Set(rows.map(({ id }) => id));
    const named = [...Object.keys(names.one), ...Object.keys(names.many), ...names.texts, ...names.ownVoices];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(Object.keys(names.one).filter((id) => id in names.many)).toEqual([]);
  });
});

describe("every claim of the database", () => {
  it("has a by-line that says who, where and when", async () => {
    const rows = await database.read<{ claim: Parameters<typeof byLine>[0] }>(`
      MATCH (c:Claim)-[cites:CITES]->(source:Source)
      RETURN c {
        .id, .modality, .saidOn, paragraph: cites.paragraph, source: properties(source),
        assertedBy: [(c)-[:ASSERTED_BY]->(who) | {id: who.id, caption: coalesce(who.caption, who.name)}],
        via: [(c)-[:VIA]->(who) | {id: who.id, caption: coalesce(who.caption, who.name)}]
      } AS claim`);
    expect(rows).toHaveLength(412);
    const told = rows.map(({ claim }) => ({ claim, ...byLine(claim) }));
    const without = (wanted: RegExp, among = told) =>
      among.filter(({ words }) => !wanted.test(words)).map(({ claim }) => claim.id);
    const documents = told.filter(({ claim }) => claim.source.group === "document");
    expect(told.filter(({ words }) => broken.test(words) || words.includes("an unknown publisher"))).toEqual([]);
    expect(
      without(
        /^Alleged by /,
        told.filter(({ claim }) => claim.modality === "alleged"),
      ),
    ).toEqual([]);
    expect(without(/2025/, documents)).toEqual([]);
    expect(
      told.filter(({ words }) => /\b(\w+) \1\b|, ,|\bin .* in .* in |U\.S\.| (?:by|to) (?:Kyiv|U\.S)/.test(words)),
    ).toEqual([]);
    expect(documents.filter(({ paragraph }) => !/^Paragraphs? \d/.test(paragraph ?? ""))).toEqual([]);
  });
});

describe("every date of the database", () => {
  it("has words, without signs of its notation", async () => {
    const rows = await database.read<{ date: string }>(`
      MATCH (n) UNWIND [n.saidOn, n.from, n.until, n.published, n.when] AS date
      WITH DISTINCT date WHERE date IS NOT NULL RETURN date
      UNION MATCH ()-[r:REACHED]->() WHERE r.on IS NOT NULL RETURN DISTINCT r.on AS date`);
    expect(rows.length).toBeGreaterThan(80);
    const said = rows.map(({ date }) => edtfWords(date));
    expect(said.filter((words) => !/\d{4}/.test(words) || /[[\]/~?%]|\.\.|undefined|-/.test(words))).toEqual([]);
  });
});
