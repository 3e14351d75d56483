import { nodeShape } from "server/contract/node-shape.ts";
import { nodeState } from "server/contract/node-state.ts";
import { selectNode } from "../../actions/select-node.ts";
import type { Subgraph } from "../../exploration/filtered.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { Shape } from "../../ui/shape.tsx";
import styles from "./outline.module.css";
import { words } from "../../words.ts";
import { pointing } from "./pointing.ts";

interface ApartProps {
  readonly store: ExplorerStore;
  readonly graph: Subgraph;
}

/** The entities of the picture at which no line ends: no sentence names them. */
export function Apart({ store, graph: { nodes, relationships } }: ApartProps) {
  const connected = new Set(relationships.flatMap(({ source, target }) => [source, target]));
  const apart = nodes.filter(({ id }) => !connected.has(id));
  if (apart.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3 className={styles.relation}>
        {words.answer.apart} <span className={styles.count}>{apart.length}</span>
      </h3>
      <ul>
        {apart.map((node) => (
          <li key={node.id}>
            <button
              type="button"
              className={styles.line}
              data-id={node.id}
              onClick={() => selectNode(store, node.id)}
              {...pointing(store, { kind: "node", id: node.id })}
            >
              <span className={styles.shape}>
                <Shape shape={{ ...nodeShape(node, nodeState(node, [])), inside: [] }} code="" scale={0.55} />
              </span>
              <span className={node.recordOnly ? `${styles.words} ${styles.slanted}` : styles.words} lang="en">
                {node.name}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
