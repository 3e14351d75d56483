import { parameterValue } from "./parameter-value.ts";
import type { ParameterValue, Question } from "./question.ts";

export type ReadParameters =
  | { readonly ok: true; readonly values: Readonly<Record<string, ParameterValue>> }
  | { readonly ok: false; readonly name: string; readonly message: string; readonly unknown?: readonly string[] };

/** The values a question runs with: those given, checked by type, and defaults for the others. */
export function readParameters(question: Question, given: unknown): ReadParameters {
  if (given !== undefined && given !== null && (typeof given !== "object" || Array.isArray(given)))
    return { ok: false, name: "parameters", message: "Parameters are given as an object of names and values." };
  const entries = new Map<string, unknown>(Object.entries(given ?? {}));
  const unknown = [...entries.keys()].filter((name) =>
    question.parameters.every((parameter) => parameter.name !== name),
  );
  const [first] = unknown;
  if (first !== undefined) {
    const names = question.parameters.map(({ name }) => name).join(", ");
    return {
      ok: false,
      name: first.slice(0, 60),
      unknown,
      message: names === "" ? "This question takes no parameters." : `This question takes ${names} and nothing else.`,
    };
  }
  const values: Record<string, ParameterValue> = {};
  for (const parameter of question.parameters) {
    const value = entries.get(parameter.name);
    if (value === undefined || value === null) {
      values[parameter.name] = parameter.default;
      continue;
    }
    const checked = parameterValue(parameter.type, value);
    if (!checked.ok) return { ok: false, name: parameter.name, message: checked.message };
    values[parameter.name] = checked.value;
  }
  return { ok: true, values };
}
