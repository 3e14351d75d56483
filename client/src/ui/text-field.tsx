import type { InputHTMLAttributes } from "react";
import styles from "./field.module.css";

/** A line that is typed into, within a `Field`. */
export function TextField(props: Omit<InputHTMLAttributes<HTMLInputElement>, "className">) {
  return <input {...props} className={styles.text} />;
}
