import { readdirSync } from "node:fs";
import { join } from "node:path";
import {
  getNamedType,
  graphql,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  printSchema,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from "graphql";
import { labels } from "server/contract/label.ts";
import { modalities } from "server/contract/modality.ts";
import { polarities } from "server/contract/polarity.ts";
import { relations } from "server/contract/relation.ts";
import { standings } from "server/contract/standing.ts";
import { statement } from "server/cypher/statement.ts";
import type { Database } from "server/database/database.ts";
import { resolvers } from "server/explore/resolvers.ts";
import { root } from "server/root.ts";
import { createSchema, schemaContext } from "server/schema.ts";
import { expect, test } from "vitest";
import { database } from "../../support/database.ts";

const schema = await createSchema();

test("the contract stays small enough for every tool that loads it whole", () => {
  expect(printSchema(schema).length).toBeLessThan(250_000);
});

test("the words of the contract are those of the model, in the same order", () => {
  const words = (name: string) => {
    const type = schema.getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  };
  expect(words("Label")).toEqual(labels);
  expect(words("RelationshipType")).toEqual(relations);
  expect(words("Modality")).toEqual(modalities);
  expect(words("Polarity")).toEqual(polarities);
  expect(words("Standing")).toEqual(standings);
});

test("every statement that follows relationships follows all of them", () => {
  const names = readdirSync(join(root, "cypher/statements")).flatMap((file) =>
    file.endsWith(".cypher") ? [file.slice(0, -".cypher".length)] : [],
  );
  const lists = names.flatMap((name) => statement(name).match(/:NEGOTIATES\|[A-Z_|]+/g) ?? []);
  expect(lists.length).toBeGreaterThan(5);
  for (const list of lists) expect(list).toBe(`:${relations.join("|")}`);
});

test("relationship fields stand on Entity alone; what points at one thing may be empty-handed", () => {
  for (const label of labels) {
    const type = schema.getType(label);
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    expect(fields.filter((field) => isObjectType(getNamedType(field.type))).map((field) => field.name)).toEqual([
      "entity",
    ]);
  }
});

test("there is no DateTime, whose fields the library reads with APOC", () => {
  expect(schema.getType("DateTime")).toBeUndefined();
});

/** A database that lets through and remembers what the library asks of the driver. */
function overheard(heard: string[]): Database {
  const driver = new Proxy(database.driver, {
    get(target, name, receiver) {
      if (name !== "session") return Reflect.get(target, name, receiver) as unknown;
      return (config: Parameters<typeof target.session>[0]) => {
        const session = target.session(config);
        const executeRead = session.executeRead.bind(session);
        session.executeRead = (work, options) =>
          executeRead((transaction) => {
            const run = transaction.run.bind(transaction);
            transaction.run = ((query: string, parameters?: object) => {
              heard.push(query);
              return run(query, parameters);
            }) as typeof transaction.run;
            return work(transaction);
          }, options);
        return session;
      };
    },
  });
  return { ...database, driver };
}

function contextOver(graph: Database) {
  const unasked = () => Promise.reject(new Error("The graph's own fields draw nothing."));
  // What is answered is asked here, not how soon.
  const transaction = { timeout: 170_000, metadata: undefined };
  return { ...schemaContext({ database: graph, place: unasked, strips: unasked }), transaction };
}

const isList = (type: GraphQLOutputType): boolean => (isNonNullType(type) ? isList(type.ofType) : isListType(type));

/** Every field of a type that can be asked without an argument, objects one level down. */
function selection(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const inner = getNamedType(field.type);
    if (isScalarType(inner) || isEnumType(inner)) return field.name;
    if (depth === 0 || !isObjectType(inner)) return "";
    const limit = field.args.some(({ name }) => name === "limit") && isList(field.type) ? "(limit: 1)" : "";
    const first = field.args.some(({ name }) => name === "first") ? "(first: 1)" : "";
    return `${field.name}${limit}${first} { ${selection(inner, first === "" ? depth - 1 : depth)} }`;
  });
  return `__typename ${fields.join(" ")}`;
}

// A Neo4j that has just started plans the longest of these statements for half a minute.
test("every field of every type is answered by the real database, without APOC", { timeout: 180_000 }, async () => {
  const heard: string[] = [];
  // The hand-written fields have tests of their own.
  const own = new Set(Object.keys(resolvers.Query));
  const context = contextOver(overheard(heard));
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !own.has(name));
  expect(roots.length).toBeGreaterThan(30);
  for (const field of roots) {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) continue;
    const page = field.args.some(({ name }) => name === "limit") ? "limit: 1" : "first: 1";
    const depth = page === "limit: 1" ? 1 : 2;
    const result = await graphql({
      schema,
      source: `{ ${field.name}(${page}) { ${selection(type, depth)} } }`,
      contextValue: context,
    });
    expect({ field: field.name, errors: result.errors ?? [] }).toEqual({ field: field.name, errors: [] });
  }
  expect(heard.length).toBeGreaterThan(30);
  for (const query of heard) expect(query).not.toMatch(/apoc\./i);
});

test("filters, sorts and both directions of a link are answered without APOC", async () => {
  const heard: string[] = [];
  const context = contextOver(overheard(heard));
  const result = await graphql({
    schema,
    contextValue: context,
    source: `{
      claims(where: { AND: [{ relation: { eq: SUPPLIES } }, { earliest: { gte: "2025-01-01" } }, { subject: { name: { contains: "a" } } }] }, sort: [{ id: ASC }], limit: 3) {
        id earliest latest contradicts { id } contradictsConnection { edges { properties { note } } }
      }
      entities(where: { suppliesConnection: { some: { edge: { disputed: { eq: true } } } } }) { id labels }
      deals(where: { id: { eq: "us-ukraine-minerals-deal" } }) {
        when entity { reachedConnection { edges { properties { status on earliest claim } node { id } } } }
      }
      observations(limit: 2, sort: [{ id: ASC }]) { value unit year of { id } in { id } cites { id } }
      sources(where: { group: { eq: document } }) { id titleCertainty drawsOn { id } drawsOnEntities { id } }
    }`,
  });
  expect(result.errors ?? []).toEqual([]);
  expect(result.data).toMatchObject({ sources: { length: 4 } });
  const steps = result.data?.["deals"];
  expect(steps).toMatchObject([{ entity: { reachedConnection: { edges: { length: 12 } } } }]);
  for (const query of heard) expect(query).not.toMatch(/apoc\./i);
});
