import { fillWords } from "server/contract/fill-words.ts";
import { Link } from "wouter";
import type { Node } from "../../exploration/exploration.ts";
import { words } from "../../words.ts";
import { isComparable } from "../compare/comparable.ts";
import { writeCompare, usualColumns } from "../compare/compare-address.ts";
import { figuresOf } from "../figures/figures-address.ts";
import styles from "./reading-links.module.css";

interface ReadingLinksProps {
  readonly node: Node;
}

/** The ways from an entity's card to what is read of it, not drawn: the table of sources, and its figures. */
export function ReadingLinks({ node }: ReadingLinksProps) {
  const figures = figuresOf(node.id, node.labels);
  if (!isComparable(node.labels) && figures === undefined) return null;
  return (
    <p className={styles.links}>
      {isComparable(node.labels) && (
        <Link
          href={writeCompare({ entity: node.id, columns: usualColumns })}
          aria-label={fillWords(words.node.compareLabel, { name: node.caption })}
        >
          {words.node.compare}
        </Link>
      )}
      {figures !== undefined && (
        <Link href={figures} aria-label={fillWords(words.node.figuresLabel, { name: node.caption })}>
          {words.node.figures}
        </Link>
      )}
    </p>
  );
}
