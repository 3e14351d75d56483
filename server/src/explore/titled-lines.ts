import { lineOf, type LineFirmness } from "../../contract/firmness.ts";
import { titleSentence } from "../../contract/title-sentence.ts";
import words from "../../contract/words/en.json" with { type: "json" };
import { statement } from "../cypher/statement.ts";
import type { Database, Row } from "../database/database.ts";
import { perGraphState } from "../questions/per-graph-state.ts";
import type { GraphRelationship } from "./graph-relationship.ts";
import { searchWords } from "./search-words.ts";
import { subgraph } from "./subgraph.ts";

/** A line with the sentence it is told in, to be found by its words. */
export interface TitledLine {
  readonly line: GraphRelationship;
  readonly title: string;
  readonly firmness: LineFirmness;
  /** Folded: those of the sentence, of the relation, and of every name of both ends. */
  readonly words: ReadonlySet<string>;
}

interface EndsRow extends Row {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * Every line of the graph with its sentence. These are written by the contract, not stored, so no index of the database
 * holds them; they are made once for a state of the graph.
 */
export async function titledLines(database: Database): Promise<readonly TitledLine[]> {
  return (await perGraphState(database)).once("titled lines", () => make(database));
}

async function make(database: Database): Promise<readonly TitledLine[]> {
  const rows = await database.read<EndsRow>(statement("line-ends"));
  const { nodes, relationships } = await subgraph(database, { relationships: rows.map(({ id }) => id) });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const names = new Map(rows.map((row) => [row.id, row.names]));
  return relationships.flatMap((line) => {
    const [source, target] = [byId.get(line.source), byId.get(line.target)];
    if (source === undefined || target === undefined) return [];
    const title = titleSentence({ ...line, source, target });
    const firmness = lineOf(line.claims);
    if (title === undefined || firmness === undefined) return [];
    const { word, reverse } = words.relation[line.type];
    return [
      {
        line,
        title,
        firmness,
        words: new Set([title, word, reverse, ...(names.get(line.id) ?? [])].flatMap(searchWords)),
      },
    ];
  });
}

/** Those in whose sentence, relation or names every word stands or begins. */
export function matchingLines(lines: readonly TitledLine[], words: readonly string[]): readonly TitledLine[] {
  return lines.filter(({ words: own }) => {
    const all = [...own];
    return words.every((word) => own.has(word) || all.some((other) => other.startsWith(word)));
  });
}
