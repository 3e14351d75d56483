import { use } from "react";
import { capitalize } from "server/contract/capitalize.ts";
import { nodeShape } from "server/contract/node-shape.ts";
import { nodeState } from "server/contract/node-state.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { expandNode } from "../../actions/expand-node.ts";
import type { EntityRow } from "../../exploration/entity-rows.ts";
import { selectionOf, undrawnNeighbours } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { plainView, writeView } from "../../exploration/view.ts";
import { Marked } from "../../ui/marked.tsx";
import { RowAction } from "../../ui/row-action.tsx";
import { Shape } from "../../ui/shape.tsx";
import { words } from "../../words.ts";
import { entityWords } from "./entity-words.ts";
import { HideContext } from "./hide-context.ts";
import styles from "./list.module.css";
import { entityNotes } from "./row-notes.ts";

interface EntityContentProps {
  readonly store: ExplorerStore;
  readonly row: EntityRow;
}

/** Pixels of the place for a shape. */
const widest = 38;

/** An entity in a row: its shape, its name, what it is, how many lines it has, and what can be done with it. */
export function EntityContent({ store, row }: EntityContentProps) {
  const { node, lines } = row;
  const { id, caption } = node;
  const onHide = use(HideContext);
  const selected = useStore(store, ({ exploration }) => {
    const selection = selectionOf(exploration);
    return selection.kind === "node" && selection.id === id;
  });
  const more = useStore(store, ({ exploration }) => undrawnNeighbours(exploration, id));
  const within = useStore(store, ({ exploration }) => entityNotes(exploration, id).join(" "));
  const bringing = useStore(store, (state) => state.bringing.has(id));
  const shape = { ...nodeShape(node, nodeState(node, lines)), inside: [] };
  return (
    <div className={styles.content}>
      <span className={styles.shape}>
        {/* Shapes of abstract things are as wide as their names in the picture; here the name stands beside. */}
        <Shape shape={shape} code={node.code} scale={Math.min(0.6, widest / shape.width)} />
      </span>
      <span className={styles.words}>
        <span className={node.recordOnly ? `${styles.name} ${styles.slanted}` : styles.name} lang="en">
          {selected ? <Marked>{node.name}</Marked> : node.name}
        </span>
        <span className={styles.about}>{entityWords(row).join(" · ")}</span>
        {within !== "" && <span className={styles.about}>{capitalize(within)}</span>}
      </span>
      <span className={styles.actions}>
        {bringing ? (
          <span className={styles.about}>{words.node.expanding}</span>
        ) : (
          more > 0 && (
            <RowAction
              label={fillWords(words.node.expandLabel, { name: caption, count: String(more) })}
              onPress={() => void expandNode(store, id)}
            >
              {fillWords(words.node.expand, { count: String(more) })}
            </RowAction>
          )
        )}
        <RowAction label={fillWords(words.node.hideLabel, { name: caption })} onPress={() => onHide(id)}>
          {words.node.hide}
        </RowAction>
        <RowAction
          label={fillWords(words.node.openLabel, { name: caption })}
          href={writeView(plainView("about", { entity: id }))}
        >
          {words.node.open}
        </RowAction>
      </span>
    </div>
  );
}
