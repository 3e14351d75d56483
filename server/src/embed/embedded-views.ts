import { embedName, pageOf, type EmbedLanguage, type EmbedView } from "../../contract/embed/embed-address.ts";
import type { DrawnView, Means, OpenedView, ViewSnapshot } from "../../contract/embed/view-maker.ts";
import { packedSize } from "./packed-size.ts";
import type { Manifest, PublishedFiles, QuestionView } from "./published-files.ts";
import type { Published } from "./publisher.ts";
import { recent } from "./recent.ts";
import { singleFlight } from "./single-flight.ts";
import type { StateWatch } from "./state-watch.ts";
import type { ViewMakers } from "./view-makers.ts";

/** What became of a view that was asked for. */
export type FoundView =
  | { readonly kind: "found"; readonly view: OpenView }
  /** Too many new pictures are being made. */
  | { readonly kind: "busy" }
  | Exclude<OpenedView, { readonly kind: "opened" }>;

/** A view that was opened; it is drawn when it is asked for, in the language it is asked in. */
export interface OpenView {
  /** Another one whenever its content is another. */
  readonly stamp: string;
  /** Of a published version. */
  readonly manifest: Manifest | undefined;
  drawn(language: EmbedLanguage): Promise<DrawnView>;
  /** A file that was made when it was published, by its name. */
  file(name: string): Promise<Buffer | undefined>;
}

export interface EmbeddedViews {
  /**
   * The view: published, or as it was opened last while the graph has not changed, else opened now. `admit` is asked before
   * anything has to be opened: where it says no, so does this.
   */
  find(view: EmbedView, admit: () => Promise<boolean>): Promise<FoundView>;
  /** What its picture shows, as a card says it, where that is known without asking or drawing anything. */
  brief(view: EmbedView): Promise<string | undefined>;
  /** How often views were opened and drawn since the start: what a test counts. */
  readonly counts: { opened: number; drawn: number };
}

export interface ViewParts {
  readonly makers: ViewMakers;
  readonly means: Means;
  readonly watch: StateWatch;
  readonly files: PublishedFiles;
  readonly publish: (view: QuestionView) => Promise<Published>;
  /** Whether a view, its parameters without those at their defaults, is one of those that are published. */
  readonly isPublishable: (view: QuestionView) => boolean;
  readonly onTrouble: (error: unknown) => void;
}

/** Bytes of what views were opened from that are kept. */
const roomForSnapshots = 60_000_000;
/** Views that are kept drawn, some megabytes each. */
const mostDrawn = 24;
/** Views that are opened, or wait to be: whoever asks for more is told to come again. */
const mostOpening = 12;

interface Kept {
  readonly state: string | undefined;
  readonly found: FoundView;
}

/** Finds views: published ones on disk, others opened once and kept while they are asked for, one opening at a time for each. */
export function embeddedViews(parts: ViewParts): EmbeddedViews {
  const { makers, means, watch, files, publish, isPublishable, onTrouble } = parts;
  const kept = recent<Kept>(roomForSnapshots);
  const drawings = recent<Promise<DrawnView>>(mostDrawn);
  const flight = singleFlight<FoundView>();
  const counts = { opened: 0, drawn: 0 };
  let underway = 0;

  const draw = (key: string, language: EmbedLanguage, draws: () => Promise<DrawnView>): Promise<DrawnView> => {
    const name = `${language} ${key}`;
    const known = drawings.get(name);
    if (known !== undefined) return known;
    counts.drawn += 1;
    const drawing = draws();
    drawings.set(name, drawing, 1);
    drawing.catch(() => drawings.drop(name));
    return drawing;
  };

  /** Opens a view, unless too much is being opened already. */
  const opening = async (
    name: string,
    admit: () => Promise<boolean>,
    open: () => Promise<FoundView>,
  ): Promise<FoundView> => {
    // Whoever waits for what is being opened costs nothing.
    const running = flight.running(name);
    if (running !== undefined) return running;
    if (underway >= mostOpening || !(await admit())) return flight.running(name) ?? { kind: "busy" };
    return flight(name, async () => {
      underway += 1;
      try {
        return await open();
      } finally {
        underway -= 1;
      }
    });
  };

  const openNow = async (view: EmbedView, name: string): Promise<FoundView> => {
    const state = await watch.look();
    counts.opened += 1;
    const stamp = `${name} ${counts.opened}`;
    const maker = await makers.opener();
    const came = await maker.open(pageOf(view), means);
    if (came.kind === "unavailable") return came;
    const found: FoundView =
      came.kind === "opened" ? { kind: "found", view: onDemand(view, came.snapshot, stamp) } : came;
    kept.set(name, { state, found }, 2 * name.length + (came.kind === "opened" ? sizeOf(came.snapshot) : 1_000));
    return found;
  };

  const onDemand = (view: EmbedView, snapshot: ViewSnapshot, stamp: string): OpenView => ({
    stamp,
    manifest: undefined,
    file: () => Promise.resolve(undefined),
    drawn: (language) =>
      draw(stamp, language, async () =>
        (await makers.drawer(language)).draw(snapshot, { view, version: undefined, packed: packedSize }),
      ),
  });

  const version = async (view: QuestionView, n: number): Promise<FoundView> => {
    const manifest = await files.manifest(view, n);
    if (manifest === undefined) return { kind: "unknown" };
    const stamp = `${embedName(view)}@${n} ${manifest.hash}`;
    return {
      kind: "found",
      view: {
        stamp,
        manifest,
        file: (name) => files.read(view, n, name),
        drawn: (language) =>
          draw(stamp, language, async () => {
            const snapshot = await files.snapshot(view, n);
            if (snapshot === undefined) throw new Error(`Nothing was kept of ${embedName(view)}@${n}.`);
            return (await makers.drawer(language)).draw(snapshot, { view, version: n, packed: packedSize });
          }),
      },
    };
  };

  const publishNow = async (view: QuestionView): Promise<FoundView> => {
    counts.opened += 1;
    const published = await publish(view);
    return published.kind === "published" ? version(view, published.n) : published;
  };

  const newest = async (view: QuestionView, admit: () => Promise<boolean>): Promise<FoundView> => {
    const name = embedName(view);
    const current = await files.current(view);
    if (current === undefined) return opening(name, admit, () => publishNow(view));
    const state = watch.known();
    // Whoever asks gets what is there at once; what has changed is published behind their back.
    if (state !== undefined && state !== current.state) void flight(name, () => publishNow(view)).catch(onTrouble);
    return current.ended === undefined ? version(view, current.n) : endedAs(current.ended);
  };

  return {
    counts,
    brief: async (view) => {
      if (view.kind === "question" && isPublishable(view)) {
        const current = await files.current(view);
        const published = current?.ended === undefined && current !== undefined;
        return published ? (await files.manifest(view, current.n))?.brief : undefined;
      }
      const last = kept.get(embedName(view));
      if (last?.found.kind !== "found" || last.state !== watch.known()) return undefined;
      return (await drawings.get(`en ${last.found.view.stamp}`))?.facts.brief;
    },
    find: async (view, admit) => {
      const name = embedName(view);
      if (view.kind === "question") {
        if (view.version !== undefined) return version(view, view.version);
        if (isPublishable(view)) return newest(view, admit);
      }
      const last = kept.get(name);
      const state = watch.known();
      if (last !== undefined && last.state === state) return last.found;
      const now = await opening(name, admit, () => openNow(view, name));
      // As it was read last, while the database does not answer or too much is asked of it.
      return (now.kind === "unavailable" || now.kind === "busy") && last !== undefined ? last.found : now;
    },
  };
}

function endedAs(why: "unknown" | "refused"): FoundView {
  return why === "unknown" ? { kind: "unknown" } : { kind: "refused", message: "" };
}

function sizeOf({ asked, laidOut }: ViewSnapshot): number {
  const answers = asked.reduce((sum, { answer, variables }) => sum + answer.length + variables.length, 0);
  return answers + laidOut.reduce((sum, { positions, lines }) => sum + 150 * (positions.length + lines.length), 0);
}
