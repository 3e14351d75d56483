import { createHash } from "node:crypto";
import { embedLanguages, embedName, embedThemes, pageOf, plainLook } from "../../contract/embed/embed-address.ts";
import type { DrawnView, Means, OpenedView, ViewSnapshot } from "../../contract/embed/view-maker.ts";
import { packedSize } from "./packed-size.ts";
import type { Manifest, PublishedFiles, QuestionView } from "./published-files.ts";
import { singleFlight } from "./single-flight.ts";
import type { StateWatch } from "./state-watch.ts";
import type { ViewMakers } from "./view-makers.ts";

/** What became of publishing a view. */
export type Published =
  | { readonly kind: "published"; readonly n: number }
  | Exclude<OpenedView, { readonly kind: "opened" }>;

export interface PublisherParts {
  readonly makers: ViewMakers;
  readonly means: Means;
  readonly watch: StateWatch;
  readonly files: PublishedFiles;
  /** Compares what is said with what was said before; what it finds belongs to the versions before this one. */
  readonly compare: () => Promise<unknown>;
  readonly now?: () => Date;
}

/** Stands for the moment the data were read while content is compared: reading the same again is no new version. */
const sometime = "2000-01-01T00:00:00.000Z";

/**
 * Publishes a view: opens it as the graph is now, and writes a new version where its content is another than that of the
 * newest one. One at a time for the same view.
 */
export function publisher({ makers, means, watch, files, compare, now = () => new Date() }: PublisherParts) {
  const publishing = singleFlight<Published>();

  const publish = async (view: QuestionView): Promise<Published> => {
    const state = await watch.look();
    if (state === undefined) return { kind: "unavailable" };
    await compare();
    // What is corrected from now on is corrected of this version.
    const published = now().toISOString();
    const opener = await makers.opener();
    const opened = await opener.open(pageOf(view), means);
    const before = await files.current(view);
    if (opened.kind === "unavailable") return opened;
    if (opened.kind !== "opened") {
      if (before !== undefined) await files.setCurrent(view, { n: before.n, state, ended: opened.kind });
      return opened;
    }
    const { snapshot } = opened;
    const english = await makers.drawer("en");
    const hash = hashOf(await english.draw(timeless(snapshot), { view, version: 1, packed: packedSize }));
    // Whoever was stopped before it said so may have left a newer one than the newest that is known.
    const greatest = await files.newest(view);
    const last = greatest === 0 ? undefined : await files.manifest(view, greatest);
    if (last?.hash === hash) {
      await files.setCurrent(view, { n: last.n, state });
      return { kind: "published", n: last.n };
    }
    const n = Math.max(greatest, before?.n ?? 0) + 1;
    const written = new Map<string, string>();
    let manifest: Manifest | undefined;
    for (const lang of embedLanguages) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other: nobody waits for it
      const maker = await makers.drawer(lang);
      // oxlint-disable-next-line no-await-in-loop -- the same
      const drawn = await maker.draw(snapshot, { view, version: n, packed: packedSize });
      for (const [name, text] of filesOf(drawn, lang)) written.set(name, text);
      const { title, brief, claims, entities, sources } = drawn.facts;
      const named = [...entities.map((id) => `entity ${id}`), ...sources.map((id) => `source ${id}`)];
      manifest ??= { n, hash, published, title, brief, claims, named };
    }
    if (manifest !== undefined) await files.write(view, manifest, snapshot, written);
    await files.setCurrent(view, { n, state });
    return { kind: "published", n };
  };

  return (view: QuestionView): Promise<Published> => publishing(embedName(view), () => publish(view));
}

/** The files of a version in one language: what can be had without drawing anything. */
function filesOf(drawn: DrawnView, lang: (typeof embedLanguages)[number]): readonly (readonly [string, string])[] {
  return [
    ...embedThemes.map((theme) => [`${theme}.${lang}.svg`, drawn.svg({ ...plainLook, lang, theme })] as const),
    [`widget.${lang}.json`, JSON.stringify(drawn.widget())],
    [`data.${lang}.json`, drawn.json()],
    [`claims.${lang}.csv`, drawn.csv()],
  ];
}

function hashOf(drawn: DrawnView): string {
  return createHash("sha256")
    .update(JSON.stringify([drawn.svg(plainLook), drawn.csv(), drawn.widget()]))
    .digest("hex");
}

/** The same as if it had been read at one moment, whenever that was. */
function timeless(snapshot: ViewSnapshot): ViewSnapshot {
  return {
    ...snapshot,
    asked: snapshot.asked.map((exchange) => ({
      ...exchange,
      answer: exchange.answer.replace(/"asOf":"[^"]*"/g, `"asOf":"${sometime}"`),
    })),
  };
}
