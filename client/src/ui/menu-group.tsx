import { useId, type ReactNode } from "react";
import styles from "./menu.module.css";

interface MenuGroupProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** Rows of a menu that belong together, under their name. */
export function MenuGroup({ name, children }: MenuGroupProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <p id={id} className={styles.groupName}>
        {name}
      </p>
      {children}
    </div>
  );
}
