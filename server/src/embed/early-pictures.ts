import { Router, type RequestHandler } from "express";
import type { Config } from "../config.ts";
import { DatabaseUnavailable } from "../database/database.ts";
import type { Log } from "../log.ts";
import type { Question } from "../questions/question.ts";
import { createEmbed } from "./create-embed.ts";
import { embedHeaders } from "./embed-headers.ts";
import { embedScripts } from "./embed-scripts.ts";
import { stateWatch } from "./state-watch.ts";

export interface EarlyParts {
  readonly config: Config;
  readonly questions: () => readonly Question[];
  /** The built client's folder. */
  readonly client: string;
  readonly log: Log;
}

/**
 * What answers under `/embed` before there is a database: what was published, for the pages of partners do not know that we
 * start; all else is there a little later, and says so.
 */
export async function earlyPictures({ config, questions, client, log }: EarlyParts): Promise<RequestHandler> {
  const absent = () => Promise.reject(new DatabaseUnavailable());
  const scripts = await embedScripts(client, config, questions);
  const { pictures } = createEmbed({
    config,
    database: undefined,
    means: { ask: absent, layOut: absent },
    watch: stateWatch(absent),
    questions,
    client,
    frameScript: scripts.frame,
    log,
    running: () => 0,
  });
  return Router().use(embedHeaders, scripts.router).use("/v1", pictures);
}
