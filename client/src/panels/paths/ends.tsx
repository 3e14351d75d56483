import { useQuery } from "@tanstack/react-query";
import { fillWords } from "server/contract/fill-words.ts";
import { nodeShape } from "server/contract/node-shape.ts";
import { nodeState } from "server/contract/node-state.ts";
import { useStore } from "zustand";
import { loadSubgraph } from "../../actions/load-graph.ts";
import type { Node } from "../../exploration/exploration.ts";
import { nodeOf } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { Button } from "../../ui/button.tsx";
import { Shape } from "../../ui/shape.tsx";
import { words } from "../../words.ts";
import styles from "./paths-panel.module.css";

/** One that paths are looked for between: as the data has it; undefined while that is asked, null where it has none. */
export interface End {
  readonly id: string;
  readonly node: Node | undefined | null;
}

/** The chosen ends with what the picture or else the data knows of them. */
export function useEnds(store: ExplorerStore, between: readonly string[]): readonly End[] {
  const exploration = useStore(store, (state) => state.exploration);
  const asked = between.filter((id) => nodeOf(exploration, id) === undefined);
  const { data } = useQuery({
    queryKey: ["path-ends", asked],
    queryFn: ({ signal }) => loadSubgraph(asked, signal),
    enabled: asked.length > 0,
  });
  return between.map((id) => {
    const found = nodeOf(exploration, id) ?? data?.nodes.find((node) => node.id === id);
    return { id, node: found ?? (data === undefined ? undefined : null) };
  });
}

/** How an end is named in words. */
export function endName({ id, node }: End): string {
  return node?.caption ?? id;
}

interface EndsProps {
  readonly ends: readonly End[];
  readonly onRemove: (id: string) => void;
}

/** The chosen ends by name and shape, each with a way to take it out again. */
export function Ends({ ends, onRemove }: EndsProps) {
  return (
    <ul className={styles.ends}>
      {ends.map((end) => (
        <li key={end.id} className={styles.end}>
          <span className={styles.sign}>{end.node != null && <SmallShape node={end.node} />}</span>
          <span className={styles.name} lang="en">
            {end.node === undefined
              ? words.paths.readingEnd
              : end.node === null
                ? fillWords(words.paths.unknownEnd, { id: end.id })
                : end.node.name}
          </span>
          <Button label={fillWords(words.paths.removeLabel, { name: endName(end) })} onPress={() => onRemove(end.id)}>
            {words.paths.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** A shape so small that nothing inside it could be read. */
export function SmallShape({ node }: { readonly node: Node }) {
  const shape = nodeShape(node, nodeState(node, []));
  const scale = Math.min(0.62, 34 / (shape.width + 4), 22 / (shape.height + 4));
  return <Shape shape={{ ...shape, inside: [] }} code="" scale={scale} />;
}
