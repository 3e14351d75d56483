import { xmlElement } from "server/contract/xml.ts";
import { drawPicture } from "server/contract/draw-svg/draw-picture.ts";
import { sheetPalette } from "server/contract/draw-svg/palette.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import { useStore } from "zustand";
import styles from "../canvas/canvas.module.css";
import { arrange } from "../exploration/arrange.ts";
import { beyondOf } from "../exploration/beyond-of.ts";
import type { Selection } from "../exploration/exploration.ts";
import { drawn } from "../exploration/selectors.ts";
import { standing } from "../exploration/standing.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { plainView, writeView } from "../exploration/view.ts";
import { viewOf } from "../exploration/view-of.ts";
import { worded } from "../exploration/worded.ts";
import { words } from "../words.ts";

interface StillCanvasProps {
  readonly store: ExplorerStore;
  readonly compact?: boolean;
}

const nothing: Selection = { kind: "nothing" };
/** As the canvas shows it: no picture is blown up beyond this. */
const largest = 1.2;

/**
 * The picture as the server draws it, at the canvas's place and in the same colours: each line is a link to the address that
 * opens the claims behind it, named by its sentence.
 */
export function StillCanvas({ store, compact = false }: StillCanvasProps) {
  // A small picture depends on the width of its screen: only its place is kept, and its lines stand below in words.
  return compact ? <div className={styles.frame} /> : <Still store={store} />;
}

function Still({ store }: Pick<StillCanvasProps, "store">) {
  const exploration = useStore(store, (state) => state.exploration);
  const view = useStore(store, (state) => standing(state)?.view) ?? plainView("");
  const { nodes, relationships } = drawn(exploration);
  const now = viewOf(exploration, view);
  const addresses = new Map(
    relationships.map(({ id }) => [id, writeView({ ...now, selection: { kind: "relationship", id } })] as const),
  );
  const sentences = new Map(
    relationships.flatMap((relationship) => {
      const line = worded(exploration, relationship);
      const sentence = line === undefined ? undefined : titleSentence(line);
      return sentence === undefined ? [] : [[relationship.id, `${sentence}.`] as const];
    }),
  );
  const { svg, box } = drawPicture(
    arrange(exploration, undefined),
    { sentences, beyond: beyondOf(exploration, nothing, nothing), addresses },
    sheetPalette,
  );
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const html = xmlElement(
    "svg",
    {
      class: styles["still"],
      width: largest * width,
      height: largest * height,
      viewBox: [box.left, box.top, width, height].map((part) => part.toFixed(2)).join(" "),
      role: "group",
      "aria-label": fillWords(words.picture.name, {
        lines: String(relationships.length),
        nodes: String(nodes.length),
      }),
      "data-still": "",
    },
    svg,
  );
  return (
    <div className={styles.frame}>
      {/* Written by the contract, which escapes every text in it. */}
      <div className={styles.picture} dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}
