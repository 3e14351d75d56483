import type { Database } from "server/database/database.ts";
import { createLog, type Log } from "server/log.ts";
import { startServer, type Server } from "server/server.ts";
import { scratch } from "./scratch.ts";

/** The answer to a GraphQL request, as it came. */
export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers by hand
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

export interface Served {
  readonly url: string;
  readonly server: Server;
  readonly ask: (query: string, variables?: object, headers?: Readonly<Record<string, string>>) => Promise<Asked>;
  readonly stop: () => Promise<void>;
}

/**
 * A real server on a free port over the given database, with settings as the environment would give them. It does nothing
 * before it is asked: twenty of them would each draw all questions for visitors who never come.
 */
export async function served(
  database: Database,
  settings: Readonly<Record<string, string>> = {},
  log: Log = createLog("silent"),
): Promise<Served> {
  const { config, remove } = await scratch({ LODELINE_RATE: "0", LODELINE_PUBLISH: "asked", ...settings });
  const server = await startServer(config, log, { warm: false });
  await server.open(database);
  return {
    url: server.url,
    server,
    ask: (query, variables = {}, headers = {}) => ask(server.url, { query, variables }, headers),
    stop: async () => {
      await server.stop();
      await remove();
    },
  };
}

/** Posts one GraphQL request. */
export async function ask(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Asked> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const { data, errors } = text.startsWith("{") ? JSON.parse(text) : { data: undefined, errors: undefined };
  return { status: response.status, headers: response.headers, text, data, errors: errors ?? [] };
}
