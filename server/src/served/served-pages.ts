import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PageMaker, ServedAddress } from "../../contract/served-page.ts";
import { inMemory, type FileInMemory } from "../http/file-in-memory.ts";
import { filledPage } from "./filled-page.ts";
import { pageMakers, type PageMakers } from "./page-makers.ts";

/** Pages that are drawn on the server, so that they can be read before their script has run, or without it. */
export interface ServedPages {
  /**
   * The page at an address in the language somebody wants, the dearest first: as the graph is now, or, while the database
   * does not answer, as it was drawn last. Undefined where it cannot be drawn or takes too long: the client's own page then
   * does all of it in the browser.
   */
  page(address: ServedAddress, wanted: readonly string[]): Promise<FileInMemory | undefined>;
}

export interface ServedPagesOptions {
  /** What tells one content of the graph from another. */
  readonly state: () => Promise<string>;
  /** Answers what a page would post. */
  readonly ask: (body: string) => Promise<string>;
  /** Told when a page could not be drawn. */
  readonly onTrouble?: (error: unknown) => void;
  /** Milliseconds that a page is waited for, and the state of the graph. */
  readonly patience?: number;
  readonly makers?: PageMakers;
}

/** Pages that are kept, some 60 kB each. */
const mostKept = 100;
/** Pages that are drawn at the same time: whoever asks for more gets the client's own page. */
const mostUnderway = 4;
/** Milliseconds for which one look at the state of the graph serves everybody. */
const freshFor = 1_000;
/** Letters of an address beyond which nobody but a browser draws it. */
const longest = 1_000;

interface Kept {
  readonly stamp: string;
  readonly file: FileInMemory | undefined;
}

/** Draws each page once for a state of the graph and a language, and keeps those asked for last. */
export async function createServedPages(client: string, options: ServedPagesOptions): Promise<ServedPages> {
  const { state, ask, patience = 400, makers = pageMakers(client) } = options;
  const page = await readFile(join(client, "index.html"), "utf8").catch(() => undefined);
  const kept = new Map<string, Kept>();
  const underway = new Map<string, Promise<Kept>>();
  let looked: { readonly at: number; readonly stamp: Promise<string | undefined> } | undefined;

  /** The state of the graph and the day, which pages name; undefined while the database does not answer. */
  const look = () => {
    if (looked === undefined || performance.now() - looked.at > freshFor) {
      const stamp = within(patience, state()).then((now) => now && `${new Date().toISOString().slice(0, 10)} ${now}`);
      looked = { at: performance.now(), stamp };
    }
    return looked.stamp;
  };

  const make = async (maker: PageMaker, address: ServedAddress): Promise<FileInMemory | undefined> => {
    const asks = maker.asks(address);
    if (asks === undefined || page === undefined) return undefined;
    const answer = await ask(asks.answer);
    const answers = { answer, list: await ask(asks.list) };
    const made = await maker.draw(address, answers);
    if (made === undefined) return undefined;
    const head = made.part === undefined ? "" : await readFile(join(client, `served/${made.part}.html`), "utf8");
    const filled = filledPage({ page, head, language: maker.language }, made, answers);
    return filled === undefined ? undefined : inMemory(Buffer.from(filled), ".html", false);
  };

  const draw = (key: string, stamp: string, maker: PageMaker, address: ServedAddress): Promise<Kept | undefined> => {
    const id = `${stamp} ${key}`;
    const running = underway.get(id);
    if (running !== undefined) return running;
    if (underway.size >= mostUnderway) return Promise.resolve(undefined);
    const drawing = make(maker, address)
      .then((file) => {
        const made = { stamp, file };
        keep(key, made);
        return made;
      })
      .finally(() => underway.delete(id));
    underway.set(id, drawing);
    return drawing;
  };

  const keep = (key: string, made: Kept) => {
    kept.delete(key);
    kept.set(key, made);
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
  };

  return {
    page: async (address, wanted) => {
      if (page === undefined || address.path.length + address.search.length > longest) return undefined;
      const [maker, stamp] = await Promise.all([makers(wanted), look()]);
      if (maker === undefined) return undefined;
      const key = `${maker.language} ${address.small ? "small" : "wide"} ${address.path}${address.search}`;
      const last = kept.get(key);
      if (last !== undefined && (stamp === undefined || last.stamp === stamp)) {
        keep(key, last);
        return last.file;
      }
      if (stamp === undefined) return undefined;
      const drawing = draw(key, stamp, maker, address).catch((error: unknown) => {
        options.onTrouble?.(error);
        return undefined;
      });
      return (await within(patience, drawing))?.file;
    },
  };
}

/** What comes within so many milliseconds; undefined where it comes later or fails. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    return await Promise.race([work.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}
