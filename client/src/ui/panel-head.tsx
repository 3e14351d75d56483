import type { ReactNode } from "react";
import styles from "./panel-head.module.css";

interface PanelHeadProps {
  readonly title: string;
  /** The title heads what follows, rather than counting it. */
  readonly heading?: boolean;
  readonly children?: ReactNode;
}

/** The first row of a panel: what it is, and what can be done with it as a whole. */
export function PanelHead({ title, heading = false, children }: PanelHeadProps) {
  return (
    <div className={styles.head}>
      {heading ? <h2 className={styles.title}>{title}</h2> : <p className={styles.title}>{title}</p>}
      <div className={styles.actions}>{children}</div>
    </div>
  );
}
