/**
 * What `GET /cypher/model` says: the words a statement can use, in the shape that Neo4j's language support takes for
 * completion (`DbSchema`). Functions and procedures are those the console allows.
 */
export interface ConsoleModel {
  readonly labels: string[];
  readonly relationshipTypes: string[];
  readonly propertyKeys: string[];
  /** By language, which is `CYPHER 5`. */
  readonly procedures: Record<string, Record<string, ConsoleProcedure>>;
  readonly functions: Record<string, Record<string, ConsoleFunction>>;
  readonly defaultLanguage: string;
  /** Which label has which relationship to which. */
  readonly graphSchema: { from: string; relType: string; to: string }[];
}

export interface ConsoleArgument {
  name: string;
  description: string;
  type: string;
  isDeprecated: boolean;
  default?: string;
}

export interface ConsoleProcedure {
  name: string;
  description: string;
  mode: "READ";
  worksOnSystem: boolean;
  signature: string;
  argumentDescription: ConsoleArgument[];
  returnDescription: ConsoleArgument[];
  admin: boolean;
  option: { deprecated: boolean };
}

export interface ConsoleFunction {
  name: string;
  category: string;
  description: string;
  signature: string;
  isBuiltIn: boolean;
  argumentDescription: ConsoleArgument[];
  returnDescription: string;
  aggregating: boolean;
  isDeprecated: boolean;
}
