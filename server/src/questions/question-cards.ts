import type { Label } from "../../contract/label.ts";
import type { Named } from "../explore/named.ts";
import type { Database } from "../database/database.ts";
import { choices } from "./choices.ts";
import { perGraphState, type PerGraphState } from "./per-graph-state.ts";
import type { Parameter, ParameterValue, Question } from "./question.ts";
import type { Strips } from "./create-strips.ts";
import type { StripMark } from "./strip.ts";

/** A question as the contract shows it. What must be asked of the graph is asked only where it is wanted. */
export interface QuestionCard {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly place: number | null;
  readonly cypher: string;
  readonly parameters: readonly ParameterCard[];
  /** Empty for a question that is not in the list. */
  readonly strip: () => Promise<readonly StripMark[]>;
}

export interface ParameterCard {
  readonly name: string;
  readonly type: string;
  readonly labels: readonly Label[];
  readonly default: ParameterValue;
  readonly meaning: string;
  readonly choices: () => Promise<readonly Named[]>;
}

const typeNames = {
  entity: "Entity",
  source: "Source",
  dispute: "Dispute",
  string: "String",
  integer: "Integer",
  date: "Date",
  boolean: "Boolean",
} as const;

/** Makes cards for one request: they share one look at the state of the graph. */
export function questionCards(database: Database, strips: Strips): (question: Question) => QuestionCard {
  let looked: Promise<PerGraphState> | undefined;
  const memory = () => (looked ??= perGraphState(database));
  let asked: ReturnType<Strips> | undefined;
  const strokes = () => (asked ??= strips());

  const parameterCard = (question: Question, parameter: Parameter): ParameterCard => ({
    name: parameter.name,
    type: typeNames[parameter.type.kind],
    labels: parameter.type.kind === "entity" ? parameter.type.labels : [],
    default: parameter.default,
    meaning: parameter.meaning,
    choices: async () =>
      (await memory()).once(`choices ${question.id} ${parameter.name}`, () => choices(database, question, parameter)),
  });
  return (question) => ({
    id: question.id,
    title: question.title,
    description: question.description,
    place: question.place ?? null,
    cypher: question.cypher,
    parameters: question.parameters.map((parameter) => parameterCard(question, parameter)),
    strip: async () => (await strokes()).get(question.id) ?? [],
  });
}
