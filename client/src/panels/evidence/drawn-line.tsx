import { fillWords } from "server/contract/fill-words.ts";
import { nodeShape } from "server/contract/node-shape.ts";
import { nodeState } from "server/contract/node-state.ts";
import type { Node, Relationship } from "../../exploration/exploration.ts";
import { styleOf } from "../../exploration/style-of.ts";
import { Shape } from "../../ui/shape.tsx";
import { Stroke } from "../../ui/stroke.tsx";
import { words } from "../../words.ts";
import styles from "./drawn-line.module.css";

interface DrawnLineProps {
  readonly relationship: Relationship;
  readonly source: Node;
  readonly target: Node;
  readonly width?: number;
  /** Opens one end; without it the ends are a picture alone. */
  readonly onOpen?: ((id: string) => void) | undefined;
}

/** A line drawn large between its two shapes, as the picture draws it. */
export function DrawnLine({ relationship, source, target, width = 352, onOpen }: DrawnLineProps) {
  const style = styleOf(relationship);
  const ends = [source, target].map((node) => ({ node, shape: nodeShape(node, nodeState(node, [relationship])) }));
  const taken = ends.reduce((sum, { shape }) => sum + shape.width + (shape.secondOutline ? 10 : 4), 0);
  const [from, to] = ends.map(({ node, shape }) => {
    const drawnShape = <Shape key={node.id} shape={shape} code={node.code} />;
    return onOpen === undefined ? (
      drawnShape
    ) : (
      // The shape stands beside its button, not in it: what is written in a shape is a code, no name to call it by.
      <span key={node.id} className={styles.end}>
        {drawnShape}
        <button
          type="button"
          className={styles.open}
          aria-label={fillWords(words.node.openEnd, { name: node.caption })}
          title={node.caption}
          onClick={() => onOpen(node.id)}
        />
      </span>
    );
  });
  return (
    <div className={styles.line}>
      {from}
      <Stroke
        line={style}
        tone={style.hue === "further" ? "ink" : "hue"}
        width={Math.max(72, width - taken - 10)}
        height={28}
      />
      {to}
    </div>
  );
}
