import type { Answer } from "../../exploration/exploration.ts";

/** Ids that a program put together: nobody types them, and whoever wants others asks another statement. */
const listed: ReadonlySet<string> = new Set(["entities", "lines", "claims"]);

/** The parameters with a control of their own. An entity in general has too many choices for a list: its address names it. */
export function offeredParameters({
  id,
  parameters,
}: Pick<Answer["question"], "id" | "parameters">): Answer["question"]["parameters"] {
  return parameters.filter(
    ({ name, type, choices }) =>
      (choices.length > 0 || (type !== "Entity" && type !== "Source")) && !(id === "picked" && listed.has(name)),
  );
}
