import type { Answer } from "../../exploration/exploration.ts";

/** The parameters with a control of their own. An entity in general has too many choices for a list: its address names it. */
export function offeredParameters({
  parameters,
}: Pick<Answer["question"], "parameters">): Answer["question"]["parameters"] {
  return parameters.filter(({ type, choices }) => choices.length > 0 || (type !== "Entity" && type !== "Source"));
}
