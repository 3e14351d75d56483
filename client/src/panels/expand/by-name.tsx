import { useRef, useState } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { nodeShape } from "server/contract/node-shape.ts";
import { nodeState } from "server/contract/node-state.ts";
import type { Node } from "../../exploration/exploration.ts";
import { styleOf } from "../../exploration/style-of.ts";
import { Shape } from "../../ui/shape.tsx";
import { Stroke } from "../../ui/stroke.tsx";
import styles from "./expand-panel.module.css";
import { words } from "../../words.ts";
import { linkWords } from "./link-words.ts";
import type { Offer } from "./offers.ts";

interface ByNameProps {
  readonly centre: Node;
  readonly offers: readonly Offer[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Rows that show before the others are asked for. */
const rows = 9;

/** The offered neighbours by name, best connected first, with what links each. */
export function ByName({ centre, offers, chosen, onChoose }: ByNameProps) {
  const [whole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // One row more is not worth a button of its own.
  const shown = whole || offers.length <= rows + 1 ? offers : offers.slice(0, rows);
  const rest = offers.length - shown.length;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  };
  return (
    <div className={styles.section} role="group" aria-labelledby="expand-byName">
      <h3 className={styles.heading} id="expand-byName">
        {words.expand.byName} <span className={styles.count}>{words.expand.order}</span>
      </h3>
      <ul className={styles.names} ref={list}>
        {shown.map((offer) => (
          <li key={offer.node.id}>
            <Row
              centre={centre}
              offer={offer}
              chosen={chosen.has(offer.node.id)}
              onToggle={() => toggle(offer.node.id)}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            setWhole(true);
            requestAnimationFrame(() => list.current?.querySelectorAll("input")[rows]?.focus());
          }}
        >
          {fillWords(words.expand.more, { count: String(rest) })}
        </button>
      )}
    </div>
  );
}

interface RowProps {
  readonly centre: Node;
  readonly offer: Offer;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

function Row({ centre, offer: { node, lines }, chosen, onToggle }: RowProps) {
  const shape = nodeShape(node, nodeState(node, lines));
  const scale = Math.min(0.62, 34 / (shape.width + 4), 26 / (shape.height + 4));
  const { brief, full } = linkWords(
    centre.id,
    lines.map((line) => ({
      ...line,
      source: line.source === centre.id ? centre : node,
      target: line.target === centre.id ? centre : node,
    })),
  );
  const [first] = lines;
  return (
    <label className={styles.row}>
      <input type="checkbox" className={styles.box} checked={chosen} onChange={onToggle} />
      <span className={styles.shape}>
        <Shape shape={{ ...shape, inside: [] }} code="" scale={scale} />
      </span>
      <span lang="en">
        <span className={node.recordOnly ? `${styles.name} ${styles.italic}` : styles.name}>{node.caption}</span>
        {brief !== "" && first !== undefined && (
          <span className={styles.by}>
            <Stroke line={styleOf(first)} width={24} height={14} />
            <span>{brief}</span>
          </span>
        )}
        {full.map((sentence) => (
          <span key={sentence} className={styles.by}>
            {sentence}
          </span>
        ))}
      </span>
      <span className={styles.number}>{node.lines}</span>
    </label>
  );
}
