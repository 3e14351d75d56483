import { createServer, type RequestListener, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { Router } from "express";
import { createApollo } from "./api/apollo.ts";
import type { Config } from "./config.ts";
import { createConsole } from "./console/console.ts";
import { sourceOf } from "./console/source-of.ts";
import { dataRouter } from "./data/data-router.ts";
import type { Database } from "./database/database.ts";
import { resolvers } from "./explore/resolvers.ts";
import { embedHeaders } from "./embed/embed-headers.ts";
import { contentState } from "./embed/content-state.ts";
import { createEmbed } from "./embed/create-embed.ts";
import { earlyPictures } from "./embed/early-pictures.ts";
import { embedScripts } from "./embed/embed-scripts.ts";
import { stateWatch } from "./embed/state-watch.ts";
import { createEarlyHttp, createHttp } from "./http.ts";
import { activity } from "./http/activity.ts";
import { createMetrics } from "./http/metrics.ts";
import { readiness } from "./http/readiness.ts";
import { startingPage } from "./http/starting-page.ts";
import type { Log } from "./log.ts";
import { layoutThread } from "./picture/layout-thread.ts";
import { createPlacer } from "./picture/place.ts";
import { createStrips } from "./questions/create-strips.ts";
import { graphState } from "./questions/graph-state.ts";
import { questions } from "./questions/questions.ts";
import { warmUp } from "./questions/warm-up.ts";
import { root } from "./root.ts";
import { createSchema } from "./schema.ts";
import { recordedChecksum } from "./seed/recorded-checksum.ts";
import { ownName } from "./seed/seed-folder.ts";
import { askAhead, askPlainly } from "./served/ask-ahead.ts";
import { createServedPages } from "./served/served-pages.ts";

/** The address cannot be listened on. The message is one sentence for the person at the terminal. */
export class ListenFailed extends Error {
  override readonly name = "ListenFailed";
}

/** A server that listens. Until `open` gives it a database it shows what was published, and else that it is starting. */
export interface Server {
  /** Where it listens, as an address for a browser. */
  readonly url: string;
  /** From now on everything is answered, from this database. */
  open(database: Database): Promise<void>;
  /** Takes no new request, finishes what is running, then ends; what is not done by the deadline is cut. */
  stop(): Promise<void>;
}

/** What a server does otherwise than the one people start. */
export interface ServerChoices {
  /** The folder of the pages it serves; our built client where none is named. */
  readonly client?: string | undefined;
  /** Whether it asks ahead what the first visitors will ask. For one that soon ends, that is work for nobody. */
  readonly warm?: boolean;
}

const stopWithin = 10_000;

/**
 * Listens on HOST and PORT at once, so that a taken port is known before anything else is begun.
 * @throws ListenFailed
 */
export async function startServer(
  config: Config,
  log: Log,
  { client = join(root, "client/dist"), warm = true }: ServerChoices = {},
): Promise<Server> {
  let handler: RequestListener = startingPage;
  // It takes a moment that is spent while the database starts.
  const schema = createSchema();
  schema.catch(() => undefined);
  const ends: (() => Promise<void>)[] = [];
  earlyPictures({ config, questions, client, log })
    .then((embed) => {
      if (handler === startingPage) handler = createEarlyHttp({ config, embed, log });
    })
    .catch((error: unknown) => log.warn({ err: error }, "Pictures wait for the database"));
  const http = createServer((request, response) => {
    if (!http.listening) response.setHeader("Connection", "close");
    response.once("close", () => {
      // A connection kept alive would hold the stop up until it times out.
      if (!http.listening) setImmediate(() => http.closeIdleConnections());
    });
    handler(request, response);
  });
  http.requestTimeout = 30_000;
  await listen(http, config);
  return {
    url: urlOf(http, config),
    open: async (database) => {
      const metrics = createMetrics();
      const apollo = createApollo(await schema, new Set(Object.keys(resolvers.Query)), log);
      await apollo.start();
      ends.push(async () => {
        await apollo.stop();
        metrics.close();
      });
      const strips = createStrips(database, config.home, {
        onTrouble: (error) => log.warn({ err: error }, "Strips are not kept"),
      });
      const thread = layoutThread();
      const place = createPlacer(config.home, {
        layOut: thread,
        onTrouble: (error) => log.warn({ err: error }, "Places are not kept"),
      });
      const console = createConsole(sourceOf(config, database, log), config.consoleMilliseconds);
      ends.push(() => console.close());
      const served = await createServedPages(client, {
        state: () => graphState(database),
        ask: askAhead(apollo, { database, place, strips }),
        onTrouble: (error) => log.warn({ err: error }, "A page is drawn in the browser alone"),
      });
      const scripts = await embedScripts(client, config, questions);
      const watch = stateWatch(() => contentState(() => graphState(database), questions));
      const requests = activity();
      const embed = createEmbed({
        config,
        database,
        means: { ask: askPlainly(apollo, { database, place, strips }), layOut: thread.step },
        watch,
        questions,
        client,
        frameScript: scripts.frame,
        log,
        running: requests.running,
      });
      const questionIds = new Set(questions().map(({ id }) => id));
      handler = await createHttp({
        config,
        database,
        place,
        strips,
        apollo,
        console,
        data: dataRouter(database),
        questionIds: () => questionIds,
        isReady: readiness(database, async () => (await recordedChecksum(database, ownName)) !== undefined),
        metrics,
        log,
        served,
        embed: Router().use(embedHeaders, scripts.router).use("/v1", embed.pictures),
        oembed: embed.oembed,
        corrections: embed.corrections,
        headed: embed.headed,
        activity: requests,
        client,
      });
      const ahead = new AbortController();
      const warmed = warm
        ? warmUp({ database, place, strips }, ahead.signal, () =>
            served.page({ path: "/", search: "", small: false }, []),
          )
        : Promise.resolve();
      const published = warmed.then(() => embed.publish(ahead.signal));
      ends.push(() => {
        ahead.abort();
        return published;
      });
    },
    stop: async () => {
      await close(http);
      for (const end of ends.splice(0)) await end();
    },
  };
}

function listen(http: HttpServer, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once("error", (error) => reject(new ListenFailed(listenSentence(error, port, host), { cause: error })));
    http.listen(port, host, () => {
      http.removeAllListeners("error");
      resolve();
    });
  });
}

function listenSentence(error: Error & { readonly code?: string }, port: number, host: string): string {
  if (error.code === "EADDRINUSE")
    return `Port ${port} is taken by another program: end that one, or set PORT to a free port.`;
  if (error.code === "EACCES") return `Port ${port} needs rights this user has not: set PORT to a port above 1023.`;
  return `HOST is ${host}, which is no address of this computer: set it to one, such as 127.0.0.1 or 0.0.0.0.`;
}

async function close(http: HttpServer): Promise<void> {
  const closed = new Promise<void>((resolve) => http.close(() => resolve()));
  const deadline = setTimeout(() => http.closeAllConnections(), stopWithin);
  http.closeIdleConnections();
  await closed;
  clearTimeout(deadline);
}

function urlOf(http: HttpServer, { host }: Config): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has such an address
  const { port } = http.address() as AddressInfo;
  const wildcard = host === "0.0.0.0" || host === "::";
  const name = wildcard ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
