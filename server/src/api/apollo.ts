import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestContext } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { OperationTypeNode, type GraphQLSchema } from "graphql";
import { databaseUnavailable, failure, maskError } from "../failures.ts";
import type { Log } from "../log.ts";
import type { SchemaContext } from "../schema.ts";
import { pageSizes } from "./page-sizes.ts";
import { queryLimits, queryLimitsRule } from "./query-limits.ts";
import { refusal } from "./refusal.ts";

/** What a resolver is given, and the request's id for the log. */
export interface ApiContext extends SchemaContext {
  readonly requestId: string;
}

const retryAfterSeconds = 5;

/**
 * The GraphQL server over the whole schema. Introspection is on: the API is public, read-only and meant to
 * be explored. Parsed and validated documents are kept, so a query that comes again costs its execution alone.
 */
export function createApollo(schema: GraphQLSchema, own: ReadonlySet<string>, log: Log): ApolloServer<ApiContext> {
  return new ApolloServer<ApiContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // Its signals are the process's own; server.ts listens to them.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: queryLimits.tokens },
    validationRules: [queryLimitsRule],
    maxRecursiveSelections: true,
    formatError: maskError,
    logger: apolloLog(log),
    plugins: [
      // It asks every field for a cache hint: 1.5 times slower, and we give none.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      limitsPlugin(schema, own),
      failuresPlugin(log),
    ],
  });
}

/** Refuses what cannot be judged before the variables are known. */
function limitsPlugin(schema: GraphQLSchema, own: ReadonlySet<string>): ApolloServerPlugin<ApiContext> {
  const refused = pageSizes(schema, own);
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, request }) => {
          if (operation !== null && operation !== undefined && operation.operation !== OperationTypeNode.QUERY)
            return Promise.reject(
              refusal("Only queries are answered here: the graph is read, never changed, over GraphQL."),
            );
          const error = refused(document, operation?.name?.value, request.variables ?? {});
          return error === undefined ? Promise.resolve() : Promise.reject(error);
        },
      }),
  };
}

/** Writes what was masked to the log under the request's id, and gives an unreachable database its status. */
function failuresPlugin(log: Log): ApolloServerPlugin<ApiContext> {
  const listener = {
    didEncounterErrors: ({
      errors,
      contextValue,
    }: Pick<GraphQLRequestContext<ApiContext>, "errors" | "contextValue">) => {
      for (const error of errors ?? []) {
        const { masked, code } = failure(error);
        const cause = error.originalError ?? error;
        if (masked) log.error({ request: contextValue.requestId, code, err: cause }, "request failed");
      }
      return Promise.resolve();
    },
    willSendResponse: ({ response, contextValue }: GraphQLRequestContext<ApiContext>) => {
      const body = response?.body;
      if (body?.kind !== "single" || body.singleResult.errors === undefined) return Promise.resolve();
      const { errors, data } = body.singleResult;
      body.singleResult.errors = errors.map((error) => ({
        ...error,
        extensions: { ...error.extensions, requestId: contextValue.requestId },
      }));
      const isAway = errors.some((error) => error.extensions?.["code"] === databaseUnavailable.code);
      if (isAway && (data === undefined || data === null) && response !== undefined) {
        response.http.status = 503;
        response.http.headers.set("retry-after", String(retryAfterSeconds));
      }
      return Promise.resolve();
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

function apolloLog(log: Log) {
  return {
    debug: (message: unknown) => log.debug(String(message)),
    info: (message: unknown) => log.info(String(message)),
    warn: (message: unknown) => log.warn(String(message)),
    error: (message: unknown) => log.error(String(message)),
  };
}
