import type { ParameterType } from "./parameter-type.ts";

/** A value a parameter can have once it is checked. */
export type ParameterValue = string | number | boolean;

export interface Parameter {
  readonly name: string;
  readonly type: ParameterType;
  readonly default: ParameterValue;
  readonly meaning: string;
}

/** A named Cypher statement of `cypher/questions`, its header read. */
export interface Question {
  /** The file's name without its ending. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Where it stands in the list of questions; undefined: reached from an entity, a dispute or a source, not from the list. */
  readonly place: number | undefined;
  readonly parameters: readonly Parameter[];
  /** The whole file, header included: it runs as it stands. */
  readonly cypher: string;
}
