import type { ReactNode } from "react";
import styles from "./panel-head.module.css";

interface PanelHeadProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** The first row of a panel: what it is, and what can be done with it as a whole. */
export function PanelHead({ title, children }: PanelHeadProps) {
  return (
    <div className={styles.head}>
      <p className={styles.title}>{title}</p>
      <div className={styles.actions}>{children}</div>
    </div>
  );
}
