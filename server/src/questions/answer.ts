import type { SourceCard } from "../explore/claim-card.ts";
import { badParameter, type BadParameter, type TooBroad } from "../explore/outcome.ts";
import { limits } from "../explore/limits.ts";
import { wholeNumber } from "../explore/whole-number.ts";
import { sourcedSubgraph, type Subgraph } from "../explore/subgraph.ts";
import type { Database } from "../database/database.ts";
import { answerRows, type AnswerRows } from "./answer-rows.ts";
import { bestConnected } from "./best-connected.ts";
import { chooseLines, type ChosenLines } from "./choose-lines.ts";
import { jsonValue } from "./json-value.ts";
import { missingParameter } from "./missing-parameter.ts";
import type { ParameterValue, Question } from "./question.ts";
import { readParameters } from "./read-parameters.ts";

/** What a question answers: rows, and what of them is drawn. The contract's Answer without places. */
export interface Answer {
  readonly __typename: "Answer";
  readonly question: Question;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  readonly subgraph: Subgraph;
  /** Claims of the rows whose relationship is drawn, in the order of the rows. */
  readonly reasons: readonly string[];
  readonly leftOut: LeftOut;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly truncated: boolean;
  /** Of every claim behind a drawn line; documents first. */
  readonly sources: readonly SourceCard[];
  readonly asOf: string;
}

/** What the answer holds and this picture does not show. */
export interface LeftOut {
  readonly relationships: number;
  /** Which these are. */
  readonly ids: readonly string[];
  readonly recordOnly: number;
  readonly entities: number;
  readonly sources: number;
  readonly disputes: number;
  readonly observations: number;
}

/**
 * Answers a question. Drawn are, from any column of its rows: the relationship a claim derives, a
 * relationship itself, those of a path, an entity itself, the members of lists and maps; nothing is added
 * because both its ends are there. `whole: false` draws the first picture: at most `limits.lines` lines, and
 * only of rows whose column `first` is true, where the statement has such a column and any row has it true. `most`: of a
 * picture that would hold more entities, the best connected of these and the lines among them.
 */
export async function answer(
  database: Database,
  question: Question,
  given: unknown,
  whole: boolean,
  most?: number | null,
): Promise<Answer | BadParameter | TooBroad> {
  const wrong = most == null ? undefined : wholeNumber("most", most, limits.drawn);
  if (wrong !== undefined) return badParameter("most", wrong);
  const read = readParameters(question, given);
  if (!read.ok) return badParameter(read.name, read.message, read.unknown);
  // Side by side: an id is almost always there, and then nothing waits for the look whether it is.
  const asked = answerRows(database, question.cypher, read.values);
  asked.catch(() => undefined);
  const missing = await missingParameter(database, question, read.values);
  if (missing !== undefined) return badParameter(missing.name, missing.message);

  const found = await asked;
  const all = chooseLines(found.drawing, whole ? undefined : limits.lines);
  const chosen = most == null ? all : best(found, all, most);
  const nodes = nodesOf(found, chosen.lines, chosen.entities);
  if (nodes.size > limits.drawn) return { __typename: "TooBroad", total: nodes.size, limit: limits.drawn };

  const drawn = new Set(chosen.lines);
  const { sources, ...picture } = await sourcedSubgraph(database, {
    nodes: chosen.entities,
    relationships: chosen.lines,
  });
  const reasons = unique(found.contents.flatMap(({ claims }) => claims)).filter((claim) => {
    const line = found.claims.get(claim)?.line;
    return line !== undefined && drawn.has(line);
  });
  return {
    __typename: "Answer",
    question,
    parameters: read.values,
    subgraph: picture,
    reasons,
    leftOut: {
      relationships: chosen.leftOut.length,
      ids: chosen.leftOut,
      recordOnly: chosen.leftOut.filter((line) => found.lines.get(line)?.recordOnly === true).length,
      entities:
        nodesOf(
          found,
          [...found.lines.keys()],
          found.contents.flatMap(({ entities }) => entities),
        ).size - nodes.size,
      sources: countOf(found, "sources"),
      disputes: countOf(found, "disputes"),
      observations: countOf(found, "observations"),
    },
    columns: found.columns,
    rows: found.rows.map((row) =>
      found.columns.map((column) => jsonValue(row[column], (claim) => found.claims.get(claim)?.line)),
    ),
    truncated: found.truncated,
    sources,
    asOf: new Date().toISOString(),
  };
}

/** The best connected part of a picture; the picture itself where it holds no more. */
function best(found: AnswerRows, chosen: ChosenLines, most: number): ChosenLines {
  const nodes = nodesOf(found, chosen.lines, chosen.entities);
  if (nodes.size <= most) return chosen;
  const ends = chosen.lines.flatMap((id) => {
    const line = found.lines.get(id);
    return line === undefined ? [] : [{ id, subject: line.subject, object: line.object }];
  });
  const part = bestConnected(ends, [...nodes], most);
  const kept = new Set(part.lines);
  return { ...part, leftOut: [...chosen.leftOut, ...chosen.lines.filter((line) => !kept.has(line))] };
}

/** The entities a picture shows: the ends of its lines, and those that stand there themselves. */
function nodesOf(found: AnswerRows, lines: readonly string[], entities: readonly string[]): ReadonlySet<string> {
  const ends = lines.flatMap((id) => {
    const line = found.lines.get(id);
    return line === undefined ? [] : [line.subject, line.object];
  });
  return new Set([...ends, ...entities]);
}

function countOf(found: AnswerRows, kind: "sources" | "disputes" | "observations"): number {
  return unique(found.contents.flatMap((content) => content[kind])).length;
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
