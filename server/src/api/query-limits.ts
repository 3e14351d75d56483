import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from "graphql";

/** How large a query may be, as it is written; how much it may bring is `page-sizes`. */
export const queryLimits = {
  /** Words and signs of the whole text. */
  tokens: 2_000,
  /** Fields within fields. */
  depth: 10,
  aliases: 15,
  directives: 30,
  /** Fields of Query in one request. */
  roots: 10,
} as const;

interface Size {
  /** Fields side by side at its own level, those of fragments spread there too. */
  readonly width: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

/**
 * Refuses queries that are too deep or too wide, each with a sentence that says what is allowed.
 * A fragment counts wherever it is spread, and is measured once, so that a bomb of fragments costs
 * no more to refuse than to read. How deep introspection goes is bounded by a rule of graphql itself.
 */
export const queryLimitsRule: ValidationRule = (context) => ({
  Document(document) {
    const measure = measurer(document);
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const size = measure(operation.selectionSet);
      const refuse = (message: string) => context.reportError(new GraphQLError(message, { nodes: operation }));
      if (size.depth > queryLimits.depth)
        refuse(
          `The query is ${size.depth} fields deep; at most ${queryLimits.depth} are answered. Ask in several requests.`,
        );
      if (size.aliases > queryLimits.aliases)
        refuse(
          `The query has ${size.aliases} aliases; at most ${queryLimits.aliases} are answered. Ask in several requests.`,
        );
      if (size.directives > queryLimits.directives)
        refuse(`The query has ${size.directives} directives; at most ${queryLimits.directives} are taken.`);
      if (size.width > queryLimits.roots)
        refuse(
          `The query asks ${size.width} things at once; at most ${queryLimits.roots} are answered in one request.`,
        );
    }
    return false;
  },
});

function measurer(document: DocumentNode): (selections: SelectionSetNode) => Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, Size>();
  const nothing: Size = { width: 0, depth: 0, aliases: 0, directives: 0 };

  const measureFragment = (name: string): Size => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    // A fragment that spreads itself is refused by another rule; here it must only come to an end.
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const size = fragment === undefined ? nothing : measure(fragment.selectionSet);
    measured.set(name, size);
    return size;
  };

  const measure = ({ selections }: SelectionSetNode): Size => {
    let { width, depth, aliases, directives } = nothing;
    for (const selection of selections) {
      const within =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? measureFragment(selection.name.value)
          : selection.selectionSet === undefined
            ? nothing
            : measure(selection.selectionSet);
      const isField = selection.kind === Kind.FIELD;
      const isIntrospection = isField && selection.name.value.startsWith("__");
      width += isField ? 1 : within.width;
      depth = Math.max(depth, isIntrospection ? 0 : within.depth + (isField ? 1 : 0));
      aliases += within.aliases + (isField && selection.alias !== undefined ? 1 : 0);
      directives += within.directives + (selection.directives?.length ?? 0);
    }
    return { width, depth, aliases, directives };
  };
  return measure;
}
