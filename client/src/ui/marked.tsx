import type { ReactNode } from "react";
import styles from "./marked.module.css";

interface MarkedProps {
  readonly children: ReactNode;
}

/** Words on the marker, word by word and not as a block: the one thing that picture and words speak of. */
export function Marked({ children }: MarkedProps) {
  return (
    <span className={styles.marked}>
      <span className={styles.words}>{children}</span>
    </span>
  );
}
