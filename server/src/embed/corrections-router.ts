import { setTimeout as wait } from "node:timers/promises";
import { Router, type RequestHandler } from "express";
import { fillWords } from "../../contract/fill-words.ts";
import { xmlElement, xmlText } from "../../contract/xml.ts";
import type { Config } from "../config.ts";
import type { Correction, Corrections, ToldClaim } from "./corrections.ts";
import { dayWords } from "./day-words.ts";
import { originsOf, type Origins } from "./origins.ts";
import { embedWords, withdrawnWords } from "./told.ts";
import type { Withdrawal, Withdrawals } from "./withdrawals.ts";

export interface CorrectionsParts {
  readonly config: Pick<Config, "publicUrl" | "embedUrl">;
  readonly corrections: Corrections;
  readonly withdrawals: Withdrawals;
}

/** Milliseconds that a look at the data may take. */
const patience = 4_000;

/** `/corrections/index.json` and `/corrections/feed.atom`: what was corrected and withdrawn, dated. The page reads the first. */
export function correctionsRouter({ config, corrections, withdrawals }: CorrectionsParts): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const whole = async () => {
    // What is known is told at once while the database is slow or away.
    await Promise.race([corrections.compare().catch(() => undefined), wait(patience, undefined, { ref: false })]);
    return { corrections: await corrections.list(), withdrawals: await withdrawals.list() };
  };
  const json: RequestHandler = async (_request, response) => {
    response.json(await whole());
  };
  const feed: RequestHandler = async (request, response) => {
    const { corrections: corrected, withdrawals: withdrawn } = await whole();
    response.type("application/atom+xml; charset=utf-8").send(asFeed(corrected, withdrawn, originsOf(request, config)));
  };
  router.get("/index.json", json);
  router.get("/feed.atom", feed);
  return router;
}

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly title: string;
  readonly text: string;
  readonly link: string;
}

function whole({ said, by }: ToldClaim): string {
  return by === "" ? said : `${said} ${by}.`;
}

function asFeed(corrected: readonly Correction[], withdrawn: readonly Withdrawal[], { app }: Origins): string {
  const words = embedWords.en.corrections;
  const entries: readonly Entry[] = [
    ...corrected.map(({ id, at, kind, claim, before, after, source, count }) => ({
      id,
      at,
      title: fillWords(words[kind], { claim, count: String(count) }),
      text: [
        before === null ? "" : fillWords(words.before, { text: whole(before) }),
        after === null ? "" : fillWords(words.after, { text: whole(after) }),
        source === null ? "" : fillWords(words.source, { title: source.title }),
      ]
        .filter((part) => part !== "")
        .join("\n"),
      link: `${app}/corrections#${id}`,
    })),
    ...withdrawn.map((one) => ({
      id: `${one.view}${one.version === undefined ? "" : `@${one.version}`}`,
      at: one.at,
      title: fillWords(words.withdrawn, { view: one.view }),
      text: [withdrawnWords(one, "en")].flatMap(({ text, more }) => [text, ...more]).join(" "),
      link: `${app}/corrections`,
    })),
  ].sort((one, other) => (one.at > other.at ? -1 : 1));
  // Of an empty list: since when there is one nobody has to know.
  const updated = entries[0]?.at ?? "2026-11-22T00:00:00.000Z";
  return `<?xml version="1.0" encoding="utf-8"?>${xmlElement(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" },
    xmlElement("id", {}, xmlText(`${app}/corrections`)),
    xmlElement("title", {}, xmlText(words.feed)),
    xmlElement("updated", {}, xmlText(updated)),
    xmlElement("author", {}, xmlElement("name", {}, "Lodeline")),
    xmlElement("link", { rel: "alternate", href: `${app}/corrections` }),
    xmlElement("link", { rel: "self", href: `${app}/corrections/feed.atom`, type: "application/atom+xml" }),
    ...entries.map(({ id, at, title, text, link }) =>
      xmlElement(
        "entry",
        {},
        xmlElement("id", {}, xmlText(`${app}/corrections#${encodeURIComponent(id)}`)),
        xmlElement("title", {}, xmlText(`${title} (${dayWords(at, "en")})`)),
        xmlElement("updated", {}, xmlText(at)),
        xmlElement("link", { rel: "alternate", href: link }),
        xmlElement("content", { type: "text" }, xmlText(text)),
      ),
    ),
  )}`;
}
