import { z } from "zod";
import type { ConsoleArgument, ConsoleModel } from "../../contract/console/console-model.ts";
import { encodeValue } from "../cypher/encode-value.ts";
import type { OpenStatement } from "../database/statements.ts";
import { allowedFunctions } from "./allowed-functions.ts";
import { allowedProcedures } from "./allowed-procedures.ts";
import { rowsOf } from "./rows-of.ts";

const language = "CYPHER 5";

const text = z
  .string()
  .nullable()
  .transform((given) => given ?? "");
const flag = z
  .boolean()
  .nullable()
  .transform((given) => given ?? false);
const argument = z
  .looseObject({ name: text, description: text, type: text, isDeprecated: flag.optional(), default: text.optional() })
  .transform(({ name, description, type, isDeprecated = false, default: standard }): ConsoleArgument => ({
    name,
    description,
    type,
    isDeprecated,
    ...(standard === undefined ? {} : { default: standard }),
  }));
const words = z.object({
  labels: z.array(z.string()),
  relationshipTypes: z.array(z.string()),
  propertyKeys: z.array(z.string()),
});
const schema = z.object({
  nodes: z.array(z.object({ _value: z.object({ _element_id: z.string(), _labels: z.array(z.string()) }) })),
  relationships: z.array(
    z.object({
      _value: z.object({ _type: z.string(), _start_node_element_id: z.string(), _end_node_element_id: z.string() }),
    }),
  ),
});
const procedure = z.object({
  name: z.string(),
  description: text,
  signature: text,
  argumentDescription: z.array(argument),
  returnDescription: z.array(argument),
  worksOnSystem: flag,
  isDeprecated: flag,
});
const fun = z.object({
  name: z.string(),
  category: text,
  description: text,
  signature: text,
  isBuiltIn: flag,
  argumentDescription: z.array(argument),
  returnDescription: text,
  aggregating: flag,
  isDeprecated: flag,
});

/** Reads the words of a graph for the console's editor: what there is, and what of Neo4j's own may be called. */
export async function readModel(open: OpenStatement): Promise<ConsoleModel> {
  const { labels, relationshipTypes, propertyKeys } = words.parse((await rowsOf(open, "console/words"))[0]);
  const { nodes, relationships } = schema.parse(
    Object.fromEntries(
      Object.entries((await rowsOf(open, "console/triples"))[0] ?? {}).map(([name, value]) => [
        name,
        encodeValue(value, Number.POSITIVE_INFINITY),
      ]),
    ),
  );
  const labelOf = new Map(nodes.map(({ _value: node }) => [node["_element_id"], node["_labels"][0] ?? ""]));
  const procedures = z
    .array(procedure)
    .parse(await rowsOf(open, "console/procedures", { names: [...allowedProcedures] }));
  const functions = z.array(fun).parse(await rowsOf(open, "console/functions", { names: [...allowedFunctions] }));
  return {
    labels,
    relationshipTypes,
    propertyKeys,
    defaultLanguage: language,
    graphSchema: relationships.map(({ _value: relationship }) => ({
      from: labelOf.get(relationship["_start_node_element_id"]) ?? "",
      relType: relationship["_type"],
      to: labelOf.get(relationship["_end_node_element_id"]) ?? "",
    })),
    procedures: {
      [language]: Object.fromEntries(
        procedures.map(({ isDeprecated, ...told }) => [
          told.name,
          { ...told, mode: "READ" as const, admin: false, option: { deprecated: isDeprecated } },
        ]),
      ),
    },
    functions: { [language]: Object.fromEntries(functions.map((told) => [told.name, told])) },
  };
}
