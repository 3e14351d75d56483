import cytoscape, { type Core } from "cytoscape";
import { useEffect, useId, useRef } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import words from "server/contract/words/interface.json" with { type: "json" };
import { useStore } from "zustand";
import { drawn, selectionOf, strongOf } from "../exploration/selectors.ts";
import type { ExplorerState, ExplorerStore } from "../exploration/store.ts";
import { Button } from "../ui/button.tsx";
import { arrange } from "./arrange.ts";
import styles from "./canvas.module.css";
import { elements } from "./elements.ts";
import { corners, freeCorner } from "./free-corner.ts";
import { gestures } from "./gestures.ts";
import { keyboard } from "./keyboard.ts";
import { drawMarkerLayer } from "./marker-layer.ts";
import { placeWords } from "./place-words.ts";
import { spoken } from "./spoken.ts";
import { stylesheet } from "./stylesheet.ts";
import { syncElements } from "./sync-elements.ts";
import { syncSelection } from "./sync-selection.ts";
import { onThemeChange } from "./on-theme-change.ts";
import { readTheme } from "./theme.ts";

interface CanvasProps {
  readonly store: ExplorerStore;
  /** A small screen: shapes and codes only, the words stand in the list. */
  readonly compact?: boolean;
}

const family = '"Source Sans 3 Variable"';
const largest = 1.2;
const compactZoom = 0.62;
/** What an answer's places are made for, in pixels. */
const picture = { width: 820, height: 480 };

/** The picture: what the store holds, drawn; what a person points at or opens goes back to the store. */
export function Canvas({ store, compact = false }: CanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const layer = useRef<SVGSVGElement>(null);
  const canvas = useRef<Core>(undefined);
  const help = useId();
  const counts = useStore(store, ({ exploration }) => drawn(exploration));

  useEffect(() => {
    const element = container.current;
    const marker = layer.current;
    if (element === null || marker === null) return undefined;
    const stops: (() => void)[] = [];
    let stopped = false;
    void fontsReady().then(() => {
      if (stopped) return;
      const { cy, stop } = start(store, element, marker, compact);
      canvas.current = cy;
      stops.push(stop);
    });
    return () => {
      stopped = true;
      canvas.current = undefined;
      for (const stop of stops) stop();
    };
  }, [store, compact]);

  const zoom = (by: number) => {
    const cy = canvas.current;
    if (cy === undefined) return;
    cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
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
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- and is reached by Tab
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (event.key === "+" || event.key === "-") zoom(event.key === "+" ? 1.25 : 0.8);
          else if (event.key === "0") fit(canvas.current, compact);
          else if (!keyboard(store, event.key)) return;
          event.preventDefault();
        }}
        onBlur={() => store.getState().actions.focus({ kind: "nothing" })}
        onWheelCapture={(event) => {
          // The wheel scrolls the page; with Ctrl or Command it zooms the picture.
          if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
        }}
      >
        <svg ref={layer} className={styles.layer} aria-hidden="true" />
        <div ref={container} className={styles.canvas} />
      </div>
      <p id={help} className={styles.unseen}>
        {words.picture.help}
      </p>
      <Announcer store={store} />
      {!compact && (
        <div className={styles.zoom}>
          <Button label={words.picture.zoomIn} onPress={() => zoom(1.25)}>
            +
          </Button>
          <Button label={words.picture.zoomOut} onPress={() => zoom(0.8)}>
            −
          </Button>
          <Button label={words.picture.fitLabel} onPress={() => fit(canvas.current, compact)}>
            {words.picture.fit}
          </Button>
        </div>
      )}
    </div>
  );
}

function Announcer({ store }: { readonly store: ExplorerStore }) {
  const text = useStore(store, spoken);
  return (
    <p role="status" className={styles.unseen}>
      {text}
    </p>
  );
}

/** Weights are measured once by the canvas library: all that a picture uses must be there before the first one. */
async function fontsReady(): Promise<void> {
  const faces = ["600 13.5px", "500 12.5px", "400 13px", "650 13.5px", "italic 600 13.5px", "italic 500 12.5px"];
  await Promise.all(faces.map((face) => document.fonts.load(`${face} ${family}`, "AaŠć")));
}

/** Shows the whole picture, and moves the buttons to the corner where nothing is. */
function fit(cy: Core | undefined, compact: boolean): void {
  if (cy === undefined || cy.elements().empty()) return;
  if (compact) {
    cy.zoom(compactZoom);
    cy.center();
    return;
  }
  cy.fit(undefined, 10);
  // Type and shapes keep about one size: a picture with room to spare is not blown up.
  if (cy.zoom() > largest) cy.zoom(largest);
  cy.center();
  const frame = cy.container()?.closest<HTMLElement>("[data-corner]");
  if (frame) frame.dataset["corner"] = freeCorner(cy, 150, 48);
}

interface Started {
  readonly cy: Core;
  readonly stop: () => void;
}

/** Creates the canvas and keeps it in step with the store, the theme and its own size. */
function start(store: ExplorerStore, element: HTMLElement, marker: SVGSVGElement, compact: boolean): Started {
  const cy = cytoscape({
    container: element,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: 0.25,
    maxZoom: 3,
    pixelRatio: Math.max(2, window.devicePixelRatio),
    style: [],
  });
  // Shapes keep their size on a small screen; the places the answer came with move together instead.
  const compactness = () =>
    compact
      ? {
          by: Math.min(
            1,
            (element.clientWidth / compactZoom - 90) / picture.width,
            (element.clientHeight / compactZoom - 70) / picture.height,
          ),
          captions: 6,
        }
      : undefined;
  let theme = readTheme(element);
  const draw = () => {
    if (element.clientWidth === 0) return;
    syncElements(cy, elements(arrange(store.getState().exploration, compactness()), theme, family));
    placeWords(cy);
    select();
  };
  const select = () => {
    const { exploration } = store.getState();
    syncSelection(cy, selectionOf(exploration), strongOf(exploration));
  };
  const underlay = () => {
    const { exploration, pointed, focused } = store.getState();
    drawMarkerLayer(marker, cy, { selected: selectionOf(exploration), pointed, focused });
  };
  const restyle = () => {
    theme = readTheme(element);
    cy.style().fromJson(stylesheet(theme, family)).update();
    draw();
  };
  restyle();
  fit(cy, compact);
  cy.on("render", underlay);
  // What can wait for the first picture waits for this mark: ui/after-picture.ts.
  cy.one("render", () => performance.mark("picture"));

  const changed = (state: ExplorerState, before: ExplorerState) => {
    if (state.exploration !== before.exploration) {
      const fresh = state.opening !== before.opening;
      if (drawn(state.exploration) !== drawn(before.exploration) || fresh) draw();
      else select();
      if (fresh) fit(cy, compact);
    }
    underlay();
  };
  const sized = new ResizeObserver(() => {
    cy.resize();
    draw();
    fit(cy, compact);
  });
  sized.observe(element);
  const stops = [store.subscribe(changed), gestures(cy, store), onThemeChange(restyle), () => sized.disconnect()];
  return {
    cy,
    stop: () => {
      for (const stop of stops) stop();
      cy.destroy();
    },
  };
}
