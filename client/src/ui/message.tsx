import type { ReactNode } from "react";
import styles from "./message.module.css";

interface MessageProps {
  readonly title: string;
  readonly text?: string | undefined;
  readonly actions?: ReactNode;
  /** Its title heads the whole page. */
  readonly heading?: boolean;
}

/** Stands where a picture is not, or not yet: what is so, why, and a way on. */
export function Message({ title, text, actions, heading = false }: MessageProps) {
  return (
    <div className={heading ? `${styles.message} ${styles.page}` : styles.message} role="status">
      {heading ? <h1 className={styles.title}>{title}</h1> : <p className={styles.title}>{title}</p>}
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
