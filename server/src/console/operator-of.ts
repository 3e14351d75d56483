import type { Plan } from "neo4j-driver";

/** The operator of a step, without the database's name: `Expand(All)@neo4j` is `Expand(All)`. */
export function operatorOf({ operatorType }: Plan): string {
  return operatorType.replace(/@[^@]*$/, "");
}
