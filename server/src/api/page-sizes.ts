import {
  type GraphQLError,
  Kind,
  TypeInfo,
  getNamedType,
  isObjectType,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type ValueNode,
} from "graphql";
import { refusal } from "./refusal.ts";

/** Rows of one list of the generated part of the schema: what is asked beyond is refused, not clamped. */
export const largestPage = 500;

/** What a list brings where no limit is asked: the default of the model's @limit. */
const usualPage = 50;

/** Rows that one request may make the database read, lists within lists multiplied. */
export const mostRows = 250_000;

/** A field as far as its page size goes. */
interface Place {
  readonly field: string;
  /** The argument of the page size as written; undefined: the usual page. Null: not a page. */
  readonly pages: { readonly argument: string; readonly value: ValueNode | undefined } | null;
  readonly offset: ValueNode | undefined;
  readonly within: (Place | { readonly fragment: string })[];
}

interface Plan {
  readonly operations: ReadonlyMap<string, readonly (Place | { readonly fragment: string })[]>;
  readonly fragments: ReadonlyMap<string, readonly (Place | { readonly fragment: string })[]>;
}

type Variables = Readonly<Record<string, unknown>>;

/**
 * Refuses page sizes below 1 or above the maximum, and requests whose lists within lists come to too many
 * rows. The library would clamp in silence. Fields in `own` check their arguments themselves.
 *
 * A document is read once and remembered as long as it is; each request then costs a walk over its lists.
 */
export function pageSizes(schema: GraphQLSchema, own: ReadonlySet<string>) {
  const plans = new WeakMap<DocumentNode, Plan>();
  return (document: DocumentNode, operation: string | undefined, variables: Variables): GraphQLError | undefined => {
    let plan = plans.get(document);
    if (plan === undefined) plans.set(document, (plan = read(schema, own, document)));
    const places = operation === undefined ? [...plan.operations.values()][0] : plan.operations.get(operation);
    const rows = count(places ?? [], plan, variables, new Map());
    if (typeof rows === "string") return refusal(rows);
    if (rows > mostRows)
      return refusal(
        `The query could bring ${rows} rows, lists within lists multiplied; at most ${mostRows} are read. Give smaller limits.`,
      );
    return undefined;
  };
}

/** Rows these places could bring; or a sentence about the first page size that cannot be taken. */
function count(
  places: readonly (Place | { readonly fragment: string })[],
  plan: Plan,
  variables: Variables,
  counted: Map<string, number>,
): number | string {
  let sum = 0;
  for (const place of places) {
    if ("fragment" in place) {
      const known = counted.get(place.fragment);
      const rows = known ?? count(plan.fragments.get(place.fragment) ?? [], plan, variables, counted);
      if (typeof rows === "string") return rows;
      counted.set(place.fragment, rows);
      sum += rows;
      continue;
    }
    const page = pageOf(place, variables);
    if (typeof page === "string") return page;
    const within = count(place.within, plan, variables, counted);
    if (typeof within === "string") return within;
    sum += page === undefined ? within : page * (1 + within);
  }
  return sum;
}

function pageOf({ field, pages, offset }: Place, variables: Variables): number | string | undefined {
  const skipped = numberOf(offset, variables);
  if (skipped !== undefined && skipped < 0)
    return `offset of ${field} takes a whole number from 0; you gave ${skipped}.`;
  if (pages === null) return undefined;
  const size = numberOf(pages.value, variables) ?? usualPage;
  if (size >= 1 && size <= largestPage) return size;
  return `${pages.argument} of ${field} takes a whole number from 1 to ${largestPage}; you gave ${size}.`;
}

function numberOf(value: ValueNode | undefined, variables: Variables): number | undefined {
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind !== Kind.VARIABLE) return undefined;
  const given = variables[value.name.value];
  return typeof given === "number" ? given : undefined;
}

function read(schema: GraphQLSchema, own: ReadonlySet<string>, document: DocumentNode): Plan {
  const operations = new Map<string, Place["within"]>();
  const fragments = new Map<string, Place["within"]>();
  const open: Place["within"][] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: {
        enter: (node) => open.push(collected(operations, node.name?.value ?? "")) && undefined,
        leave: () => void open.pop(),
      },
      FragmentDefinition: {
        enter: (node) => open.push(collected(fragments, node.name.value)) && undefined,
        leave: () => void open.pop(),
      },
      FragmentSpread: (node) => void open.at(-1)?.push({ fragment: node.name.value }),
      Field: {
        enter: (node) => {
          const definition = types.getFieldDef();
          const isOwn = types.getParentType() === schema.getQueryType() && own.has(node.name.value);
          const argument = definition?.args.find(({ name }) => name === "limit" || name === "first")?.name;
          const given = (name: string | undefined) => node.arguments?.find((other) => other.name.value === name)?.value;
          const isList = isObjectType(getNamedType(definition?.type));
          const place: Place = {
            field: node.name.value,
            pages: isOwn || argument === undefined || !isList ? null : { argument, value: given(argument) },
            offset: isOwn ? undefined : given("offset"),
            within: [],
          };
          open.at(-1)?.push(place);
          open.push(place.within);
        },
        leave: () => void open.pop(),
      },
    }),
  );
  return { operations, fragments };
}

function collected(map: Map<string, Place["within"]>, name: string): Place["within"] {
  const places: Place["within"] = [];
  map.set(name, places);
  return places;
}
