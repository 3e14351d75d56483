import type { Plan, ResultSummary } from "neo4j-driver";
import { allowedOperators } from "./allowed-operators.ts";
import { allowedProcedures } from "./allowed-procedures.ts";
import { ConsoleFailure } from "./console-failure.ts";
import { operatorOf } from "./operator-of.ts";

/**
 * Refuses what Neo4j's planner says is more than reading: any other query type, an operator that is not allowed, a
 * procedure that is not.
 * @param summary of `EXPLAIN`
 * @throws ConsoleFailure
 */
export function judgePlan({ queryType, plan }: ResultSummary): void {
  if (queryType === "rw" || queryType === "w")
    throw new ConsoleFailure("REFUSED", "The statement writes: the console only reads.");
  if (queryType !== "r" || plan === false)
    throw new ConsoleFailure(
      "REFUSED",
      "The statement is about the server or its schema: the console reads the graph alone.",
    );
  judgeStep(plan);
}

function judgeStep(step: Plan): void {
  const operator = operatorOf(step)
    .replace(/\(.*$/, "")
    .replace(/^Eager (?=ProcedureCall$)/, "");
  if (/^(Show|Terminate)/.test(operator))
    throw new ConsoleFailure(
      "REFUSED",
      "SHOW and TERMINATE are about the server and who else uses it: the console reads the graph alone.",
    );
  if (!allowedOperators.has(operator))
    throw new ConsoleFailure("REFUSED", `The console does not run a plan with the step ${operator}.`);
  if (operator === "ProcedureCall") {
    const details: unknown = step.arguments["Details"];
    const name = typeof details === "string" ? (/^(?:CALL )?([\w.]+)\(/.exec(details)?.[1] ?? "") : "";
    if (!allowedProcedures.has(name))
      throw new ConsoleFailure(
        "REFUSED",
        `The console does not run this procedure. It runs ${[...allowedProcedures].join(", ")}.`,
      );
  }
  for (const child of step.children) judgeStep(child);
}
