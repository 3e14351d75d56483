import type { Plan, ProfiledPlan } from "neo4j-driver";
import type { ConsolePlan } from "../../contract/console/console-line.ts";
import { operatorOf } from "./operator-of.ts";

/** A plan of Neo4j's as the console tells it: operators without the database's name. */
export function consolePlan(plan: Plan | ProfiledPlan): ConsolePlan {
  const { Details: details, EstimatedRows: estimated } = plan.arguments;
  return {
    operator: operatorOf(plan),
    identifiers: plan.identifiers,
    ...(typeof details === "string" && details !== "" ? { details } : {}),
    estimatedRows: Number(estimated ?? 0),
    ...("dbHits" in plan && plan.arguments["Rows"] !== undefined ? { dbHits: plan.dbHits, rows: plan.rows } : {}),
    children: plan.children.map(consolePlan),
  };
}
