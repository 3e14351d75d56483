import { join } from "node:path";
import type { RequestHandler } from "express";
import type { Means } from "../../contract/embed/view-maker.ts";
import type { Config } from "../config.ts";
import { DatabaseUnavailable, type Database } from "../database/database.ts";
import type { Log } from "../log.ts";
import type { Question } from "../questions/question.ts";
import { aheadOf, isPublishable } from "./ahead.ts";
import { correctionsRouter } from "./corrections-router.ts";
import { corrections as createCorrections } from "./corrections.ts";
import { embedRouter } from "./embed-router.ts";
import { embeddedViews } from "./embedded-views.ts";
import { headedPages, type HeadedPages } from "./headed-pages.ts";
import { oembedRouter } from "./oembed-router.ts";
import { pageViews } from "./page-views.ts";
import { openingLimit } from "./opening-limit.ts";
import { paintThread } from "./paint-thread.ts";
import { publishAhead } from "./publish-ahead.ts";
import { publishedFiles } from "./published-files.ts";
import { publisher } from "./publisher.ts";
import type { StateWatch } from "./state-watch.ts";
import { viewMakers } from "./view-makers.ts";
import { withdrawals as createWithdrawals } from "./withdrawals.ts";

export interface EmbedOptions {
  readonly config: Config;
  /** Undefined: there is none yet, and only what was published can be shown. */
  readonly database: Database | undefined;
  readonly means: Means;
  readonly watch: StateWatch;
  readonly questions: () => readonly Question[];
  /** The built client's folder. */
  readonly client: string;
  readonly frameScript: string | undefined;
  readonly log: Log;
  /** Requests that are being answered. */
  readonly running: () => number;
}

/** All that partners' pages show, and what is said of it. */
export interface Embed {
  /** What answers under `/embed/v1`. */
  readonly pictures: RequestHandler;
  /** `/oembed` */
  readonly oembed: RequestHandler;
  /** What answers under `/corrections` beside its page. */
  readonly corrections: RequestHandler;
  readonly headed: HeadedPages;
  /** Publishes ahead until the signal is aborted, where it was set to. */
  readonly publish: (signal: AbortSignal) => Promise<void>;
}

const absent: Pick<Database, "read"> = { read: () => Promise.reject(new DatabaseUnavailable()) };

export function createEmbed(options: EmbedOptions): Embed {
  const { config, database, means, watch, questions, client, frameScript, log, running } = options;
  const makers = viewMakers(client);
  const files = publishedFiles(join(config.home, "published"));
  const withdrawals = createWithdrawals(config.home);
  const corrections = createCorrections(database ?? absent, join(config.home, "corrections"), watch);
  const publish = publisher({ makers, means, watch, files, compare: () => corrections.compare() });
  const onTrouble = (error: unknown) => log.warn({ err: error }, "A picture could not be made");
  const views = embeddedViews({
    makers,
    means,
    watch,
    files,
    publish,
    isPublishable: (view) => isPublishable(view, questions()),
    onTrouble,
  });
  const pageView = pageViews(makers, questions);
  const admit = openingLimit(config.rate);
  return {
    pictures: embedRouter({
      config,
      views,
      withdrawals,
      corrections,
      questions,
      frameScript,
      paint: paintThread(),
      admit,
      onTrouble,
    }),
    oembed: oembedRouter({ config, views, withdrawals, pageView, admit, onTrouble }),
    corrections: correctionsRouter({ config, corrections, withdrawals }),
    headed: headedPages({ config, pageView, brief: (view) => views.brief(view), questions }),
    publish: async (signal) => {
      if (config.publish !== "ahead" || database === undefined) return;
      await publishAhead(
        {
          watch,
          views: () => aheadOf(questions(), database),
          compare: () => corrections.compare(),
          publish,
          running,
          onTrouble: (error, view) => log.warn({ err: error, view }, "A picture could not be published"),
        },
        signal,
      );
    },
  };
}
