import { embedName, pageOf, type EmbedLanguage, type EmbedView } from "../../contract/embed/embed-address.ts";
import type { DrawnView, Means, OpenedView, ViewSnapshot } from "../../contract/embed/view-maker.ts";
import { recent } from "./recent.ts";
import { singleFlight } from "./single-flight.ts";
import type { StateWatch } from "./state-watch.ts";
import type { ViewMakers } from "./view-makers.ts";

/** What became of a view that was asked for. */
export type FoundView =
  | { readonly kind: "found"; readonly view: OpenView }
  | Exclude<OpenedView, { readonly kind: "opened" }>;

/** A view that was opened; it is drawn when it is asked for, in the language it is asked in. */
export interface OpenView {
  /** Changes whenever its content does. */
  readonly stamp: string;
  readonly version: number | undefined;
  drawn(language: EmbedLanguage): Promise<DrawnView>;
}

export interface EmbeddedViews {
  /** The view, from what was read last while the graph has not changed, else as it is now. */
  find(view: EmbedView): Promise<FoundView>;
  /** How often views were opened and drawn since the start: what a test counts. */
  readonly counts: { opened: number; drawn: number };
}

/** Bytes of what views were opened from that are kept. */
const roomForSnapshots = 60_000_000;
/** Views that are kept drawn, some megabytes each. */
const mostDrawn = 24;

interface Kept {
  readonly state: string | undefined;
  readonly found: FoundView;
}

/** Opens views and keeps those asked for last: one opening at a time for the same view, however many ask. */
export function embeddedViews(makers: ViewMakers, means: Means, watch: StateWatch): EmbeddedViews {
  const kept = recent<Kept>(roomForSnapshots);
  const drawings = recent<Promise<DrawnView>>(mostDrawn);
  const opening = singleFlight<FoundView>();
  const counts = { opened: 0, drawn: 0 };
  let opened = 0;

  const open = async (view: EmbedView, name: string): Promise<FoundView> => {
    const state = await watch.look();
    counts.opened += 1;
    const maker = await makers.opener();
    const came = await maker.open(pageOf(view), means);
    if (came.kind === "unavailable") return came;
    opened += 1;
    const found: FoundView =
      came.kind === "opened" ? { kind: "found", view: openView(view, came.snapshot, `${name} ${opened}`) } : came;
    const size = came.kind === "opened" ? sizeOf(came.snapshot) : 1_000;
    kept.set(name, { state, found }, size);
    return found;
  };

  const openView = (view: EmbedView, snapshot: ViewSnapshot, stamp: string): OpenView => ({
    stamp,
    version: undefined,
    drawn: (language) => {
      const key = `${language} ${stamp}`;
      const known = drawings.get(key);
      if (known !== undefined) return known;
      counts.drawn += 1;
      const drawing = makers.drawer(language).then((maker) => maker.draw(snapshot, { view, version: undefined }));
      drawings.set(key, drawing, 1);
      return drawing;
    },
  });

  return {
    counts,
    find: async (view) => {
      const name = embedName(view);
      const last = kept.get(name);
      const state = watch.known();
      if (last !== undefined && last.state === state) return last.found;
      const now = await opening(name, () => open(view, name));
      // As it was read last, while the database does not answer.
      return now.kind === "unavailable" && last !== undefined ? last.found : now;
    },
  };
}

function sizeOf({ asked, laidOut }: ViewSnapshot): number {
  const answers = asked.reduce((sum, { answer, variables }) => sum + answer.length + variables.length, 0);
  return answers + laidOut.reduce((sum, { positions, lines }) => sum + 150 * (positions.length + lines.length), 0);
}
