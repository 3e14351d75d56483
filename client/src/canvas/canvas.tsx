import type { Core } from "cytoscape";
import { useEffect, useId, useLayoutEffect, useRef } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { placeTall } from "../actions/place-tall.ts";
import type { Selection } from "../exploration/exploration.ts";
import { isDrawn } from "../exploration/is-drawn.ts";
import { drawn, gathered, sameSelection, selectionOf } from "../exploration/selectors.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { afterPicture } from "../ui/after-picture.ts";
import { Button } from "../ui/button.tsx";
import unseen from "../ui/unseen.module.css";
import { words } from "../words.ts";
import { Announcer } from "./announcer.tsx";
import { prepareCanvas as prepare } from "./blank-canvas.ts";
import styles from "./canvas.module.css";
import { corners } from "./free-corner.ts";
import { keyboard } from "./keyboard.ts";
import { loadAllFaces, loadFaces } from "./load-faces.ts";
import { startCanvas } from "./start-canvas.ts";
import { stillOf } from "./still.ts";
import { fit, tallZoom, zoomBy } from "./viewport.ts";

export interface CanvasProps {
  readonly store: ExplorerStore;
  /** A small screen: shapes and codes only, the words stand in the list. */
  readonly compact?: boolean;
  /** A whole screen that is higher than wide: the picture is laid out anew for it, with its words. */
  readonly tall?: boolean;
  /** To be looked at and opened: nothing is brought to it or hidden. */
  readonly plain?: boolean;
}

/** A whole screen without its margins and the row of buttons, in the picture's pixels. */
function tallScreen(): { readonly width: number; readonly height: number } {
  return { width: (window.innerWidth - 24) / tallZoom, height: (window.innerHeight - 72) / tallZoom };
}

const family = '"Source Sans 3 Variable"';

/** Does what needs no answer, while one is awaited. */
export function prepareCanvas(): void {
  void loadAllFaces(family);
  prepare(family);
}

/** The picture: what the store holds, drawn; what a person points at or opens goes back to the store. */
export function Canvas({ store, compact = false, tall = false, plain = false }: CanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const layer = useRef<SVGSVGElement>(null);
  const overlay = useRef<SVGSVGElement>(null);
  const canvas = useRef<Core>(undefined);
  const help = useId();
  const counts = useStore(store, ({ exploration }) => drawn(exploration));
  // What comes to a tall picture has its places made with all the rest.
  const everything = useStore(store, ({ exploration }) => (tall ? gathered(exploration) : undefined));
  // Where the arrows were last, or what was opened last: they go on from there when the keyboard comes back.
  const last = useRef<Selection>({ kind: "nothing" });
  useEffect(() => {
    last.current = selectionOf(store.getState().exploration);
    return store.subscribe(({ exploration, focused }, before) => {
      const selection = selectionOf(exploration);
      const opened = selection.kind !== "nothing" && !sameSelection(selection, selectionOf(before.exploration));
      if (opened) last.current = selection;
      else if (focused.kind !== "nothing") last.current = focused;
    });
  }, [store]);
  const bringing = useStore(store, (state) => state.bringing.size > 0);

  // Before anything is painted: a picture that came with the page must not go in between.
  useLayoutEffect(() => {
    const element = container.current;
    const under = layer.current;
    const over = overlay.current;
    if (element === null || under === null || over === null) return undefined;
    const stops: (() => void)[] = [];
    const stopped = new AbortController();
    // Over the canvas while that is empty.
    const still = compact || tall ? undefined : stillOf(store.getState().exploration);
    if (still !== undefined) over.after(still);
    // Without places of its own the wide picture is shown: small, but to be moved and enlarged.
    const placed =
      everything === undefined ? undefined : placeTall(everything, tallScreen(), stopped.signal).catch(() => undefined);
    const faces = loadFaces(store.getState().exploration, family);
    void Promise.all([faces, placed]).then(([, places]) => {
      if (stopped.signal.aborted) return;
      const { cy, stop } = startCanvas(store, { container: element, under, over }, family, {
        compact,
        tall: places,
        plain,
        still,
      });
      canvas.current = cy;
      stops.push(stop);
      // What is pointed at or brought may need others.
      stops.push(afterPicture(() => void loadAllFaces(family)));
    });
    return () => {
      stopped.abort();
      still?.remove();
      canvas.current = undefined;
      for (const stop of stops) stop();
    };
  }, [store, compact, tall, plain, everything]);

  const zoom = (by: number) => {
    if (canvas.current !== undefined) zoomBy(canvas.current, by);
  };
  const fitAll = () => {
    if (canvas.current !== undefined) fit(canvas.current, compact ? "compact" : tall ? "tall" : "wide", true);
  };

  return (
    <div className={styles.frame} data-corner={corners[0]}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application has keys of its own */}
      <div
        className={styles.picture}
        // A picture with its own keys: what they reach is spoken by the status below.
        role="application"
        aria-roledescription={words.picture.role}
        aria-label={fillWords(words.picture.name, {
          lines: String(counts.relationships.length),
          nodes: String(counts.nodes.length),
        })}
        aria-describedby={help}
        data-bringing={bringing ? "" : undefined}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- and is reached by Tab
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (event.key === "+" || event.key === "-") zoom(event.key === "+" ? 1.25 : 0.8);
          else if (event.key === "0") fitAll();
          else if (!keyboard(store, event.key, plain, event.shiftKey && !compact && !tall)) return;
          event.preventDefault();
        }}
        // The canvas library takes the focus away on a press; keys mean the picture after it all the same.
        onPointerUpCapture={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
        onFocus={({ currentTarget }) => {
          const { exploration, focused, actions } = store.getState();
          if (!currentTarget.matches(":focus-visible") || focused.kind !== "nothing") return;
          if (selectionOf(exploration).kind === "nothing" && isDrawn(exploration, last.current))
            actions.focus(last.current);
        }}
        onBlur={() => store.getState().actions.focus({ kind: "nothing" })}
        onWheelCapture={(event) => {
          // The wheel scrolls the page; with Ctrl or Command it zooms the picture.
          if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
        }}
      >
        <svg ref={layer} className={styles.layer} aria-hidden="true" />
        <div ref={container} className={styles.canvas} />
        <svg ref={overlay} className={styles.badges} aria-hidden="true" />
      </div>
      <p id={help} className={unseen.unseen}>
        {plain ? words.picture.helpPlain : words.picture.help}
      </p>
      <Announcer store={store} />
      {!compact && !tall && (
        <div className={styles.zoom}>
          <Button label={words.picture.zoomIn} onPress={() => zoom(1.25)}>
            +
          </Button>
          <Button label={words.picture.zoomOut} onPress={() => zoom(0.8)}>
            −
          </Button>
          <Button label={words.picture.fitLabel} onPress={fitAll}>
            {words.picture.fit}
          </Button>
        </div>
      )}
    </div>
  );
}
