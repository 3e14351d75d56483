import type { Exploration } from "./exploration.ts";
import { questionTitle } from "../question-title.ts";
import { nodeOf, questionOf } from "./selectors.ts";

/** What heads a picture: the question, and what it was asked of; of an entity's own page its name alone. */
export interface Title {
  readonly title: string;
  /** Empty where the question has no parameters. */
  readonly value: string;
}

/** The title of the answer an exploration was begun with; undefined before any. */
export function titleOf(exploration: Exploration): Title | undefined {
  const answer = questionOf(exploration);
  if (answer === undefined) return undefined;
  const given = new Map(isRecord(answer.parameters) ? Object.entries(answer.parameters) : []);
  const values = answer.question.parameters.map((parameter) => {
    const value = given.get(parameter.name) ?? parameter.default;
    if (typeof value !== "string" && typeof value !== "number") return "";
    const id = String(value);
    const chosen = parameter.choices.find((choice) => choice.id === id)?.caption;
    return chosen ?? nodeOf(exploration, id)?.name ?? answer.sources.find((source) => source.id === id)?.title ?? id;
  });
  // What was picked is told by ids, which say nothing to people.
  const value = answer.question.id === "picked" ? "" : values.filter((word) => word !== "").join(", ");
  return answer.question.id === "about"
    ? { title: value, value: "" }
    : { title: questionTitle(answer.question.id, answer.question.title), value };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
