import { useId, type ReactNode } from "react";
import styles from "./field.module.css";

interface FieldProps {
  readonly label: string;
  readonly why?: string;
  readonly bad?: boolean;
  /** The control, by its id and that of what is said of it. */
  readonly children: (id: string, told: string | undefined) => ReactNode;
}

/** A control below its name, with what is said of it. */
export function Field({ label, why, bad = false, children }: FieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id, why === undefined ? undefined : `${id}-why`)}
      {why !== undefined && (
        <p id={`${id}-why`} className={bad ? styles.bad : styles.why}>
          {why}
        </p>
      )}
    </div>
  );
}
