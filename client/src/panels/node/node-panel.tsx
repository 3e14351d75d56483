import { capitalize } from "server/contract/capitalize.ts";
import { edtfWords } from "server/contract/edtf-words.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { nodeShape } from "server/contract/node-shape.ts";
import { nodeState } from "server/contract/node-state.ts";
import model from "server/contract/words/en.json" with { type: "json" };
import words from "server/contract/words/interface.json" with { type: "json" };
import { Link } from "wouter";
import { useStore } from "zustand";
import { clearSelection } from "../../actions/clear-selection.ts";
import type { Node } from "../../exploration/exploration.ts";
import { drawn } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { plainView, writeView } from "../../exploration/view.ts";
import { Button } from "../../ui/button.tsx";
import { Marked } from "../../ui/marked.tsx";
import { PanelHead } from "../../ui/panel-head.tsx";
import { Shape } from "../../ui/shape.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { Outline } from "../outline/outline.tsx";
import styles from "./node-panel.module.css";

interface NodePanelProps {
  readonly store: ExplorerStore;
  readonly node: Node;
}

/** One entity: what it is, and its lines of this picture in words. */
export function NodePanel({ store, node }: NodePanelProps) {
  const { relationships } = useStore(store, ({ exploration }) => drawn(exploration));
  const small = useMedia("(max-width: 719px)");
  const lines = relationships.filter(({ source, target }) => source === node.id || target === node.id);
  const shape = nodeShape(node, nodeState(node, lines));
  const about = [
    node.labels.map((label) => model.label[label].one).join(", "),
    node.role ?? undefined,
    node.when === null || node.when === "" ? undefined : edtfWords(node.when),
  ].filter((part) => part !== undefined && part !== "");
  return (
    <section className={styles.card} aria-label={node.name}>
      <PanelHead title={words.node.name}>
        <Button onPress={() => clearSelection(store)}>{small ? words.card.back : words.node.close}</Button>
      </PanelHead>
      <div className={styles.body}>
        <div className={styles.top}>
          <Shape shape={shape} code={node.code} />
          <h2 className={styles.title} lang="en">
            <Marked>{node.name}</Marked>
          </h2>
        </div>
        <p className={styles.about} lang="en">
          {capitalize(about.join("; "))}. {node.recordOnly && `${words.node.recordOnly} `}
          {node.degree === 1 ? words.node.oneDegree : fillWords(words.node.degree, { count: String(node.degree) })}.
        </p>
        <p className={styles.open}>
          <Link href={writeView(plainView("about", { entity: node.id }))}>
            {fillWords(words.node.open, { name: node.caption })}
          </Link>
        </p>
        <h3 className={styles.heading}>
          {words.node.lines} <span className={styles.count}>{lines.length}</span>
        </h3>
        {lines.length === 0 ? <p>{words.node.none}</p> : <Outline store={store} only={lines} />}
      </div>
    </section>
  );
}
