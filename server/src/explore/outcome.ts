/** Expected outcomes: members of the contract's unions, never errors. */
export interface NodeNotFound {
  readonly __typename: "NodeNotFound";
  readonly id: string;
}

export interface RelationshipNotFound {
  readonly __typename: "RelationshipNotFound";
  readonly id: string;
}

export interface DisputeNotFound {
  readonly __typename: "DisputeNotFound";
  readonly id: string;
}

export interface BadParameter {
  readonly __typename: "BadParameter";
  readonly name: string;
  /** A sentence that says what the parameter takes. */
  readonly message: string;
  /** Names that were given and that are not taken; empty where a value is wrong. */
  readonly unknown: readonly string[];
}

export interface TooBroad {
  readonly __typename: "TooBroad";
  readonly total: number;
  readonly limit: number;
}

export function nodeNotFound(id: string): NodeNotFound {
  return { __typename: "NodeNotFound", id };
}

export function disputeNotFound(id: string): DisputeNotFound {
  return { __typename: "DisputeNotFound", id };
}

export function badParameter(name: string, message: string, unknown: readonly string[] = []): BadParameter {
  return { __typename: "BadParameter", name, message, unknown };
}
