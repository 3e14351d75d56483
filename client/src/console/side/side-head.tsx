import { Button } from "../../ui/button.tsx";
import { words } from "../console-words.ts";
import styles from "./side.module.css";

interface SideHeadProps {
  readonly title: string;
  /** Left out where it stays. */
  readonly onClose?: () => void;
}

/** The first row of what stands beside the editor. */
export function SideHead({ title, onClose }: SideHeadProps) {
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      {onClose !== undefined && <Button onPress={onClose}>{words.panel.close}</Button>}
    </div>
  );
}
